import { expect, test } from "playwright/test";
import { type PersonFacts, possibleDispositions, replayPerson } from "../../src/law/index.ts";
import { bruteForce, completions, PERSON_VALUES, type Position } from "../support/law/brute-force.ts";
import { caseWith, handlerWith, product, subsets } from "../support/law/cases.ts";
import { flatDisposition, flatResponsible } from "../support/law/flat-table.ts";

test.describe.configure({ mode: "parallel" });

const ROLE_LISTS = subsets(["handler", "reviewer", "approver", "other", "litigator", "leader"] as const).filter(
  (list) => list.length > 0,
);

test("第六、七条：各种原因、身份、主体、名义主体过错，是否由此人承担与平表一致", () => {
  const cases = product({
    causes: [[], ["act"], ["defence"], ["act", "defence"], "unknown"] as const,
    subjects: ["same", "different", "unknown"] as const,
    nominalFault: ["yes", "no", "unknown"] as const,
  });
  const persons = product({
    roles: [
      ...PERSON_VALUES.roles.map(({ value }) => value),
      ["approver", "leader"],
      "unknown",
    ] as PersonFacts["roles"][],
    side: ["acting", "nominal", "unknown"] as const,
  }).map(handlerWith);
  for (const each of cases) {
    const caseFacts = caseWith(each);
    const flat = persons.map((person) => bruteForce(caseFacts, person));
    const ends = persons.map((person) => replayPerson(person, caseFacts).end as string);
    expect(
      persons.map((person) => possibleDispositions({ caseFacts, person })),
      JSON.stringify(each),
    ).toEqual(flat);
    expect(ends, JSON.stringify(each)).toEqual(flat.map((set) => (set.length > 1 ? "undetermined" : set[0])));
  }
});

test("第七条：所在一方只在还能决定由谁承担时才问", () => {
  const cases = product({
    causes: [[], ["act"], ["defence"], ["act", "defence"], "unknown"] as const,
    subjects: ["same", "different", "unknown"] as const,
    nominalFault: ["yes", "no", "unknown"] as const,
  }).map(caseWith);
  const roles = [["handler"], ["litigator"], ["handler", "litigator"], "unknown"] as PersonFacts["roles"][];
  const rows = cases.flatMap((caseFacts) => roles.map((each) => ({ caseFacts, person: handlerWith({ roles: each }) })));
  const described = rows.map(({ caseFacts: { causes, subjects, nominalFault }, person }) =>
    [causes, subjects, nominalFault, person.roles].map(String).join(" | "),
  );
  const decides = rows.map((row) =>
    completions(row).some(({ caseFacts, person }) => {
      const [acting, nominal] = (["acting", "nominal"] as const).map((side) =>
        flatResponsible(caseFacts, { ...person, side }),
      );
      return acting !== nominal;
    }),
  );
  const asked = rows.map(({ caseFacts, person }) =>
    replayPerson({ ...person, side: "unknown" }, caseFacts).asked.includes("side"),
  );
  expect(described.filter((_, index) => asked[index])).toEqual(described.filter((_, index) => decides[index]));
});

test("第六条：六十三种身份列表，是否由此人承担与平表一致", () => {
  expect(ROLE_LISTS).toHaveLength(63);
  const positions = product({ causes: subsets(["act", "defence"] as const), roles: ROLE_LISTS }).map(
    ({ causes, roles }): Position => ({ caseFacts: caseWith({ causes }), person: handlerWith({ roles }) }),
  );
  const flat = positions.map(({ caseFacts, person }) => [flatDisposition(caseFacts, person)]);
  expect(positions.map(possibleDispositions)).toEqual(flat);
});
