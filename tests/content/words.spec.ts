import { readdirSync } from "node:fs";
import { expect, test } from "playwright/test";
import * as facts from "../../src/law/facts.ts";
import {
  CASE_QUESTIONS,
  DISPOSITIONS,
  ELEMENTS,
  FINDINGS,
  MODES,
  OPEN_QUESTIONS,
  PERSON_QUESTIONS,
} from "../../src/law/index.ts";
import {
  consequencesSchema,
  openSchema,
  questionsSchema,
  reasonsSchema,
  remediesSchema,
} from "../../src/wording/schemas.ts";
import { readYaml } from "../../src/yaml.ts";

const questions = readYaml("content/questions.yaml", questionsSchema).byId;
const law = { ...CASE_QUESTIONS, ...PERSON_QUESTIONS };
const sorted = (words: Iterable<string>) => [...words].sort();

test("每一题都有题目，没有多出来的题", () => {
  expect(sorted(Object.keys(questions))).toEqual(sorted(Object.keys(law)));
  for (const [id, { keys }] of Object.entries(law)) {
    expect(sorted(Object.keys(questions[id]?.fields ?? {})), id).toEqual(sorted(keys));
    expect(questions[id]?.title, id).toMatch(/？$/);
  }
});

test("每一题的每个选项都有文字，没有多出来的选项", () => {
  const { PROCEDURES, ORGANS, RESULTS, CAUSES, DEFENCE_FAILURES, SUBJECTS, ROLES, SIDES } = facts;
  const options: Record<string, readonly string[]> = {
    procedure: PROCEDURES,
    organ: ORGANS,
    results: RESULTS,
    causes: [...CAUSES, "none"],
    defenceFailures: [...DEFENCE_FAILURES, "none"],
    subjects: SUBJECTS,
    roles: ROLES,
    side: SIDES,
    actDate: [],
    judgmentDate: [],
    decisionDate: ["none"],
  };
  for (const { fields } of Object.values(questions)) {
    for (const [key, field] of Object.entries(fields)) {
      if (key.includes(".")) continue;
      expect(sorted(Object.keys(field.options ?? {})), key).toEqual(
        sorted([...(options[key] ?? ["yes", "no"]), "unknown"]),
      );
    }
  }
});

test("第十一条至第十三条：每一项的要件都有文字", () => {
  const fields = Object.assign({}, ...Object.values(questions).map((question) => question.fields));
  for (const ref of FINDINGS) {
    expect(Object.keys(fields[ref]?.elements ?? {}), ref).toEqual([
      ...((ELEMENTS as Record<string, readonly string[]>)[ref] ?? []),
    ]);
  }
});

test("每一种结论一份说明，没有多出来的", () => {
  const files = readdirSync("content/outcomes").map((name) => name.replace(".md", ""));
  expect(sorted(files)).toEqual(sorted([...DISPOSITIONS, "undetermined"]));
});

test("每一个未决问题、后果和问责方式都有文字，没有多出来的", () => {
  expect(sorted(Object.keys(readYaml("content/open-questions.yaml", openSchema)))).toEqual(
    sorted(OPEN_QUESTIONS.map(({ id }) => id)),
  );
  expect(sorted(Object.keys(readYaml("content/consequences.yaml", consequencesSchema)))).toEqual(
    sorted(["evaluation", "honours", "cadre", "recourse", "discipline", "crime"]),
  );
  expect(sorted(Object.keys(readYaml("content/remedies.yaml", remediesSchema).modes))).toEqual(sorted(MODES));
});

test("理由的文字合格式", () => {
  expect(readYaml("content/reasons.yaml", reasonsSchema).timing.straddling).toContain("办法没有规定");
});
