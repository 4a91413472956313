import { type Determination, determine } from "./determine.ts";
import {
  type Answers,
  CAUSES,
  type CaseAnswers,
  LONE_RESULTS,
  NAMED_RESULTS,
  ORGANS,
  PROCEDURES,
  ROLES,
  SIDES,
  SUBJECTS,
} from "./facts.ts";
import { EFFECTIVE, EXPIRES } from "./period.ts";
import { FINDINGS, REFS, type Ref } from "./refs.ts";
import { TERNARY } from "./ternary.ts";

/** Where a provision comes up: at a step of the reasons with a finding, among what is open, what follows, the remedies, the modes, or who decides. */
export interface Home {
  readonly via: "reason" | "open" | "consequence" | "remedy" | "mode" | "decider";
  readonly id: string;
  readonly finding?: string;
}

/** A provision and every home of it. */
export interface LedgerEntry {
  readonly ref: Ref;
  readonly homes: readonly Home[];
}

/** A case that reaches its person: from it each example differs in one answer. */
export const REACHED_CASE: CaseAnswers = {
  procedure: "litigation",
  organ: "yes",
  actDate: EFFECTIVE,
  judgmentDate: EXPIRES,
  decisionDate: EXPIRES,
  results: ["revoked"],
  partial: "no",
  final: "yes",
  causes: ["act", "defence"],
  subjects: "same",
  compensationPaid: "yes",
};
const PERSON = {
  roles: ["handler"],
  findings: Object.fromEntries(FINDINGS.map((ref) => [ref, "no"])),
  leadingCadre: "yes",
  discipline: "yes",
  crime: "yes",
} as const;

function* examples(): Generator<Answers> {
  const persons = [PERSON];
  yield { ...REACHED_CASE, persons };
  for (const procedure of PROCEDURES) yield { ...REACHED_CASE, persons, procedure };
  for (const organ of ORGANS) yield { ...REACHED_CASE, persons, organ };
  yield { ...REACHED_CASE, persons, actDate: "2020-01-01" };
  for (const result of [...NAMED_RESULTS, ...LONE_RESULTS]) yield { ...REACHED_CASE, persons, results: [result] };
  for (const procedure of PROCEDURES) {
    yield { ...REACHED_CASE, persons, procedure, results: ["ended"] };
    for (const grave of TERNARY) yield { ...REACHED_CASE, persons, procedure, results: ["other-loss"], grave };
  }
  for (const value of TERNARY)
    yield { ...REACHED_CASE, persons, partial: value, final: value, compensationPaid: value };
  for (const cause of CAUSES) yield { ...REACHED_CASE, persons, causes: [cause] };
  yield { ...REACHED_CASE, persons, causes: [] };
  for (const subjects of SUBJECTS)
    for (const side of SIDES) yield { ...REACHED_CASE, subjects, nominalFault: "no", persons: [{ ...PERSON, side }] };
  for (const role of ROLES) yield { ...REACHED_CASE, persons: [{ ...PERSON, roles: [role] }] };
  for (const ref of FINDINGS)
    for (const value of TERNARY)
      yield { ...REACHED_CASE, persons: [{ ...PERSON, findings: { ...PERSON.findings, [ref]: value } }] };
}

function* homesIn(determination: Determination): Generator<[Ref, Home]> {
  const each = (entries: readonly { refs: readonly Ref[] }[], home: (index: number) => Home): [Ref, Home][] =>
    entries.flatMap(({ refs }, index) => refs.map((ref): [Ref, Home] => [ref, home(index)]));
  yield* each([determination.decider], () => ({ via: "decider", id: "decider" }));
  for (const part of [determination, ...determination.persons]) {
    const { reasons, open, consequences } = part;
    yield* each(reasons, (index) => ({
      via: "reason",
      id: reasons[index]?.step ?? "",
      finding: reasons[index]?.finding ?? "",
    }));
    yield* each(open, (index) => ({ via: "open", id: open[index]?.id ?? "" }));
    yield* each(consequences, (index) => ({ via: "consequence", id: consequences[index]?.id ?? "" }));
  }
  for (const person of determination.persons) {
    yield* each(person.remedies, () => ({ via: "remedy", id: "remedy" }));
    if (person.modes.length > 0) yield ["10", { via: "mode", id: "mode" }];
  }
}

/** The coverage of the text: for every ref, where it comes up, found by running the determination over examples of every answer. */
export function ledger(): LedgerEntry[] {
  const found = new Map<Ref, Map<string, Home>>(REFS.map((ref) => [ref, new Map()]));
  for (const answers of examples()) {
    for (const [ref, home] of homesIn(determine(answers, EXPIRES))) found.get(ref)?.set(JSON.stringify(home), home);
  }
  return REFS.map((ref) => ({ ref, homes: [...(found.get(ref)?.values() ?? [])] }));
}
