import { deepStrictEqual as same } from "node:assert/strict";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import {
  type Answers,
  CASE_QUESTIONS,
  type CaseAnswers,
  determine,
  PERSON_QUESTIONS,
  type PersonAnswers,
  replayCase,
  replayPerson,
} from "../../src/law/index.ts";
import { positions } from "../support/law/arbitraries.ts";
import type { Position } from "../support/law/brute-force.ts";
import { caseWith, HANDLER, handlerWith, REACHED_CASE, TODAY } from "../support/law/cases.ts";

test.describe.configure({ mode: "parallel" });

type Write = [key: string, value: unknown];

const DETOURS: Readonly<Record<string, unknown>> = {
  procedure: "other",
  organ: "no",
  actDate: "1999-01-01",
  results: ["ended"],
  causes: ["defence"],
  subjects: "different",
  roles: ["leader"],
  side: "nominal",
};

/** Random answers in random order, some questions answered otherwise first, then again. */
const histories = positions({ unknowns: 12 }).chain(({ caseFacts, person }) => {
  const writes = ([...Object.entries(caseFacts), ...Object.entries(person)] as Write[]).filter(
    ([key]) => key !== "findings",
  );
  const findings = Object.entries(person.findings).map(([ref, value]): Write => [`findings.${ref}`, value]);
  const shuffle = (list: Write[]) => fc.shuffledSubarray(list, { minLength: list.length });
  return fc.record({
    position: fc.constant({ caseFacts, person }),
    detours: shuffle(Object.entries(DETOURS)).chain((list) => fc.subarray(list)),
    writes: shuffle([...writes, ...findings]),
  });
});

const CASE_KEYS = Object.keys(REACHED_CASE);

/** What stands after a history of answers: the last one to each question. */
function play(history: readonly Write[]): { answers: CaseAnswers; person: PersonAnswers } {
  const answers: Record<string, unknown> = {};
  const person: Record<string, unknown> = {};
  const findings: Record<string, unknown> = {};
  for (const [key, value] of history) {
    if (key.startsWith("findings.")) findings[key.slice("findings.".length)] = value;
    else (CASE_KEYS.includes(key) ? answers : person)[key] = value;
  }
  return { answers: answers as CaseAnswers, person: { ...person, findings } as PersonAnswers };
}

const keep = <T extends object>(from: T, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));

/** Only what the charts ask for on the way: what somebody answers who goes this way from the start. */
function straight({ caseFacts, person }: Position): Answers {
  const { asked, end } = replayCase(caseFacts, TODAY);
  const caseKeys = asked.flatMap((question): readonly string[] => CASE_QUESTIONS[question].keys);
  const personAsked = end === "reached" ? replayPerson(person, caseFacts).asked : [];
  const personKeys = personAsked.flatMap((question): readonly string[] => PERSON_QUESTIONS[question].keys);
  const kept = { ...keep(person, [...personKeys, "label"]), findings: keep(person.findings, personKeys) };
  return { ...keep(caseFacts, [...caseKeys, "assessedOn"]), persons: [kept] };
}

/** What is found, without what would be if: the lists of changes and of facts that decide look at every fact given. */
function result(answers: Answers) {
  const { unused, timing, persons, ...rest } = determine(answers, TODAY);
  return { ...rest, persons: persons.map(({ changes, decisive, relevant, ...person }) => person) };
}

test("先后不影响结果：任意次序作答、改答，与一开始就这样作答相同", () => {
  fc.assert(
    fc.property(histories, ({ position: { caseFacts, person }, detours, writes }) => {
      const played = play([...detours, ...writes]);
      const [again, fresh] = [
        determine({ ...played.answers, persons: [played.person] }, TODAY),
        determine({ ...caseFacts, persons: [person] }, TODAY),
      ];
      same({ ...again, unused: [...again.unused].sort() }, { ...fresh, unused: [...fresh.unused].sort() });
      same(replayCase(played.answers, TODAY), replayCase(caseFacts, TODAY));
      same(replayPerson(played.person, caseFacts), replayPerson(person, caseFacts));
    }),
    { numRuns: 150 },
  );
});

test("不再需要的答案不影响处理、理由和后果：与只答所问的问题相同", () => {
  fc.assert(
    fc.property(positions({ unknowns: 12 }), ({ caseFacts, person }) => {
      same(result({ ...caseFacts, persons: [person] }), result(straight({ caseFacts, person })));
    }),
    { numRuns: 250 },
  );
});

test("只答所问的问题，没有一个键是不再需要的", () => {
  fc.assert(
    fc.property(positions({ unknowns: 12 }), (position) => {
      const { unused } = determine(straight(position), TODAY);
      const reached = replayCase(position.caseFacts, TODAY).end === "reached";
      same(
        unused.filter((key) => reached && key !== "persons[0].findings"),
        [],
      );
    }),
    { numRuns: 100 },
  );
});

test("返回到任何一个问题：路止于此，前面的问题和理由不变", () => {
  fc.assert(
    fc.property(positions({ unknowns: 12 }), ({ caseFacts, person }) => {
      const path = replayCase(caseFacts, TODAY);
      path.asked.forEach((question, index) => {
        const [first] = CASE_QUESTIONS[question].keys;
        const back = replayCase(without(caseFacts, first), TODAY);
        same([back.question, back.end, back.asked], [question, null, path.asked.slice(0, index + 1)]);
        same(back.reasons, path.reasons.slice(0, back.reasons.length));
      });
      const personPath = replayPerson(person, caseFacts);
      personPath.asked.forEach((question, index) => {
        const [first] = PERSON_QUESTIONS[question].keys;
        const back = replayPerson({ ...without(person, first), findings: without(person.findings, first) }, caseFacts);
        same([back.question, back.end, back.asked], [question, null, personPath.asked.slice(0, index + 1)]);
        same(back.reasons, personPath.reasons.slice(0, back.reasons.length));
      });
    }),
    { numRuns: 60 },
  );
});

function without<T extends object>(from: T, key: string): Partial<T> {
  return Object.fromEntries(Object.entries(from).filter(([each]) => each !== key)) as Partial<T>;
}

const UNREACHED: {
  title: string;
  before: Position;
  change: Partial<Position["caseFacts"]>;
  kept: readonly string[];
}[] = [
  {
    title: "第三条第二项：改为撤销后，故意或重大过失的答案",
    before: { caseFacts: caseWith({ results: ["other-loss"], grave: "yes" }), person: HANDLER },
    change: { results: ["revoked"] },
    kept: ["grave"],
  },
  {
    title: "第七条：改为主体一致后，名义主体过错和所在一方的答案",
    before: {
      caseFacts: caseWith({ subjects: "different", nominalFault: "no" }),
      person: handlerWith({ side: "nominal" }),
    },
    change: { subjects: "same" },
    kept: ["nominalFault", "persons[0].side"],
  },
  {
    title: "第二条：改为其他程序后，后面的全部答案",
    before: { caseFacts: caseWith({}), person: handlerWith({ findings: { "11.1.4": "yes" } }) },
    change: { procedure: "other" },
    kept: ["organ", "results", "causes", "subjects", "compensationPaid", "persons[0].roles", "persons[0].findings"],
  },
  {
    title: "第六条：改为行为所致后，应诉不力的情形",
    before: { caseFacts: caseWith({ causes: ["act", "defence"], defenceFailures: ["absent"] }), person: HANDLER },
    change: { causes: ["act"] },
    kept: ["defenceFailures"],
  },
];

for (const { title, before, change, kept } of UNREACHED) {
  test(`${title}列为不再需要，改回后恢复`, () => {
    const first = determine({ ...before.caseFacts, persons: [before.person] }, TODAY);
    const changed = determine({ ...before.caseFacts, ...change, persons: [before.person] }, TODAY);
    const undone = Object.fromEntries(Object.keys(change).map((key) => [key, before.caseFacts[key as "results"]]));
    const back = determine({ ...before.caseFacts, ...change, ...undone, persons: [before.person] }, TODAY);
    expect(first.unused).not.toEqual(expect.arrayContaining([kept[0]]));
    expect(changed.unused).toEqual(expect.arrayContaining([...kept]));
    expect(back).toEqual(first);
  });
}

test("没有答完的，停在第一个没有答案的问题", () => {
  expect(replayCase({}, TODAY)).toMatchObject({ asked: ["procedure"], question: "procedure", end: null, reasons: [] });
  expect(replayCase({ procedure: "litigation", results: ["revoked"] }, TODAY)).toMatchObject({
    question: "organ",
    end: null,
  });
  expect(replayPerson({}, REACHED_CASE)).toMatchObject({ asked: ["roles"], question: "roles", end: null });
  const { findings } = HANDLER;
  const partly = { ...HANDLER, findings: without(findings, "12.1.3") };
  expect(replayPerson(partly, REACHED_CASE)).toMatchObject({
    asked: ["roles", "exemption", "leniency"],
    question: "leniency",
  });
});

test("判断某一答案时出错的，错误交给调用者，不会无休止地问同一题", () => {
  const misread = { ...REACHED_CASE, results: null } as unknown as CaseAnswers;
  expect(() => replayCase(misread, TODAY)).toThrow(/guard/);
});
