/** At build: what the law module says of every situation that a question can be about. Every answer that is a legal conclusion comes from here; the browser draws situations and looks them up. */
import {
  type Answers,
  articleOf,
  CAUSES,
  type CaseAnswers,
  type Cause,
  completeCase,
  completePerson,
  determine,
  EXPIRES,
  elementsOf,
  FINDINGS,
  type FindingRef,
  type Findings,
  NAMED_RESULTS,
  type PersonAnswers,
  type PersonDetermination,
  questionRefs,
  REACHED_CASE,
  type Ref,
  type Result,
  ROLES,
  type Role,
  replayCase,
  replayPerson,
  responsible,
  SIDES,
  sortRefs,
  type Ternary,
} from "../../law/index.ts";
import { once } from "../../once.ts";
import type { Conclusion, DrillLaw, Scope } from "./data.ts";
import { everySet, setKey } from "./grounds.ts";
import { firstDays, PATTERNS } from "./periods.ts";

/** Whether the bodies are the same, and where they are not, whether the one named was at fault too. */
const BODIES = {
  same: { subjects: "same" },
  clean: { subjects: "different", nominalFault: "no" },
  fault: { subjects: "different", nominalFault: "yes" },
} as const satisfies Record<string, CaseAnswers>;

/** A lawsuit in the period, lost by a result that art. 3, item 1 names; what a question varies is given. */
function lostCase(varied: CaseAnswers): CaseAnswers {
  return { ...REACHED_CASE, causes: ["act"], compensationPaid: "no", ...varied };
}

/** Somebody with one role and with these items, all others denied. */
function person(role: Role, holding: readonly FindingRef[] = []): PersonAnswers {
  const findings: Findings = Object.fromEntries(FINDINGS.map((ref) => [ref, holding.includes(ref) ? "yes" : "no"]));
  return { roles: [role], findings, leadingCadre: "no", discipline: "no", crime: "no" };
}

/** What is determined of a question's facts, which give every day. */
const concluded = (facts: Answers) => determine(facts, EXPIRES);

function concludedOf(ofCase: CaseAnswers, one: PersonAnswers): PersonDetermination {
  const [found] = concluded({ ...ofCase, persons: [one] }).persons;
  if (!found) throw new Error("nobody was judged");
  return found;
}

/** A conclusion about somebody, and the provisions that it rests on: of items, their articles too, whose openings say what follows from them. */
function conclusionOf(one: PersonAnswers, items: readonly FindingRef[] = [], ofCase = lostCase({})): Conclusion {
  const { disposition, reasons, basis } = concludedOf(ofCase, one);
  const { refs = basis } = reasons.find(({ step }) => step === "disposition") ?? {};
  return { disposition, refs: sortRefs([...refs, ...items.map((ref) => `${articleOf(ref)}` as Ref)]) };
}

/** Whose role answers for one cause only, in a case that was lost by the other. */
const UNREACHED = { act: "leader", defence: "handler" } as const satisfies Record<Cause, Role>;

function unreachedBy(cause: Cause): Conclusion {
  return conclusionOf(person(UNREACHED[cause]), [], lostCase({ causes: [cause] }));
}

/** The roles that the text names: of whoever else took part, the name itself says whether art. 6 reaches them. */
const NAMED_ROLES = ROLES.filter((role) => role !== "other");

/** Everybody that a question can name. Who answers for the defence where the bodies differ is left out: art. 7 does not say. */
function everybody(): DrillLaw["persons"] {
  return CAUSES.flatMap((cause) =>
    Object.entries(cause === "act" ? BODIES : { same: BODIES.same }).flatMap(([bodies, subjects]) => {
      const facts = completeCase(lostCase({ causes: [cause], ...subjects }), EXPIRES);
      const sides = bodies === "same" ? [null] : SIDES;
      return sides.flatMap((side) =>
        NAMED_ROLES.map((role) => {
          const one = completePerson({ ...person(role), ...(side ? { side } : {}) });
          return { cause, bodies: bodies as keyof typeof BODIES, side, role, in: responsible(facts, one) === "yes" };
        }),
      );
    }),
  );
}

/** What is found of an item when one of its conditions lacks, or none. */
function foundWithout(ref: FindingRef, lacking: string | null): string {
  const elements = elementsOf(ref).map((id): [string, Ternary] => [id, id === lacking ? "no" : "yes"]);
  const one = person("handler");
  const findings = { ...one.findings, [ref]: Object.fromEntries(elements) };
  const { reasons } = concludedOf(lostCase({}), { ...one, findings });
  return reasons.find(({ step }) => step === ref)?.finding ?? "unknown";
}

/** By item that joins conditions, those that can lack while the others are met: 「致使难以作出正确判断」 presupposes the conduct that led to it. Art. 11, item 1 can be read otherwise, so that nothing is asked of its conditions. */
const CAN_LACK: Readonly<Partial<Record<FindingRef, readonly string[]>>> = {
  "11.1.2": ["misled"],
  "11.1.3": ["deviation"],
  "11.1.4": ["reviewed", "direct"],
  "11.1.5": ["prevented"],
  "12.1.2": ["found", "averted"],
  "13.1.1": ["same-subject", "same-kind", "within-a-year"],
  "13.1.2": ["obstructs"],
  "13.1.4": ["caused"],
};

function joinedItems(): DrillLaw["items"] {
  const items = Object.entries(CAN_LACK) as [FindingRef, readonly string[]][];
  return Object.fromEntries(
    items.map(([ref, lacking]) => [
      ref,
      {
        whole: foundWithout(ref, null),
        without: Object.fromEntries(lacking.map((id) => [id, foundWithout(ref, id)])),
      },
    ]),
  );
}

/** How a lawsuit can end: the result, and whether intent or gross negligence led to the loss. A case that ended without a judgment is left out: the measure is silent on it. */
function everyScope(): Record<string, Scope> {
  const endings: Readonly<Record<string, { readonly result: Result; readonly grave?: "yes" | "no" }>> = {
    ...Object.fromEntries([...NAMED_RESULTS, "not-lost" as const].map((result) => [result, { result }])),
    grave: { result: "other-loss", grave: "yes" },
    "not-grave": { result: "other-loss", grave: "no" },
  };
  return Object.fromEntries(
    Object.entries(endings).map(([id, { result, grave }]) => {
      const { reasons } = concluded(lostCase({ results: [result], ...(grave ? { grave } : {}) }));
      const { finding = "", refs = [] } = reasons.find(({ step }) => step === "scope") ?? {};
      return [id, { result, finding, refs }];
    }),
  );
}

/** The questions in the order in which the charts ask them, for answers that bring up every one. */
function asked(): DrillLaw["asked"] {
  const facts = completeCase(
    lostCase({
      results: ["other-loss"],
      grave: "yes",
      causes: ["act", "defence"],
      defenceFailures: ["absent"],
      subjects: "different",
      nominalFault: "no",
    }),
    EXPIRES,
  );
  const paths = {
    case: replayCase(facts, EXPIRES).asked,
    person: replayPerson({ ...person("handler"), side: "acting" }, facts).asked,
  };
  const steps = (part: keyof typeof paths) => paths[part].map((id) => ({ id, refs: questionRefs(id) }));
  return { case: steps("case"), person: steps("person") };
}

function timings(): Record<string, string> {
  return Object.fromEntries(
    PATTERNS.map((pattern) => {
      const [actDate, judgmentDate, decisionDate] = firstDays(pattern);
      return [pattern.join(), concluded(lostCase({ actDate, judgmentDate, decisionDate })).timing];
    }),
  );
}

/** The law of the drill, as tables. */
export const loadLaw = once(
  (): DrillLaw => ({
    persons: everybody(),
    unreached: { act: unreachedBy("act"), defence: unreachedBy("defence") },
    conclusions: Object.fromEntries(everySet().map((set) => [setKey(set), conclusionOf(person("handler", set), set)])),
    items: joinedItems(),
    timings: timings(),
    scopes: everyScope(),
    asked: asked(),
  }),
);
