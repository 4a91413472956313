import { expect, test } from "playwright/test";
import { logicDownloads } from "../../src/downloads/files.ts";
import {
  asksForFindings,
  type CaseFacts,
  caseChart,
  completePerson,
  PERSON_QUESTIONS,
  type PersonFacts,
  type PersonQuestionId,
  personChart,
  QUESTION_IDS,
  questionKeys,
  replayCase,
  replayPerson,
} from "../../src/law/index.ts";
import { GRAPHS } from "../../src/logic/graph.ts";
import { TODAY, UNKNOWN_CASE } from "../support/law/cases.ts";
import { edgeCases } from "../support/law/edge-cases.ts";
import { readScxml, type Walked, walkScxml } from "../support/scxml.ts";

async function published(name: string): Promise<string> {
  return new TextDecoder().decode((await logicDownloads()).find(({ file }) => file === name)?.bytes);
}

type Guard = (args: { context: unknown; event: unknown }) => boolean;
const CASE_GUARDS = caseChart.implementations.guards as unknown as Readonly<Record<string, Guard>>;
const PERSON_GUARDS = personChart.implementations.guards as unknown as Readonly<Record<string, Guard>>;

const pick = (from: object, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, (from as Readonly<Record<string, unknown>>)[key]]));

/** Walks the published chart with a host's guards: those of the law module, over the answers given so far. */
function walked(xml: string, facts: Omit<CaseFacts, "assessedOn">, person: Omit<PersonFacts, "label">): Walked {
  let caseFacts: CaseFacts = { ...UNKNOWN_CASE, assessedOn: TODAY };
  let answers = completePerson({});
  const answer = (question: string) => {
    const keys = questionKeys(question as PersonQuestionId);
    if (!(question in PERSON_QUESTIONS)) caseFacts = { ...caseFacts, ...pick(facts, keys) };
    else if (!asksForFindings(question)) answers = { ...answers, ...pick(person, keys) };
    else answers = { ...answers, findings: { ...answers.findings, ...pick(person.findings, keys) } };
  };
  const holds = (name: string) => {
    const ofCase = Object.hasOwn(CASE_GUARDS, name);
    const guard = (ofCase ? CASE_GUARDS : PERSON_GUARDS)[name];
    const context = ofCase ? { facts: caseFacts } : { caseFacts, person: answers };
    if (!guard) throw new Error(`no guard ${name}`);
    return guard({ context, event: { type: "answer", facts: {} } });
  };
  return walkScxml(readScxml(xml), answer, holds);
}

test("SCXML：照发布的流程图走，问的题和终点与判定相同，每个转换都走到", async () => {
  const xml = await published("logic.scxml");
  for (const { facts } of edgeCases(TODAY)) {
    const { persons, ...caseFacts } = facts;
    const [person = completePerson({})] = persons;
    const ofCase = replayCase({ ...caseFacts, assessedOn: TODAY }, TODAY);
    const ofPerson = ofCase.end === "reached" ? replayPerson(person, { ...caseFacts, assessedOn: TODAY }) : null;
    const { asked, ends } = walked(xml, caseFacts, person);
    expect(asked).toEqual([...ofCase.asked, ...(ofPerson?.asked ?? [])]);
    expect(ends).toEqual([ofCase.end, ...(ofPerson ? [ofPerson.end] : []), "determined"]);
  }
});

test("SCXML：每一题都在图上，条件都是判定程序里的名称", async () => {
  const { states } = readScxml(await published("logic.scxml"));
  const questions = [...states.values()].flatMap(({ question }) => question ?? []);
  expect(questions).toEqual(QUESTION_IDS);
  const conditions = [...states.values()].flatMap(({ transitions }) => transitions.flatMap(({ cond }) => cond ?? []));
  const named = conditions.flatMap((cond) => /^(\w+)\(\)$/.exec(cond)?.[1] ?? []);
  expect(new Set(named)).toEqual(new Set([...Object.keys(CASE_GUARDS), ...Object.keys(PERSON_GUARDS)]));
});

test("Mermaid：每一步、每一个转换都画出一次", async () => {
  const lines = (await published("logic.mmd")).split("\n").map((line) => line.trim());
  const plain = (id: string) => id.replaceAll("-", "_");
  for (const { states, edges } of Object.values(GRAPHS)) {
    for (const { id } of states) expect(lines.filter((line) => line.endsWith(`" as ${plain(id)}`))).toHaveLength(1);
    for (const { from, to } of edges) {
      const drawn = lines.filter((line) => line.split(" : ")[0] === `${plain(from)} --> ${plain(to)}`);
      expect(drawn, `${from} ${to}`).toHaveLength(1);
    }
  }
});
