import {
  type Answers,
  type CaseAnswers,
  type Cause,
  completeCase,
  completePerson,
  determine,
  EFFECTIVE,
  EXPIRES,
  FINDINGS,
  type FindingRef,
  type Findings,
  type PersonAnswers,
  type PersonDetermination,
  type Role,
  responsible,
} from "../../law/index.ts";

/** The facts of a question and what the law module concludes of them. Every answer that is a legal conclusion comes from here. */

/** A lawsuit in the period, lost by a result that art. 3, item 1 names; what a question varies is given. */
export function lostCase(varied: CaseAnswers): CaseAnswers {
  return {
    procedure: "litigation",
    organ: "yes",
    actDate: EFFECTIVE,
    judgmentDate: EXPIRES,
    decisionDate: EXPIRES,
    results: ["revoked"],
    partial: "no",
    final: "yes",
    causes: ["act"],
    subjects: "same",
    compensationPaid: "no",
    ...varied,
  };
}

/** Somebody with one role and with these items, all others denied. */
export function person(role: Role, holding: readonly FindingRef[] = []): PersonAnswers {
  const findings: Findings = Object.fromEntries(FINDINGS.map((ref) => [ref, holding.includes(ref) ? "yes" : "no"]));
  return { roles: [role], findings, leadingCadre: "no", discipline: "no", crime: "no" };
}

/** What is determined of a question's facts, which give every day. */
export function concluded(facts: Answers) {
  return determine(facts, EXPIRES);
}

/** What is determined of one person in a case. */
export function concludedOf(ofCase: CaseAnswers, one: PersonAnswers): PersonDetermination {
  const [found] = concluded({ ...ofCase, persons: [one] }).persons;
  if (!found) throw new Error("nobody was judged");
  return found;
}

/** The provisions that the conclusion about somebody rests on. */
export function conclusionRefs({ reasons, basis }: PersonDetermination) {
  return reasons.find(({ step }) => step === "disposition")?.refs ?? basis;
}

/** Whether arts. 6 and 7 reach somebody in a case. */
export function reached(ofCase: CaseAnswers, one: PersonAnswers): boolean {
  return responsible(completeCase(ofCase, EXPIRES), completePerson(one)) === "yes";
}

/** The roles that answer for a cause, and those that do not. */
export function rolesBy(cause: Cause, roles: readonly Role[]): { readonly in: Role[]; readonly out: Role[] } {
  const answers = (role: Role) => reached(lostCase({ causes: [cause] }), person(role));
  return { in: roles.filter(answers), out: roles.filter((role) => !answers(role)) };
}
