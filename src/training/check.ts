import { determine, type IsoDate, type PersonDetermination, type Ref } from "../law/index.ts";
import type { Expected, TrainingCase } from "./case.ts";

/** One place where an answer set down by hand is not what the law module says; dispositions and refs by their ids. */
export interface Difference {
  /** The number of the person, from 0; null for the whole case. */
  readonly person: number | null;
  readonly kind: "end" | "count" | "day" | "label" | "disposition" | "possible" | "basis";
  /** What was set down; for `basis` the refs that the reasons do not cite. */
  readonly expected: readonly string[];
  /** What the law module says. */
  readonly found: readonly string[];
}

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one) => b.includes(one));

function ofPerson(person: number, expected: Expected, found: PersonDetermination, ofCase: readonly Ref[]) {
  const lines: Difference[] = [];
  const add = (kind: Difference["kind"], one: readonly string[], other: readonly string[]) =>
    lines.push({ person, kind, expected: one, found: other });
  if (found.label !== expected.label) add("label", [expected.label], [found.label]);
  if (found.disposition !== expected.disposition) add("disposition", [expected.disposition], [found.disposition]);
  if (!same(found.possible, expected.possible)) add("possible", expected.possible, found.possible);
  const missing = expected.basis.filter((ref) => !found.basis.includes(ref) && !ofCase.includes(ref));
  if (missing.length > 0) add("basis", missing, found.basis);
  return lines;
}

/**
 * Where what was set down by hand and what the law module says of a case's facts are not the same; empty where they are.
 * @param today stands in where the case gives no day; a case gives one, so that its answer never changes
 */
export function compareCase({ facts, end, persons }: TrainingCase, today: IsoDate): Difference[] {
  const determination = determine(facts, today);
  const lines: Difference[] = [];
  const add = (kind: Difference["kind"], expected: readonly string[] = [], found: readonly string[] = []) =>
    lines.push({ person: null, kind, expected, found });
  const ends = (one: string | null) => (one === null ? [] : [one]);
  if (determination.disposition !== end) add("end", ends(end), ends(determination.disposition));
  if (determination.persons.length !== persons.length)
    add("count", [`${persons.length}`], [`${determination.persons.length}`]);
  if (facts.decisionDate === undefined || (facts.decisionDate === "none" && facts.assessedOn === undefined)) add("day");
  return [
    ...lines,
    ...persons.flatMap((expected, index) => {
      const found = determination.persons[index];
      return found ? ofPerson(index, expected, found, determination.basis) : [];
    }),
  ];
}

const SAY: Readonly<Record<Difference["kind"], (expected: string, found: string) => string>> = {
  end: (expected, found) => `全案：答案写 ${expected || "不提前结束"}，按办法判定是 ${found || "不提前结束"}`,
  count: (expected, found) => `答案有 ${expected} 人，事实有 ${found} 人`,
  day: () => "事实没有写 decisionDate，或者写了 none 却没有 assessedOn：结论会随日期改变",
  label: (_, found) => `事实里同一位置写的是「${found}」`,
  disposition: (expected, found) => `答案写 ${expected}，按办法判定是 ${found}`,
  possible: (expected, found) => `可能的结论写 ${expected}，按办法判定是 ${found}`,
  basis: (expected) => `答案引用 ${expected}，判定的理由没有引用`,
};

/** The same, each as one line for whoever writes a case file. */
export function caseDifferences(one: TrainingCase, today: IsoDate): string[] {
  return compareCase(one, today).map(({ person, kind, expected, found }) => {
    const line = SAY[kind](expected.join("、"), found.join("、"));
    return person === null ? line : `「${one.persons[person]?.label}」：${line}`;
  });
}
