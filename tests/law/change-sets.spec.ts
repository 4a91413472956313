import { deepStrictEqual as same } from "node:assert/strict";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { changesOf, determine, isListKey, isRef, isSettled, relevantFacts } from "../../src/law/index.ts";
import { type ChangeGroup, changeSets, groupChanges } from "../../src/law/what-if.ts";
import { alternativePairs, alternatives, listsAnswered, type Step } from "../support/law/alternatives.ts";
import { positions } from "../support/law/arbitraries.ts";
import { bruteForce, type Position } from "../support/law/brute-force.ts";
import { caseWith, HANDLER, handlerWith, REACHED_CASE } from "../support/law/cases.ts";

test.describe.configure({ mode: "parallel" });

const brute = ({ caseFacts, person }: Position) => bruteForce(caseFacts, person).join();
const line = (steps: readonly Pick<Step, "fact" | "to">[], possible: string) =>
  `${steps
    .map(({ fact, to }) => `${fact} ${to}`)
    .sort()
    .join(" & ")} = ${possible}`;
const lines = (position: Position) => changeSets(position).map((set) => line(set.changes, set.possible.join()));

/** A handler whom the case reaches, with nothing of arts. 11 to 13. */
const ORDINARY: Position = { caseFacts: REACHED_CASE, person: HANDLER };

test("改变至多两个回答：恰好列出得出不同结论的全部最小改动；少改一处、少换一项即得同一结论的不列", () => {
  fc.assert(
    fc.property(positions({ unknowns: 2 }), (position) => {
      const now = brute(position);
      const idOf = (steps: readonly Pick<Step, "fact" | "to">[]) => line(steps, "");
      const ones = alternatives(position).map((one) => ({ steps: [one] as Step[], gives: brute(one.position) }));
      const twos = alternativePairs(position).map(({ steps, position: changed }) => ({
        steps: steps as Step[],
        gives: brute(changed),
      }));
      const given = new Map([...ones, ...twos].map(({ steps, gives }) => [idOf(steps), gives]));
      const withParts = ({ fact, to, parts = [] }: Step) => [to, ...parts].map((one) => ({ fact, to: one }));
      const smaller = ([first, second]: readonly Step[]) => {
        const [some = [], others = []] = [first, second].map((one) => (one ? withParts(one) : []));
        const pairs = some.flatMap((one) => others.map((other) => [one, other]));
        return [...[...some, ...others].map((one) => [one]), ...pairs];
      };
      const expected = [...ones, ...twos]
        .filter(({ gives }) => gives !== now)
        .filter(({ steps, gives }) => {
          const less = smaller(steps)
            .map(idOf)
            .filter((id) => id !== idOf(steps));
          return less.every((id) => given.get(id) !== gives);
        })
        .map(({ steps, gives }) => line(steps, gives));
      same(lines(position).sort(), expected.sort());
    }),
    { numRuns: 60 },
  );
});

test("一个清单不论改成什么样，能得到的不同结论都列在改一个回答里", () => {
  fc.assert(
    fc.property(positions({ unknowns: 2 }), (position) => {
      const now = brute(position);
      const alone = changeSets(position).filter(({ changes }) => changes.length === 1);
      for (const { fact, position: changed } of listsAnswered(position)) {
        const gives = brute(changed);
        const listed = alone.some(({ changes, possible }) => changes[0].fact === fact && possible.join() === gives);
        same(gives === now || listed, true, `${fact}: ${gives}`);
      }
    }),
    { numRuns: 40 },
  );
});

test("单独一处的改动就是结果里列出的改动，另加整个清单换成一项的；每一处都有条款", () => {
  fc.assert(
    fc.property(positions({ unknowns: 8 }), (position) => {
      const sets = changeSets(position);
      const whole = ({ fact, to }: { fact: string; to: string }) => isListKey(fact) && !/^[+-]/.test(to);
      const ones = sets.filter(({ changes: [one, other] }) => !other && !whole(one));
      same(
        ones.map(({ changes: [one], possible }) => ({ ...one, possible })),
        changesOf(position),
      );
      same(
        sets.every(({ refs }) => refs.length > 0 && refs.every(isRef)),
        true,
      );
    }),
    { numRuns: 60 },
  );
});

/** What a group says, written out again one set of changes after the other. */
function writtenOut({ possible, alone, paired }: ChangeGroup): string[] {
  const steps = (choices: ChangeGroup["alone"]) =>
    choices.flatMap(({ fact, to }) => to.map((one) => ({ fact, to: one })));
  return [
    ...steps(alone).map((one) => line([one], possible.join())),
    ...paired.flatMap(({ first, second }) =>
      steps(first).flatMap((one) => steps(second).map((other) => line([one, other], possible.join()))),
    ),
  ];
}

test("归并以后一处不多、一处不少：每组一种结论，有前提的和没有的分开，同一事实的几个值合在一处", () => {
  fc.assert(
    fc.property(positions({ unknowns: 8 }), (position) => {
      const groups = groupChanges(changeSets(position));
      same(groups.flatMap(writtenOut).sort(), lines(position).sort());
      same(new Set(groups.map(({ possible, premised }) => `${possible} ${premised}`)).size, groups.length);
      for (const { alone, paired } of groups)
        for (const choices of [alone, ...paired.flatMap(({ first, second }) => [first, second])])
          same(new Set(choices.map(({ fact }) => fact)).size, choices.length);
    }),
    { numRuns: 100 },
  );
});

test("没有情节的承办人：第十三条任一项与第十一条、第十二条任一项一起具备，才是并存；列成一行", () => {
  const contested = groupChanges(changeSets(ORDINARY)).find(({ possible }) => String(possible) === "contested");
  expect(contested?.alone).toEqual([]);
  expect(contested?.paired).toHaveLength(1);
  const facts = contested?.paired.flatMap(({ first, second }) =>
    [first, second].map((one) => one.map(({ fact }) => fact)),
  );
  expect(facts?.map(({ length }) => length)).toEqual([9, 5]);
  expect(facts?.[1]).toEqual([1, 2, 3, 4, 5].map((item) => `findings.13.1.${item}`));
});

test("撤销改为没有败诉：一份清单里换掉一项，是一个回答的一处改动，不列在同时改两个回答里", () => {
  expect(lines(ORDINARY)).toContain("results not-lost = out-of-scope");
  for (const { changes } of changeSets(ORDINARY))
    expect(new Set(changes.map(({ fact }) => fact)).size).toBe(changes.length);
  const two: Position = { ...ORDINARY, caseFacts: caseWith({ results: ["revoked", "unlawful"] }) };
  expect(lines(two)).toContain("results not-lost = out-of-scope");
});

test("没有败诉、原因也没有的：结果换成撤销、原因加上行为不当，两个回答一起改才问责", () => {
  const caseFacts = caseWith({ results: ["not-lost"], causes: [] });
  expect(lines({ caseFacts, person: HANDLER })).toContain("causes +act & results revoked = ordinary");
});

test("第六条的两种原因都没有、角色不清楚的：只加一种，问不问责看角色；两种都加上，谁都要负责", () => {
  const position: Position = { caseFacts: caseWith({ causes: [] }), person: handlerWith({ roles: "unknown" }) };
  const found = lines(position);
  expect(found).toContain("causes +act = not-responsible,ordinary");
  expect(found).toContain("causes +defence = not-responsible,ordinary");
  expect(found).toContain("causes act+defence = ordinary");
  const cause = lines({ ...position, person: HANDLER }).filter((one) => /^causes [^&]+$/.test(one));
  expect(cause).toEqual(["causes +act = ordinary"]);
});

test("改了以后行为日会晚于裁判日的，不列", () => {
  const caseFacts = caseWith({ actDate: "2022-01-01", judgmentDate: "2022-06-01", decisionDate: "2022-07-01" });
  const found = lines({ caseFacts, person: HANDLER });
  expect(found).toContain("judgmentDate inside = ordinary");
  expect(found.filter((one) => one.startsWith("actDate inside"))).toEqual([]);
});

test("三个要件缺两个的，两处一起改才免责；缺三个的，两处也不够", () => {
  const item = (reviewed: "yes" | "no"): Position => ({
    caseFacts: REACHED_CASE,
    person: handlerWith({ findings: { "11.1.4": { reviewed, "prior-error": "no", direct: "no" } } }),
  });
  const both = "findings.11.1.4.direct yes & findings.11.1.4.prior-error yes = exempt";
  expect(lines(item("yes"))).toContain(both);
  expect(lines(item("no")).filter((one) => one.includes("11.1.4"))).toEqual([]);
});

test("还能回答的都不会改变结论：恰好在全部完整答案得出同一处理时", () => {
  fc.assert(
    fc.property(positions({ unknowns: 6 }), (position) => {
      same(isSettled(position), !brute(position).includes(","));
      same(isSettled(position), relevantFacts(position).length === 0);
    }),
    { numRuns: 200 },
  );
});

test("判定本身不算两处改动，结果里仍只列单独一处", () => {
  const [person] = determine({ ...REACHED_CASE, persons: [HANDLER] }, "2024-01-01").persons;
  expect(person && Object.keys(person.changes[0] ?? {}).sort()).toEqual(["fact", "from", "possible", "refs", "to"]);
});
