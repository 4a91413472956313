import { expect, test } from "playwright/test";
import { type CaseFacts, determine, MODES, type PersonFacts } from "../../src/law/index.ts";
import { caseWith, HANDLER, handlerWith, REACHED_CASE, TODAY } from "../support/law/cases.ts";

test.describe.configure({ mode: "parallel" });

interface Statuses {
  readonly [id: string]: string;
}

/** What follows for a case and its one person, as id and status. */
function statuses(person: PersonFacts, facts: CaseFacts = REACHED_CASE): { ofCase: Statuses; ofPerson: Statuses } {
  const { consequences, persons } = determine({ ...facts, persons: [person] }, TODAY);
  const list = (entries: typeof consequences) => Object.fromEntries(entries.map(({ id, status }) => [id, status]));
  return { ofCase: list(consequences), ofPerson: list(persons[0]?.consequences ?? []) };
}

const of = (person: PersonFacts, facts?: CaseFacts) => statuses(person, facts).ofPerson;

const EXEMPT = handlerWith({ findings: { "11.1.2": "yes" } });
const LENIENT = handlerWith({ findings: { "12.1.1": "yes" } });
const SEVERE = handlerWith({ findings: { "13.1.3": "yes" } });
const CONTESTED = handlerWith({ findings: { "11.1.2": "yes", "13.1.3": "yes" } });
const EXEMPT_OR_NOT = handlerWith({ findings: { "11.1.2": "unknown" } });
const ANSWERING_OR_NOT = handlerWith({ roles: "unknown" });

test("第十四条第一款：列入范围的案件列入考核；范围外的真实败诉，办法没有规定；没有败诉的，不发生", () => {
  const evaluation = (answers: Partial<CaseFacts>) => statuses(HANDLER, caseWith(answers)).ofCase.evaluation;
  expect(evaluation({})).toBe("applies");
  expect(evaluation({ results: ["other-loss"], grave: "yes" })).toBe("applies");
  expect(evaluation({ results: ["other-loss"], grave: "no" })).toBe("silent");
  expect(evaluation({ results: ["not-lost"] })).toBeUndefined();
  expect(evaluation({ results: ["ended"] })).toBeUndefined();
  expect(evaluation({ procedure: "other" })).toBeUndefined();
  expect(evaluation({ organ: "no" })).toBeUndefined();
  expect(evaluation({ results: "unknown" })).toBe("conditional");
});

test("第十四条第二款：受到责任追究的，取消评先评优；可能不予的，有条件；不予的，不发生", () => {
  expect(of(HANDLER).honours).toBe("applies");
  expect(of(SEVERE).honours).toBe("applies");
  for (const person of [LENIENT, CONTESTED, EXEMPT_OR_NOT, ANSWERING_OR_NOT])
    expect(of(person).honours).toBe("conditional");
  for (const person of [EXEMPT, handlerWith({ roles: ["leader"] })]) expect(of(person).honours).toBeUndefined();
});

test("第十四条第二款：党政领导干部，按有关规定；不清楚的，有条件；不是的，不发生", () => {
  expect(of({ ...HANDLER, leadingCadre: "yes" }).cadre).toBe("applies");
  expect(of({ ...HANDLER, leadingCadre: "unknown" }).cadre).toBe("conditional");
  expect(of(HANDLER).cadre).toBeUndefined();
});

test("第十五条：已赔偿的可追偿，判赔未付的还不能，没有赔偿的不发生，免责的办法没有规定", () => {
  const paid = caseWith({ compensationPaid: "yes" });
  expect(of(HANDLER, paid).recourse).toBe("applies");
  expect(of(HANDLER, caseWith({ compensationPaid: "unknown" })).recourse).toBe("conditional");
  expect(of(HANDLER, caseWith({ results: ["revoked", "state-compensation"] })).recourse).toBe("not-yet");
  expect(of(HANDLER).recourse).toBeUndefined();
  expect(of(EXEMPT, paid).recourse).toBe("silent");
  expect(of(handlerWith({ roles: ["leader"] }), paid).recourse).toBeUndefined();
});

test("第十五条：免责与否、承担与否尚未确定的，追偿有条件", () => {
  const paid = caseWith({ compensationPaid: "yes" });
  expect(of(EXEMPT_OR_NOT, paid).recourse).toBe("conditional");
  expect(of(ANSWERING_OR_NOT, paid).recourse).toBe("conditional");
});

test("第十七条第一款：与问责并行，不互相代替；可能不予的，有条件；免责的，办法没有规定", () => {
  const discipline = (person: PersonFacts) => of({ ...person, discipline: "yes" }).discipline;
  expect(discipline(HANDLER)).toBe("applies");
  expect(discipline(SEVERE)).toBe("applies");
  expect(discipline(LENIENT)).toBe("conditional");
  expect(discipline(CONTESTED)).toBe("conditional");
  expect(discipline(EXEMPT)).toBe("silent");
  expect(of({ ...HANDLER, discipline: "unknown" }).discipline).toBe("conditional");
  expect(of(HANDLER).discipline).toBeUndefined();
});

test("第十七条第二款：涉嫌犯罪的移送，不看问责与否", () => {
  for (const person of [HANDLER, SEVERE, LENIENT, CONTESTED, EXEMPT]) {
    expect(of({ ...person, crime: "yes" }).crime).toBe("applies");
    expect(of({ ...person, crime: "unknown" }).crime).toBe("conditional");
    expect(of(person).crime).toBeUndefined();
  }
});

test("是否适用没有定的，后果一律有条件", () => {
  const person: PersonFacts = { ...HANDLER, leadingCadre: "yes", discipline: "yes", crime: "yes" };
  const answers: Partial<CaseFacts>[] = [
    { organ: "vertical" },
    { final: "no" },
    { decisionDate: "none" },
    { final: "unknown" },
  ];
  for (const answer of answers) {
    const { ofCase, ofPerson } = statuses(person, caseWith({ ...answer, compensationPaid: "yes" }));
    expect(ofCase).toEqual({ evaluation: "conditional" });
    const all = ["honours", "cadre", "recourse", "discipline", "crime"].map((id) => [id, "conditional"]);
    expect(ofPerson).toEqual(Object.fromEntries(all));
  }
});

test("后果各引其条款", () => {
  const person: PersonFacts = { ...HANDLER, leadingCadre: "yes", discipline: "yes", crime: "yes" };
  const { consequences, persons } = determine({ ...caseWith({ compensationPaid: "yes" }), persons: [person] }, TODAY);
  expect(consequences).toEqual([{ id: "evaluation", refs: ["14.1"], status: "applies" }]);
  expect(persons[0]?.consequences.map(({ id, refs }) => [id, ...refs])).toEqual([
    ["honours", "14.2"],
    ["cadre", "14.2"],
    ["recourse", "15"],
    ["discipline", "17.1"],
    ["crime", "17.2"],
  ]);
});

test("第十六条：问责的可以复核、申诉；可能不予的，有条件；不予的，没有", () => {
  const remedies = (person: PersonFacts) =>
    determine({ ...REACHED_CASE, persons: [person] }, TODAY).persons[0]?.remedies;
  const status = (person: PersonFacts) => remedies(person)?.map(({ refs, status: found }) => `${refs}: ${found}`);
  expect([HANDLER, SEVERE].map(status)).toEqual([["16: available"], ["16: available"]]);
  for (const person of [LENIENT, CONTESTED, EXEMPT_OR_NOT, ANSWERING_OR_NOT])
    expect(status(person)).toEqual(["16: conditional"]);
  expect([EXEMPT, handlerWith({ roles: ["leader"] })].map(status)).toEqual([["16: none"], ["16: none"]]);
});

test("第十六条：两条途径各有期间和起算，问责方式是否在其列逐一写明", () => {
  const [remedy] = determine({ ...REACHED_CASE, persons: [HANDLER] }, TODAY).persons[0]?.remedies ?? [];
  const steps = remedy?.routes.map(({ id, steps: each }) => [
    id,
    ...each.map(({ period, from }) => `${period ? `${period.value} ${period.unit}` : "none"} ${from}`),
  ]);
  expect(steps).toEqual([
    [
      "civil-servant",
      "30 day knows-of-measure",
      "15 day receives-review",
      "30 day knows-of-measure",
      "none appeal-decided",
    ],
    ["supervision", "1 month receives-decision", "1 month receives-re-examination"],
  ]);
  expect(remedy?.uncertain.map(({ mode }) => mode)).toEqual([...MODES]);
});

test("第十六条：不能排除是党政领导干部的、已经实施赔偿的，途径附有保留；不是的、没有赔偿的、没有途径的不附", () => {
  const reserves = (answers: Partial<PersonFacts>, compensationPaid: "yes" | "no" | "unknown" = "no") =>
    determine({ ...REACHED_CASE, compensationPaid, persons: [handlerWith(answers)] }, TODAY).persons[0]?.remedies[0]
      ?.reserves;
  expect(reserves({ leadingCadre: "no" })).toEqual([]);
  expect(reserves({ leadingCadre: "yes" })).toEqual(["leading-member"]);
  expect(reserves({ leadingCadre: "unknown" })).toEqual(["leading-member"]);
  expect(reserves({}, "yes")).toEqual(["recourse"]);
  expect(reserves({ leadingCadre: "yes" }, "unknown")).toEqual(["leading-member", "recourse"]);
  expect(reserves({ leadingCadre: "yes", roles: ["leader"] }, "yes")).toEqual([]);
});
