import { deepStrictEqual as same } from "node:assert/strict";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import {
  type Answers,
  completeCase,
  datesInOrder,
  determine,
  ELEMENTS,
  EXPIRES,
  type Finding,
  type FindingRef,
  isListKey,
  itemHolds,
  type PersonAnswers,
} from "../../src/law/index.ts";
import { compareWithKey, sessionOf } from "../../src/training/divergence.ts";
import { loadCases } from "../../src/training/load-cases.ts";
import { factsOf, type Session } from "../../src/wizard/session.ts";
import { answer } from "../../src/wizard/steps.ts";
import { positions, sessions } from "../support/law/arbitraries.ts";

const cases = loadCases();
const factsOfCase = (slug: string): Answers => {
  const found = cases.find((one) => one.slug === slug);
  if (!found) throw new Error(`没有案例 ${slug}`);
  return found.facts;
};
const key = sessionOf(factsOfCase("scale-fine"), EXPIRES);
/** Three persons; the second and third have 11.1.1 by elements, both 没有. */
const three = sessionOf(factsOfCase("evidence-nine-days-late"), EXPIRES);

const withFindings = (session: Session, place: number, findings: PersonAnswers["findings"]): Session => ({
  ...session,
  persons: session.persons.map((one, at) =>
    at === place ? { ...one, findings: { ...one.findings, ...findings } } : one,
  ),
});
const withCase = (session: Session, caseAnswers: Session["caseAnswers"]): Session => ({
  ...session,
  caseAnswers: { ...session.caseAnswers, ...caseAnswers },
});
const conclusions = (session: Session) =>
  determine(factsOf(session), session.assessedOn).persons.map(({ possible }) => possible);

test("照着答案做，没有一处不同", () => {
  for (const { facts } of cases) {
    const session = sessionOf(facts, EXPIRES);
    expect(compareWithKey(session, session)).toMatchObject({ missing: [], deciding: null, others: [] });
  }
});

test("第六条：原因不同，单凭这一处就改变结论", () => {
  const { deciding, how } = compareWithKey(withCase(key, { causes: ["act"] }), key);
  expect(deciding?.step.question).toBe("causes");
  expect(deciding?.refs).toEqual(["6"]);
  expect(how).toBe("alone");
});

test("不影响结论的不同，不当作改变结论的", () => {
  const { deciding, others } = compareWithKey(withCase(key, { partial: "yes" }), key);
  expect(deciding).toBeNull();
  expect(others).toMatchObject([{ answers: [{ key: "partial", own: "yes", right: "no" }], refs: ["3"] }]);
});

test("第十一条第一项合起来答没有，与两个条件都没有相同；改变结论的是第十三条第四项", () => {
  const own = withFindings(three, 1, { "11.1.1": "no", "13.1.4": "yes" });
  const { deciding, others } = compareWithKey(own, three);
  expect(deciding?.refs).toEqual(["13.1.4"]);
  expect(deciding?.step).toMatchObject({ person: 1, question: "severity" });
  expect(others).toEqual([]);
});

test("在前面而不改变结论的不同，列在改变结论的一处之后", () => {
  const own = withFindings(withCase(three, { partial: "yes" }), 1, { "13.1.4": "yes" });
  const { deciding, others } = compareWithKey(own, three);
  expect(deciding?.refs).toEqual(["13.1.4"]);
  expect(others.map(({ refs, changes }) => [refs, changes])).toEqual([[["3"], false]]);
});

test("两处单独都不改变结论、合起来改变的，指出从哪一处起", () => {
  // With 13.1.2 in the key, one more ground of severity changes nothing, nor does its absence beside another.
  const severe = withFindings(three, 1, { "13.1.2": "yes", "13.1.4": "yes" });
  const own = withFindings(three, 1, { "13.1.2": "no", "13.1.4": "no" });
  const { deciding, how, others } = compareWithKey(own, severe);
  expect(deciding?.refs).toEqual(["13.1.4"]);
  expect(how).toBe("together");
  expect(others.map(({ refs }) => refs)).toEqual([["13.1.2"]]);
});

test("单独会改变结论、合起来又相同的，照实区分", () => {
  const severe = withFindings(three, 1, { "13.1.2": "yes" });
  const { deciding, how } = compareWithKey(withFindings(three, 1, { "13.1.4": "yes" }), severe);
  expect(deciding?.refs).toEqual(["13.1.2"]);
  expect(how).toBe("offset");
});

test("自己没有被问到的，不算自己的回答", () => {
  const { deciding, others } = compareWithKey(withCase(three, { procedure: "other" }), three);
  expect(deciding?.step.question).toBe("procedure");
  expect(others).toEqual([]);
});

test("人按称呼对照；改了称呼的按位置，去掉的指出是谁", () => {
  const [clerk, litigator, leader] = three.persons as [PersonAnswers, PersonAnswers, PersonAnswers];
  const compare = (persons: readonly PersonAnswers[]) => compareWithKey({ ...three, persons }, three);
  expect(compare([litigator, leader])).toMatchObject({ missing: [0], deciding: null, others: [] });
  expect(compare([leader, clerk, litigator])).toMatchObject({ missing: [], deciding: null, others: [] });
  expect(compare([clerk, { ...litigator, label: "江科长" }, leader])).toMatchObject({ missing: [], deciding: null });
  expect(compare([litigator, leader]).possible).toEqual([null, ["ordinary"], ["ordinary"]]);
});

test("去掉了的人的结论不算在内：改变的是还在的人的结论，才指出", () => {
  const [, litigator = {}, leader = {}] = three.persons;
  const without = { ...withCase(three, { causes: ["defence", "act"] }), persons: [litigator, leader] };
  expect(compareWithKey(without, three)).toMatchObject({ missing: [0], deciding: null });
  const { deciding, others } = compareWithKey(withFindings(without, 0, { "13.1.4": "yes" }), three);
  expect(deciding?.refs).toEqual(["13.1.4"]);
  expect(others.map(({ refs, changes }) => [refs, changes])).toEqual([[["6"], false]]);
});

/** The same answers, said otherwise: lists in another order, items opened or closed, not known or left out, persons in another order. */
function saidOtherwise(session: Session): fc.Arbitrary<Session> {
  const order = (list: readonly string[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  const item = (ref: FindingRef, finding: Finding): fc.Arbitrary<Finding | undefined> => {
    const elements = (ELEMENTS as Partial<Record<FindingRef, readonly string[]>>)[ref];
    const holds = itemHolds({ [ref]: finding }, ref);
    const whole = fc.constantFrom(...(holds === "unknown" ? [holds, undefined] : [holds]));
    if (!elements) return whole;
    const one = fc.constantFrom("yes", "no", "unknown", undefined);
    const opened = fc
      .record(Object.fromEntries(elements.map((element) => [element, one])))
      .map((given) => JSON.parse(JSON.stringify(given)))
      .filter((given) => itemHolds({ [ref]: given }, ref) === holds);
    return fc.oneof(whole, holds === "yes" ? fc.constant(Object.fromEntries(elements.map((e) => [e, "yes"]))) : opened);
  };
  const value = (name: string, given: unknown): fc.Arbitrary<unknown> => {
    if (name === "findings")
      return fc.record(
        Object.fromEntries(Object.entries(given as object).map(([ref, one]) => [ref, item(ref as FindingRef, one)])),
      );
    if (isListKey(name) && Array.isArray(given)) return order(given);
    return given === "unknown" ? fc.constantFrom("unknown", undefined) : fc.constant(given);
  };
  const all = (values: object) =>
    fc.record(Object.fromEntries(Object.entries(values).map(([name, given]) => [name, value(name, given)])));
  return fc
    .record({
      assessedOn: fc.constant(session.assessedOn),
      caseAnswers: all(session.caseAnswers),
      persons: fc
        .tuple(...session.persons.map(all))
        .chain((persons) => fc.shuffledSubarray(persons, { minLength: persons.length })),
    })
    .map((one) => JSON.parse(JSON.stringify(one)) as Session);
}

const labelled = (session: Session): Session => ({
  ...session,
  persons: session.persons.map((one, at) => ({ ...one, label: `第${at + 1}人` })),
});

/** Sessions that come to the merits often, of one to three persons with a label each. */
const anySession: fc.Arbitrary<Session> = fc.oneof(
  sessions.map(labelled),
  fc.array(positions({ unknowns: 5 }), { minLength: 1, maxLength: 3 }).map((found) => {
    const { assessedOn, ...caseAnswers } = found[0]?.caseFacts ?? ({} as never);
    return labelled({ assessedOn, caseAnswers, persons: found.map(({ person }) => person) });
  }),
);

/** A key and own answers to it, of as many persons: some answers are those of another session. */
const pairs: fc.Arbitrary<readonly [Session, Session]> = fc
  .tuple(anySession, anySession, fc.integer({ min: 0, max: 255 }))
  .map(([right, other, bits]) => {
    const mixed = (mine: object, theirs: object, from: number) => {
      const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
      return Object.fromEntries(
        names.flatMap((name, at) => {
          const chosen = ((bits >> ((at + from) % 8)) & 1 ? theirs : mine) as Record<string, unknown>;
          return name in chosen ? [[name, chosen[name]]] : [];
        }),
      );
    };
    const persons = right.persons.map((one, at) => {
      const two = other.persons[at] ?? {};
      const findings = mixed(one.findings ?? {}, two.findings ?? {}, at + 1);
      return { ...mixed(one, two, at), findings, label: one.label };
    });
    return [
      { ...right, caseAnswers: mixed(right.caseAnswers, other.caseAnswers, 3), persons } as Session,
      right,
    ] as const;
  })
  // Facts that say of an act that it came after the judgment are refused before anything is determined.
  .filter(([own]) => datesInOrder(completeCase(own.caseAnswers, own.assessedOn)));

test("结论与答案不同的，总有一处改变结论的不同被指出；单独改变结论的，确实单独改变", () => {
  fc.assert(
    fc.property(pairs, ([own, right]) => {
      const { deciding, how, possible, others } = compareWithKey(own, right);
      const asKey = JSON.stringify(conclusions(right));
      same(possible, conclusions(own));
      if (JSON.stringify(possible) !== asKey) expect(deciding).not.toBeNull();
      if (deciding) same(deciding.changes, how !== "together");
      expect(others).not.toContain(deciding);
      for (const { step, answers, changes } of deciding ? [deciding, ...others] : others) {
        const alone = answer(right, step, Object.fromEntries(answers.map((one) => [one.key, one.own ?? "unknown"])));
        same(JSON.stringify(conclusions(alone)) !== asKey, changes);
      }
    }),
    { numRuns: 200 },
  );
});

test("意思相同，怎么说都没有不同：次序、分不分条件、没有答与不清楚、人的先后", () => {
  fc.assert(
    fc.property(
      anySession.chain((right) => saidOtherwise(right).map((own) => [own, right] as const)),
      ([own, right]) => {
        const { missing, deciding, others } = compareWithKey(own, right);
        same([missing, deciding, others], [[], null, []]);
      },
    ),
    { numRuns: 150 },
  );
});
