import { chineseNumber, type Reason, type Ref, refLabel, sortRefs } from "../../law/index.ts";
import { nameReason, stepName } from "../../wording/name-answer.ts";
import { nameVerdict } from "../../wording/name-verdict.ts";
import type { CaseNames, Premise } from "../premise.ts";

/** Steps in a row that found the same, as one: 「甲、乙：不具备（第十一条第一项至第二项）」. */
export interface GroupedStep {
  readonly names: readonly string[];
  readonly found: string;
  readonly refs: readonly Ref[];
}

/** Refs as they are cited, items in a row as a range: 第四条、第十一条第一项至第六项. */
export function labelRefs(refs: readonly Ref[]): string {
  const runs: Ref[][] = [];
  for (const ref of refs) {
    const run = runs.at(-1);
    const [article, , item] = (run?.at(-1) ?? "").split(".");
    if (run && item !== undefined && ref === `${article}.1.${Number(item) + 1}`) run.push(ref);
    else runs.push([ref]);
  }
  return runs
    .map(([first, ...rest]) => {
      const last = rest.at(-1)?.split(".")[2];
      return `${refLabel(first as Ref)}${last === undefined ? "" : `至第${chineseNumber(Number(last))}项`}`;
    })
    .join("、");
}

/** What a reason found, in words; the conclusion with the mark of its premise. */
export function nameFound(reason: Reason, premise: Premise | null, naming: CaseNames): string {
  const { step, finding } = reason;
  return step === "disposition" ? nameVerdict(finding, premise?.text ?? null, naming) : nameReason(reason, naming);
}

/** The steps of the reasons in words, short enough for a page: what found the same one after the other is said once. */
export function groupSteps(reasons: readonly Reason[], premise: Premise | null, naming: CaseNames): GroupedStep[] {
  const groups: GroupedStep[] = [];
  for (const reason of reasons) {
    const [name, found, last] = [stepName(reason.step, naming), nameFound(reason, premise, naming), groups.at(-1)];
    if (last?.found === found)
      groups.splice(-1, 1, { names: [...last.names, name], found, refs: sortRefs([...last.refs, ...reason.refs]) });
    else groups.push({ names: [name], found, refs: reason.refs });
  }
  return groups;
}
