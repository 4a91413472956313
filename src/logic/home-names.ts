import { fill } from "../fill.ts";
import type { Home } from "../law/index.ts";
import { nameReason, stepName } from "../wording/name-answer.ts";
import type { Words } from "../wording/words.ts";
import type { LogicWords } from "./load-words.ts";

/** Where a provision comes up, in words; the findings of one step stand together. */
export function homeNames(homes: readonly Home[], words: Words, { homes: text }: LogicWords): string[] {
  const steps = Map.groupBy(
    homes.filter(({ via }) => via === "reason"),
    ({ id }) => id,
  );
  const reasons = [...steps].map(([step, found]) =>
    fill(text.reason, {
      step: stepName(step, words),
      findings: found.map(({ finding = "" }) => nameReason({ step, finding, refs: [] }, words)).join("、"),
    }),
  );
  const others = homes.flatMap(({ via, id }) => {
    if (via === "open") return [fill(text.open, { title: words.open[id]?.title ?? id })];
    if (via === "consequence") return [fill(text.consequence, { title: words.consequences[id]?.title ?? id })];
    return via === "reason" ? [] : [text[via]];
  });
  return [...reasons, ...others];
}
