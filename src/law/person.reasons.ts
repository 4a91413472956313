import { spell } from "./case.reasons.ts";
import { DISPOSITION_REFS } from "./disposition.ts";
import { CAUSES, type Finding } from "./facts.ts";
import { dispositionAmong, type Position, possibleDispositions, sideMatters } from "./possible.ts";
import type { PersonQuestionId } from "./questions.ts";
import type { Reason } from "./reasons.ts";
import { FINDINGS, FINDINGS_OF, type FindingRef, type Ref, sortRefs } from "./refs.ts";
import { answersFor, keptFrom, ledToLoss, responsible } from "./rules/article-06.ts";
import { elementAnswer, elementsOf, itemHolds } from "./rules/findings.ts";

function responsibilityReason({ caseFacts, person }: Position): Reason {
  const reached = CAUSES.filter((cause) => answersFor(cause, caseFacts, person) === "yes");
  const against = new Set(CAUSES.flatMap((cause) => keptFrom(cause, caseFacts, person)));
  const verdict = responsible(caseFacts, person);
  const moved: Ref[] = caseFacts.subjects === "same" || ledToLoss("act", caseFacts) === "no" ? [] : ["7"];
  return {
    step: "responsibility",
    finding: verdict === "yes" ? reached.join(" ") || "yes" : verdict,
    ...(verdict === "no" ? { by: [...against] } : {}),
    refs: sortRefs(["6", "9", ...moved]),
  };
}

/** The element that decided an opened item: the one that fails it, else the one not known. */
function decidingElement(ref: FindingRef, finding: Finding | undefined): string | undefined {
  if (typeof finding !== "object") return undefined;
  const byAnswer = (answer: string) => elementsOf(ref).find((element) => elementAnswer(finding, element) === answer);
  return byAnswer("no") ?? byAnswer("unknown");
}

/** Provisions that an item stands beside: self-correction (art. 4), and the duty to cooperate (art. 5, paragraph 2). */
const BESIDE: Readonly<Partial<Record<FindingRef, Ref>>> = { "12.1.2": "4", "13.1.2": "5.2" };

function findingReasons({ person: { findings } }: Position, refs: readonly FindingRef[]): Reason[] {
  return refs.map((ref) => {
    const element = decidingElement(ref, findings[ref]);
    const beside = BESIDE[ref];
    return {
      step: ref,
      finding: itemHolds(findings, ref),
      ...(element === undefined ? {} : { element }),
      refs: beside === undefined ? [ref] : [beside, ref],
    };
  });
}

function conclusionReason(position: Position): Reason {
  const possible = possibleDispositions(position);
  const answers = responsible(position.caseFacts, position.person) !== "no";
  const holding = answers ? FINDINGS.filter((ref) => itemHolds(position.person.findings, ref) === "yes") : [];
  return {
    step: "disposition",
    finding: dispositionAmong(possible),
    refs: sortRefs([...possible.flatMap((one) => DISPOSITION_REFS[one]), ...holding]),
  };
}

const REASONS: Readonly<Record<PersonQuestionId | "conclusion", (position: Position) => Reason[]>> = {
  roles: (position) => [
    { step: "roles", finding: spell(position.person.roles), refs: ["6", "9"] },
    ...(sideMatters(position) ? [] : [responsibilityReason(position)]),
  ],
  side: (position) => [{ step: "side", finding: position.person.side, refs: ["7"] }, responsibilityReason(position)],
  exemption: (position) => findingReasons(position, FINDINGS_OF["11"]),
  leniency: (position) => findingReasons(position, FINDINGS_OF["12"]),
  severity: (position) => findingReasons(position, FINDINGS_OF["13"]),
  aftermath: ({ person }) => [
    { step: "leadingCadre", finding: person.leadingCadre, refs: ["14.2"] },
    { step: "discipline", finding: person.discipline, refs: ["17.1"] },
    { step: "crime", finding: person.crime, refs: ["17.2"] },
  ],
  conclusion: (position) => [conclusionReason(position)],
};

/** What the person chart cites when it leaves a question, or concludes, in this position. */
export function personReasons(question: PersonQuestionId | "conclusion", position: Position): Reason[] {
  return REASONS[question](position);
}
