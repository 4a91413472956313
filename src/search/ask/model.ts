/** A line that somebody could ask by, and what it asks about. */
export interface Asked {
  /** A ref, `notice`, or the id of a thing that the measure does not cover. */
  readonly target: string;
  readonly text: string;
}

/** How well a target fits a query. */
export interface Fit {
  readonly target: string;
  /** Comparable within one query only: the logarithm of a likelihood, and how close the nearest lines are. */
  readonly score: number;
  /** From 0 (nothing shared) to 1 (the same words): the nearest line of this target. */
  readonly closeness: number;
  /** The nearest line itself. */
  readonly nearest: string;
}

/** What the lines of all targets teach about a query's grams. */
export interface Model {
  /** The targets that share anything with the query, the best first. */
  rank(query: readonly string[]): Fit[];
}

/** Weight of an unseen gram against those seen; and of the nearest lines against the likelihood. Chosen by cross-validation over the hands that wrote the lines. */
const SMOOTHING = 10;
const NEAREST = 12;
/** How much the second and the third nearest line of a target count beside the first. */
const FURTHER = [1, 0.5, 0.25] as const;

/**
 * Learns from lines how people ask: the likelihood of a query's grams under each target (multinomial naive Bayes
 * against the grams of all lines) and the cosine to the nearest lines with rare grams weighing more.
 * @param gramsOf cuts a line into what is compared; a query must be cut alike
 */
export function learn(lines: readonly Asked[], gramsOf: (text: string) => readonly string[]): Model {
  const targets = [...new Set(lines.map(({ target }) => target))];
  const numberOf = new Map(targets.map((target, index) => [target, index]));
  const owner = lines.map(({ target }) => numberOf.get(target) ?? 0);
  const cut = lines.map(({ text }) => gramsOf(text));
  const holders = new Map<string, number[]>();
  const ofTarget = new Float64Array(targets.length);
  let total = 0;
  for (const [line, some] of cut.entries()) {
    for (const gram of some) {
      const list = holders.get(gram);
      if (list) list.push(line);
      else holders.set(gram, [line]);
    }
    ofTarget[owner[line] ?? 0] = (ofTarget[owner[line] ?? 0] ?? 0) + some.length;
    total += some.length;
  }
  const rarity = (gram: string) => Math.log(lines.length / (holders.get(gram)?.length ?? lines.length));
  const lengths = cut.map((some) => Math.hypot(...some.map(rarity)) || 1);

  return {
    rank(query) {
      const known = query.filter((gram) => holders.has(gram));
      const share = 1 / Math.sqrt(query.length || 1);
      const length = Math.hypot(...query.map((gram) => (holders.has(gram) ? rarity(gram) : Math.log(lines.length))));
      const scores = new Float64Array(targets.length);
      const cosines = new Float64Array(lines.length);
      for (const gram of known) {
        const list = holders.get(gram) ?? [];
        const counts = new Map<number, number>();
        const weight = rarity(gram) ** 2 / length;
        for (const line of list) {
          const target = owner[line] ?? 0;
          counts.set(target, (counts.get(target) ?? 0) + 1);
          cosines[line] = (cosines[line] ?? 0) + weight / (lengths[line] ?? 1);
        }
        const usual = (list.length + 0.5) / (total + 1);
        for (let target = 0; target < targets.length; target += 1) {
          const here = ((counts.get(target) ?? 0) + SMOOTHING * usual) / ((ofTarget[target] ?? 0) + SMOOTHING);
          scores[target] = (scores[target] ?? 0) + share * Math.log(here / usual);
        }
      }
      const nearest = targets.map(() => [] as { line: number; cosine: number }[]);
      for (const [line, cosine] of cosines.entries()) if (cosine > 0) nearest[owner[line] ?? 0]?.push({ line, cosine });
      return targets
        .flatMap((target, index): Fit[] => {
          const close = (nearest[index] ?? []).sort((a, b) => b.cosine - a.cosine).slice(0, FURTHER.length);
          const [first] = close;
          if (!first) return [];
          const near = close.reduce((sum, { cosine }, place) => sum + cosine * (FURTHER[place] ?? 0), 0);
          return [
            {
              target,
              score: (scores[index] ?? 0) + NEAREST * near,
              closeness: first.cosine,
              nearest: lines[first.line]?.text ?? "",
            },
          ];
        })
        .sort((a, b) => b.score - a.score);
    },
  };
}
