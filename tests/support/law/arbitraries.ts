import fc from "fast-check";
import {
  CAUSES,
  type CaseFacts,
  DEFENCE_FAILURES,
  elementsOf,
  FINDINGS,
  NAMED_RESULTS,
  ORGANS,
  type PersonFacts,
  PROCEDURES,
  ROLES,
  SIDES,
  SUBJECTS,
  TERNARY,
} from "../../../src/law/index.ts";
import type { Session } from "../../../src/wizard/session.ts";
import { answersAt, everyStep, keysOf, stepKey } from "../../../src/wizard/steps.ts";
import { admissible, ELEMENTS_IN_CONTRACT, factsOf, type Position, write } from "./brute-force.ts";
import { HANDLER, REACHED_CASE } from "./cases.ts";

/** Random positions. Answers that lead on are likelier, so that most cases come to the merits. */

const likely = <T>(usual: T, ...rare: T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(usual, ...rare) });

const dayAround = likely("2023-06-01", "2022-12-15", "2022-12-16", "2024-12-15", "2024-12-16");

const caseFacts: fc.Arbitrary<CaseFacts> = fc.record({
  procedure: likely<CaseFacts["procedure"]>("litigation", "reconsideration", "reconsideration", "other"),
  organ: likely<CaseFacts["organ"]>("yes", "vertical", "no"),
  actDate: dayAround,
  judgmentDate: dayAround,
  decisionDate: fc.oneof({ weight: 4, arbitrary: dayAround }, fc.constant("none")),
  assessedOn: fc.constantFrom("2023-06-01", "2026-11-22"),
  final: likely<CaseFacts["final"]>("yes", "no"),
  results: likely<CaseFacts["results"]>(
    ["revoked"],
    ["other-loss"],
    ["other-loss"],
    ["void", "other-loss"],
    ["ended"],
    ["not-lost"],
  ),
  grave: fc.constantFrom("yes", "no"),
  causes: likely<CaseFacts["causes"]>(["act"], ["act", "defence"], ["defence"], []),
  subjects: fc.constantFrom("same", "different"),
  nominalFault: fc.constantFrom("yes", "no"),
  partial: fc.constant("no" as const),
  defenceFailures: fc.constant([]),
  compensationPaid: fc.constant("no" as const),
});

const answer = likely<"yes" | "no">("no", "no", "yes");
const finding = (elements: readonly string[] | undefined) =>
  elements === undefined
    ? answer
    : fc.oneof(
        { weight: 3, arbitrary: answer },
        {
          weight: 1,
          arbitrary: fc.record(Object.fromEntries(elements.map((element) => [element, likely("yes", "no")]))),
        },
      );

const person: fc.Arbitrary<PersonFacts> = fc.record({
  label: fc.constant("甲"),
  roles: likely<PersonFacts["roles"]>(
    ["handler"],
    ["approver"],
    ["litigator"],
    ["reviewer", "leader"],
    ["other", "handler"],
  ),
  side: fc.constantFrom("acting", "nominal"),
  findings: fc.record(
    Object.fromEntries(FINDINGS.map((ref) => [ref, finding(ELEMENTS_IN_CONTRACT[ref])])),
  ) as fc.Arbitrary<PersonFacts["findings"]>,
  leadingCadre: fc.constant("no" as const),
  discipline: fc.constant("no" as const),
  crime: fc.constant("no" as const),
});

const reached = fc.record({
  caseFacts: fc.oneof(caseFacts, fc.constant(REACHED_CASE)),
  person: fc.oneof(person, fc.constant(HANDLER)),
});

const someOf = (ids: readonly string[], most: number) =>
  fc.subarray([...ids], { maxLength: Math.min(most, ids.length) });

/** Full sets of answers, some of them then not known. */
export function positions({ unknowns }: { unknowns: number }): fc.Arbitrary<Position> {
  return reached.filter(admissible).chain((full) =>
    someOf(
      factsOf(full).map(({ id }) => id),
      unknowns,
    ).map((ids) => ids.reduce<Position>((position, id) => write(position, id, "unknown"), full)),
  );
}

const ternary = fc.constantFrom(...TERNARY);
const orUnknown = (...ids: readonly string[]) => fc.constantFrom(...ids, "unknown");
const listOf = (ids: readonly string[], least: number) =>
  fc.oneof(fc.constant("unknown"), fc.shuffledSubarray([...ids], { minLength: least }));
const isoDay = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const openFinding = (elements: readonly string[]) =>
  elements.length === 0
    ? ternary
    : fc.oneof(ternary, fc.record(Object.fromEntries(elements.map((element) => [element, ternary]))));

/** Sessions of any kind, as plain objects: every answer may be given or missing, known or not, of no person or several, named or not. */
export const sessions: fc.Arbitrary<Session> = fc
  .record({
    assessedOn: isoDay("2022-01-01", "2035-01-01"),
    caseAnswers: fc.record(
      {
        procedure: orUnknown(...PROCEDURES),
        organ: orUnknown(...ORGANS),
        actDate: fc.oneof(fc.constant("unknown"), isoDay("2020-01-01", "2022-12-31")),
        judgmentDate: fc.oneof(fc.constant("unknown"), isoDay("2023-01-01", "2025-12-31")),
        decisionDate: fc.oneof(fc.constantFrom("unknown", "none"), isoDay("2023-01-01", "2026-01-01")),
        results: fc.oneof(
          fc.constantFrom("unknown", ["ended"], ["not-lost"]),
          listOf([...NAMED_RESULTS, "other-loss"], 1),
        ),
        partial: ternary,
        final: ternary,
        grave: ternary,
        causes: listOf(CAUSES, 0),
        defenceFailures: listOf(DEFENCE_FAILURES, 0),
        subjects: orUnknown(...SUBJECTS),
        nominalFault: ternary,
        compensationPaid: ternary,
      },
      { requiredKeys: [] },
    ),
    persons: fc.array(
      fc.record(
        {
          label: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("张某", "李某某（科长）")),
          roles: listOf(ROLES, 1),
          side: orUnknown(...SIDES),
          findings: fc.record(Object.fromEntries(FINDINGS.map((ref) => [ref, openFinding(elementsOf(ref))])), {
            requiredKeys: [],
          }),
          leadingCadre: ternary,
          discipline: ternary,
          crime: ternary,
        },
        { requiredKeys: [] },
      ),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map((session) => JSON.parse(JSON.stringify(session)) as Session);

/** The same, some of their answers given before another was changed, and not looked at since. */
export const markedSessions: fc.Arbitrary<Session> = sessions.chain((session) => {
  const answered = everyStep(session).filter((step) =>
    keysOf(step).some((key) => answersAt(session, step)[key] !== undefined),
  );
  return fc
    .subarray(answered.map(stepKey))
    .map((confirm): Session => (confirm.length > 0 ? { ...session, confirm } : session));
});
