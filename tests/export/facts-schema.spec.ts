import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { factsSchema } from "../../src/downloads/facts-schema.ts";
import { FACTS_VERSION, parseFacts } from "../../src/law/index.ts";
import { sessions } from "../support/law/arbitraries.ts";
import { FAULTS, SOUND } from "../support/law/facts-rows.ts";

/** `format` binds no validator by itself; what the schema says of days it says by its pattern. */
const accepts = new Ajv2020({ strict: true, formats: { date: true } }).compile(factsSchema());

/** What the law module says, but for the order of the days, which the schema cannot state and says so. */
function isSound(facts: unknown): boolean {
  const parsed = parseFacts(facts);
  return !("faults" in parsed) || parsed.faults.every(({ kind }) => kind === "order");
}

for (const { what, facts } of [...FAULTS, ...SOUND]) {
  test(`事实的模式与判定程序一致：${what}`, () => {
    expect(accepts(facts)).toBe(isSound(facts));
  });
}

test("事实的模式与判定程序一致：任何一种自测", () => {
  fc.assert(
    fc.property(sessions, ({ assessedOn, caseAnswers, persons }) => {
      expect(accepts({ version: FACTS_VERSION, assessedOn, ...caseAnswers, persons })).toBe(true);
    }),
  );
});

test("事实的模式与判定程序一致：换掉任何一处", () => {
  const strange = fc.oneof(
    fc.constantFrom("yes", "unknown", "none", "revoked", "ended", "handler", "2024-02-29", "2023-02-29", "2100-02-29"),
    fc.constantFrom<unknown>(null, 1, true, [], {}, ["unknown"], ["revoked", "ended"], ["act", "act"]),
    fc.jsonValue(),
  );
  const places = fc.constantFrom(
    "version",
    "organ",
    "actDate",
    "decisionDate",
    "results",
    "causes",
    "persons",
    "court",
  );
  const ofPerson = fc.constantFrom("roles", "side", "findings", "crime", "name");
  fc.assert(
    fc.property(sessions, places, ofPerson, strange, fc.boolean(), (session, place, key, value, inPerson) => {
      const { assessedOn, caseAnswers, persons } = session;
      const facts = { version: FACTS_VERSION, assessedOn, ...caseAnswers, persons };
      const changed = inPerson ? { ...facts, persons: [...persons, { [key]: value }] } : { ...facts, [place]: value };
      expect(accepts(changed)).toBe(isSound(changed));
    }),
    { numRuns: 600 },
  );
});

test("事实的模式与判定程序一致：每一天，有的和没有的", () => {
  const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, "0"));
  const year = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(1900, 2000, 2023, 2024, 2100));
  fc.assert(
    fc.property(year, two(13), two(32), (y, month, day) => {
      const facts = { version: FACTS_VERSION, actDate: `${String(y).padStart(4, "0")}-${month}-${day}` };
      expect(accepts(facts)).toBe(isSound(facts));
    }),
    { numRuns: 1000 },
  );
});
