import fc from "fast-check";
import { type CaseFacts, FINDINGS, type PersonFacts } from "../../../src/law/index.ts";
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
