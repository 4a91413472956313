import { deepStrictEqual as same } from "node:assert/strict";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { FINDINGS_OF, isRef, QUESTION_IDS, type QuestionId, relevantFacts } from "../../src/law/index.ts";
import { evidenceFor, separates } from "../../src/law/what-if.ts";
import { positions } from "../support/law/arbitraries.ts";
import {
  admissible,
  bruteForce,
  CASE_VALUES,
  completions,
  distinct,
  PERSON_VALUES,
  type Position,
  read,
  unknownFacts,
  type Value,
  write,
} from "../support/law/brute-force.ts";
import { HANDLER, REACHED_CASE, UNKNOWN_CASE, UNKNOWN_PERSON } from "../support/law/cases.ts";
import { flatDisposition, flatTiming } from "../support/law/flat-table.ts";

test.describe.configure({ mode: "parallel" });

const brute = ({ caseFacts, person }: Position) => bruteForce(caseFacts, person);
const VALUES: Readonly<Record<string, readonly Value[]>> = { ...CASE_VALUES, ...PERSON_VALUES };
const PAGES: Readonly<Record<string, readonly string[]>> = {
  exemption: FINDINGS_OF["11"],
  leniency: FINDINGS_OF["12"],
  severity: FINDINGS_OF["13"],
};
const DAYS = ["actDate", "judgmentDate", "decisionDate"] as const;

/** Every answer to a question, by the name that the module gives it. */
function answersTo(position: Position, question: QuestionId): { name: string; position: Position }[] {
  const page = PAGES[question];
  if (page) {
    const all = page.reduce((one, ref) => write(one, `findings.${ref}`, "no"), position);
    return [
      { name: "no", position: all },
      ...page.map((ref) => ({ name: "yes", position: write(all, `findings.${ref}`, "yes") })),
    ];
  }
  if (question === "period") {
    const unknown = DAYS.reduce((one, id) => write(one, id, "unknown"), position);
    const days = unknownFacts(unknown).filter(({ id }) => (DAYS as readonly string[]).includes(id));
    return completions(unknown, days).map((one) => ({ name: flatTiming(one.caseFacts), position: one }));
  }
  return (VALUES[question] ?? []).map(({ name, value }) => ({ name, position: write(position, question, value) }));
}

for (const question of QUESTION_IDS) {
  test(`为什么问「${question}」：每种回答之下可能的处理，与逐一穷举一致`, () => {
    fc.assert(
      fc.property(positions({ unknowns: 3 }), (position) => {
        const found = separates(position, question);
        const named = new Map(
          found.branches.flatMap(({ values, possible }) => values.map((value) => [value, possible])),
        );
        const answers = answersTo(position, question).filter((one) => admissible(one.position));
        for (const { name, position: answered } of answers) {
          if (!name.includes("+")) same(named.get(name), brute(answered), name);
        }
        same(
          distinct([...named.keys()]),
          distinct(answers.map(({ name }) => name).filter((name) => !name.includes("+"))),
        );
        const sets = found.branches.map(({ possible }) => possible.join());
        same(new Set(sets).size, sets.length);
        if (answers.length > 0) same(found.open, distinct(answers.flatMap((one) => brute(one.position))));
        same(found.refs.length > 0 && found.refs.every(isRef), true);
      }),
      { numRuns: 25 },
    );
  });
}

test("部分败诉与生效、应诉问题、国家赔偿、其他后果：不区分任何处理", () => {
  const position = { caseFacts: UNKNOWN_CASE, person: UNKNOWN_PERSON };
  for (const question of ["judgment", "defenceFailures", "compensationPaid", "aftermath"] as const) {
    expect(separates(position, question).branches, question).toEqual([]);
  }
});

test("第六条：行政行为不当的案件，角色把应予问责与不在问责对象之内分开", () => {
  const { branches, open } = separates({ caseFacts: REACHED_CASE, person: HANDLER }, "roles");
  expect(open).toEqual(["not-responsible", "ordinary"]);
  expect(branches).toEqual([
    { values: ["handler", "reviewer", "approver", "other"], possible: ["ordinary"] },
    { values: ["litigator", "leader"], possible: ["not-responsible"] },
  ]);
});

/** The dispositions that each value of a fact gives where, all else being equal, another value gives another one. */
function apart(position: Position, fact: string): Record<string, string[]> {
  const unknowns = unknownFacts(position);
  const values = unknowns.find(({ id }) => id === fact)?.values ?? [];
  const given = completions(
    position,
    unknowns.filter(({ id }) => id !== fact),
  ).flatMap((others) => {
    const all = values.map(({ name, value }) => ({ name, one: write(others, fact, value) }));
    const dispositions = all
      .filter(({ one }) => admissible(one))
      .map(({ name, one }) => ({ name, disposition: flatDisposition(one.caseFacts, one.person) }));
    return dispositions.filter(({ disposition }) => dispositions.some((other) => other.disposition !== disposition));
  });
  const names = values.map(({ name }) => name).filter((name) => !name.includes("+"));
  const sets = names.map(
    (name) => [name, distinct(given.filter((one) => one.name === name).map((one) => one.disposition))] as const,
  );
  return Object.fromEntries(sets.filter(([, set]) => set.length > 0));
}

test("要查明的事实：恰好是仍有意义的事实，能单独决定的在前；每个值会引向什么，与逐一穷举一致", () => {
  fc.assert(
    fc.property(positions({ unknowns: 5 }), (position) => {
      const list = evidenceFor(position);
      same(distinct(list.map(({ fact }) => fact)), distinct(relevantFacts(position)));
      same(
        list.map(({ decisive }) => decisive),
        [...list.map(({ decisive }) => decisive)].sort((a, b) => Number(b) - Number(a)),
      );
      for (const { fact, decisive, under, question } of list) {
        same(read(position, fact), "unknown");
        same((QUESTION_IDS as readonly string[]).includes(question), true);
        const values = unknownFacts(position).find(({ id }) => id === fact)?.values ?? [];
        const sets = values.flatMap(({ name, value }) => {
          const set = name.includes("+") ? [] : brute(write(position, fact, value));
          return set.length > 0 ? [[name, set]] : [];
        });
        same(under, decisive ? Object.fromEntries(sets) : apart(position, fact), fact);
      }
    }),
    { numRuns: 200 },
  );
});

test("要查明的事实：结论已经确定的，没有", () => {
  expect(evidenceFor({ caseFacts: REACHED_CASE, person: HANDLER })).toEqual([]);
});

test("全部不清楚：每个要查明的事实都说出两种以上的值各引向什么", () => {
  const list = evidenceFor({ caseFacts: UNKNOWN_CASE, person: UNKNOWN_PERSON });
  expect(list.filter(({ under }) => Object.keys(under).length < 2)).toEqual([]);
});
