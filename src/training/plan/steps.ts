import { chineseNumber, type Reason, type Ref, refLabel, sortRefs } from "../../law/index.ts";
import { type Naming, nameReason, stepName } from "../../wording/name-answer.ts";

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

/** The steps of the reasons in words, short enough for a page: what found the same one after the other is said once. */
export function groupSteps(reasons: readonly Reason[], naming: Naming): GroupedStep[] {
  const groups: GroupedStep[] = [];
  for (const reason of reasons) {
    const [name, found, last] = [stepName(reason.step, naming), nameReason(reason, naming), groups.at(-1)];
    if (last?.found === found)
      groups.splice(-1, 1, { names: [...last.names, name], found, refs: sortRefs([...last.refs, ...reason.refs]) });
    else groups.push({ names: [name], found, refs: reason.refs });
  }
  return groups;
}
