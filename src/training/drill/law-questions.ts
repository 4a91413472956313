import { fill } from "../../fill.ts";
import {
  type Answers,
  determine,
  EFFECTIVE,
  EXPIRES,
  FINDINGS,
  type FindingRef,
  type Ref,
  ROLES,
  refLabel,
  sortRefs,
} from "../../law/index.ts";
import type { DrillMaterial, DrillQuestion } from "./question.ts";
import type { Random } from "./random.ts";

/** A case that reaches its person: everything about it is settled. */
const CASE = {
  procedure: "litigation",
  organ: "yes",
  actDate: EFFECTIVE,
  judgmentDate: EXPIRES,
  decisionDate: EXPIRES,
  results: ["revoked"],
  partial: "no",
  final: "yes",
  compensationPaid: "no",
} as const satisfies Answers;

const conclusion = (answers: Answers) => determine({ ...CASE, ...answers }, EXPIRES).persons[0]?.disposition ?? "";

const yesNo = (
  { words }: DrillMaterial,
  right: boolean,
  [yes, no]: readonly [string, string] = [words.true, words.false],
) => ({
  options: [yes, no],
  right: [right ? 0 : 1],
});

/** A cause, and a role: does art. 6 reach that person? Or, with another body named, art. 7. */
export function whoQuestion(random: Random, material: DrillMaterial): DrillQuestion {
  const { words, roles } = material;
  const role = random.pick(ROLES.filter((one) => one !== "other"));
  const inOut = [words.within, words.without] as const;
  if (random.next() < 0.35) {
    const fault = random.pick(["yes", "no"] as const);
    const actor = random.pick(["handler", "reviewer", "approver"] as const);
    const found = conclusion({
      causes: ["act"],
      subjects: "different",
      nominalFault: fault,
      persons: [{ roles: [actor], side: "nominal" }],
    });
    return {
      kind: "who",
      key: `who:nominal:${actor}:${fault}`,
      ask: fill(words.kinds.whoNominal, { fault: words.fault[fault], role: roles[actor] ?? actor }),
      quote: "",
      ...yesNo(material, found !== "not-responsible", inOut),
      refs: ["7"],
      why: words.why.whoNominal,
    };
  }
  const cause = random.pick(["act", "defence"] as const);
  const found = conclusion({ causes: [cause], subjects: "same", persons: [{ roles: [role] }] });
  return {
    kind: "who",
    key: `who:${cause}:${role}`,
    ask: fill(words.kinds.who, { cause: words.causes[cause], role: roles[role] ?? role }),
    quote: "",
    ...yesNo(material, found !== "not-responsible", inOut),
    refs: ["6"],
    why: words.why.who,
  };
}

/** Up to two findings that hold, in the order of the text; all others do not. */
function someFindings(random: Random): FindingRef[] {
  const count = random.pick([0, 1, 1, 2, 2, 2]);
  return sortRefs(random.shuffle(FINDINGS).slice(0, count)) as FindingRef[];
}

function dispositionOf(held: readonly FindingRef[]): { disposition: string; refs: Ref[] } {
  const findings = Object.fromEntries(FINDINGS.map((ref) => [ref, held.includes(ref) ? "yes" : "no"] as const));
  const disposition = conclusion({ causes: ["act"], subjects: "same", persons: [{ roles: ["handler"], findings }] });
  return { disposition, refs: held.length > 0 ? [...held] : ["6", "9"] };
}

function factsInWords(held: readonly FindingRef[], { provisions, words }: DrillMaterial): string {
  if (held.length === 0) return words.facts.none;
  const named = held.map((ref) => {
    const text = provisions.find((one) => one.ref === ref)?.text.replace(/[；。]$/, "") ?? "";
    return fill(words.facts.item, { text, label: refLabel(ref) });
  });
  return fill(words.facts.some, { items: named.join(words.facts.and) });
}

const MERITS = ["exempt", "lenient", "ordinary", "severe", "contested"] as const;

/** Findings that hold: what is the conclusion? */
export function dispositionQuestion(random: Random, material: DrillMaterial): DrillQuestion {
  const { outcomes, words } = material;
  const held = someFindings(random);
  const { disposition, refs } = dispositionOf(held);
  const options = MERITS.map((id) => outcomes[id] ?? id);
  const outcome = outcomes[disposition] ?? disposition;
  return {
    kind: "disposition",
    key: `disposition:${held.join("+") || "none"}`,
    ask: fill(words.kinds.disposition, { facts: factsInWords(held, material) }),
    quote: "",
    options,
    right: [options.indexOf(outcome)],
    refs,
    why: fill(words.why.disposition, { refs: refs.map(refLabel).join("、"), outcome }),
  };
}

/** Findings that hold and a conclusion that may be theirs: true or false? */
export function claimQuestion(random: Random, material: DrillMaterial): DrillQuestion {
  const { outcomes, words } = material;
  const held = someFindings(random);
  const { disposition, refs } = dispositionOf(held);
  const claimed = random.next() < 0.45 ? disposition : random.pick(MERITS.filter((id) => id !== disposition));
  return {
    kind: "claim",
    key: `claim:${held.join("+") || "none"}:${claimed}`,
    ask: fill(words.kinds.claim, { facts: factsInWords(held, material), outcome: outcomes[claimed] ?? claimed }),
    quote: "",
    ...yesNo(material, claimed === disposition),
    refs,
    why: fill(words.why.disposition, {
      refs: refs.map(refLabel).join("、"),
      outcome: outcomes[disposition] ?? disposition,
    }),
  };
}
