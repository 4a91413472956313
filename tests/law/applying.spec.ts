import { deepStrictEqual as same } from "node:assert/strict";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { withAlternative } from "../../src/law/changes.ts";
import { appliesTo, type Position } from "../../src/law/index.ts";
import { applyingFacts, changeSets, onPremiseUnder } from "../../src/law/what-if.ts";
import { positions } from "../support/law/arbitraries.ts";
import { CASE_VALUES, completions, distinct, type Fact, read, write, YES_NO } from "../support/law/brute-force.ts";
import { HANDLER, REACHED_CASE } from "../support/law/cases.ts";
import { flatApplies } from "../support/law/flat-table.ts";

test.describe.configure({ mode: "parallel" });

/** The facts on which it can hang whether the measure applies. */
const FACTS: readonly Fact[] = [
  ...Object.entries(CASE_VALUES).flatMap(([id, values]) =>
    ["subjects", "nominalFault"].includes(id) ? [] : [{ id, values }],
  ),
  { id: "final", values: YES_NO },
];

/** Positions of which few of these facts are not known. */
const few = positions({ unknowns: 5 })
  .map((position) => ({ position, open: FACTS.filter(({ id }) => read(position, id) === "unknown") }))
  .filter(({ open }) => open.length <= 5);

test("第十九条、第二条、第三条、第六条：办法是否适用取决于哪些没有查清的事实，恰好列出能使其不同的，一个不多、一个不少", () => {
  fc.assert(
    fc.property(few, ({ position, open }) => {
      const all = completions(position, open);
      const tells = ({ id }: Fact) => {
        const found = new Map<string, Set<string>>();
        for (const one of all) {
          const rest = JSON.stringify(write(one, id, null).caseFacts);
          found.set(rest, (found.get(rest) ?? new Set()).add(flatApplies(one.caseFacts)));
        }
        return [...found.values()].some((applies) => applies.size > 1);
      };
      const expected = open.filter(tells).map(({ id }) => id);
      same(distinct(applyingFacts(position.caseFacts).map(({ fact }) => fact)), distinct(expected));
    }),
    { numRuns: 300 },
  );
});

test("每个值下写明的，就是查明以后办法是否适用；结论有没有前提，也照查明以后的说", () => {
  fc.assert(
    fc.property(few, ({ position, open }) => {
      for (const { fact, under } of applyingFacts(position.caseFacts)) {
        const values = open.find(({ id }) => id === fact)?.values ?? [];
        for (const { name, value } of values.filter((one) => one.name in under)) {
          const settled = distinct(
            completions(
              write(position, fact, value),
              open.filter(({ id }) => id !== fact),
            ).map(({ caseFacts }) => flatApplies(caseFacts)),
          );
          same(under[name], settled.length === 1 ? settled[0] : "unknown", `${fact}: ${name}`);
          same(onPremiseUnder(position, fact, name), settled.length > 1 || settled[0] === "open");
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("第十九条：行政行为在有效期内，另外两个日期不清楚：结论不因此不同，办法是否适用取决于这两个日期", () => {
  const facts = { ...REACHED_CASE, judgmentDate: "unknown", decisionDate: "unknown" } as const;
  expect(applyingFacts(facts)).toEqual([
    { fact: "judgmentDate", refs: ["19"], under: { inside: "unknown", outside: "open" } },
    { fact: "decisionDate", refs: ["19"], under: { inside: "unknown", outside: "open" } },
  ]);
});

test("改动以后的结论有没有前提，照改动以后的回答说：拿掉跨期的日期，同样的结论不再有前提", () => {
  const straddling = { ...REACHED_CASE, decisionDate: "2025-06-01" } as const;
  expect(appliesTo(straddling)).toBe("open");
  const exempt = (facts: Position["caseFacts"]) =>
    changeSets({ caseFacts: facts, person: HANDLER })
      .filter(({ changes: [one, other] }) => !other && one.fact === "findings.11.1.6")
      .map(({ possible, premised }) => [possible.join(), premised]);
  expect(exempt(straddling)).toEqual([["exempt", true]]);
  expect(exempt(REACHED_CASE)).toEqual([["exempt", false]]);
});

test("改动的每一组回答：写明有前提的，恰好是改动以后办法没有规定或者还不能确定是否适用的", () => {
  fc.assert(
    fc.property(positions({ unknowns: 3 }), (position) => {
      for (const { changes, premised } of changeSets(position)) {
        const { caseFacts } = changes.reduce<Position>(withAlternative, position);
        same(premised, ["open", "unknown"].includes(appliesTo(caseFacts)));
      }
    }),
    { numRuns: 30 },
  );
});
