import { determine, type IsoDate, type PersonDetermination, type Ref } from "../law/index.ts";
import type { Expected, TrainingCase } from "./case.ts";

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one) => b.includes(one));

function differences(expected: Expected, found: PersonDetermination, ofCase: readonly Ref[]): string[] {
  const at = `「${expected.label}」`;
  const lines: string[] = [];
  if (found.label !== expected.label) lines.push(`${at}：事实里同一位置写的是「${found.label}」`);
  if (found.disposition !== expected.disposition)
    lines.push(`${at}：答案写 ${expected.disposition}，按办法判定是 ${found.disposition}`);
  if (!same(found.possible, expected.possible))
    lines.push(`${at}：可能的结论写 ${expected.possible.join("、")}，按办法判定是 ${found.possible.join("、")}`);
  const missing = expected.basis.filter((ref) => !found.basis.includes(ref) && !ofCase.includes(ref));
  if (missing.length > 0) lines.push(`${at}：答案引用 ${missing.join("、")}，判定的理由没有引用`);
  return lines;
}

/**
 * Where what was set down by hand and what the law module says of a case's facts are not the same; empty where they are.
 * @param today stands in where the case gives no day; a case gives one, so that its answer never changes
 */
export function caseDifferences({ facts, end, persons }: TrainingCase, today: IsoDate): string[] {
  const determination = determine(facts, today);
  const lines: string[] = [];
  if (determination.disposition !== end)
    lines.push(`全案：答案写 ${end ?? "不提前结束"}，按办法判定是 ${determination.disposition ?? "不提前结束"}`);
  if (determination.persons.length !== persons.length)
    lines.push(`答案有 ${persons.length} 人，事实有 ${determination.persons.length} 人`);
  if (facts.decisionDate === undefined || (facts.decisionDate === "none" && facts.assessedOn === undefined))
    lines.push("事实没有写 decisionDate，或者写了 none 却没有 assessedOn：结论会随日期改变");
  return [
    ...lines,
    ...persons.flatMap((expected, index) => {
      const found = determination.persons[index];
      return found ? differences(expected, found, determination.basis) : [];
    }),
  ];
}
