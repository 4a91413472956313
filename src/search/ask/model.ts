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

/** Which lines hold each gram. */
function holdersOf(cut: readonly (readonly string[])[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [line, grams] of cut.entries()) {
    for (const gram of grams) {
      const list = holders.get(gram);
      if (list) list.push(line);
      else holders.set(gram, [line]);
    }
  }
  return holders;
}

/**
 * Learns from lines how people ask: the likelihood of a query's grams under each target (multinomial naive Bayes
 * against the grams of all lines) and the cosine to the nearest lines with rare grams weighing more.
 * @param gramsOf cuts a line into what is compared; a query must be cut alike
 */
export function learn(lines: readonly Asked[], gramsOf: (text: string) => readonly string[]): Model {
  const targets = [...new Set(lines.map(({ target }) => target))];
  const numberOf = new Map(targets.map((target, index) => [target, index]));
  const owner = Uint16Array.from(lines, ({ target }) => numberOf.get(target) ?? 0);
  const cut = lines.map(({ text }) => gramsOf(text));
  const holders = holdersOf(cut);
  const size = new Float64Array(targets.length);
  for (const [line, grams] of cut.entries()) size[owner[line] ?? 0] = (size[owner[line] ?? 0] ?? 0) + grams.length;
  const total = cut.reduce((sum, grams) => sum + grams.length, 0);
  const rarity = (gram: string) => Math.log(lines.length / (holders.get(gram)?.length ?? 1));
  const lengths = cut.map((grams) => Math.hypot(...grams.map(rarity)) || 1);

  /** The logarithm of how much likelier a gram is under each target than in all lines. */
  function addLikelihood(scores: Float64Array, list: readonly number[], share: number): void {
    const counts = new Float64Array(targets.length);
    for (const line of list) counts[owner[line] ?? 0] = (counts[owner[line] ?? 0] ?? 0) + 1;
    const usual = (list.length + 0.5) / (total + 1);
    for (const [target, count] of counts.entries()) {
      const here = (count + SMOOTHING * usual) / ((size[target] ?? 0) + SMOOTHING);
      scores[target] = (scores[target] ?? 0) + share * Math.log(here / usual);
    }
  }

  /** Each target's lines that share anything with the query, the nearest first. */
  function nearestOf(cosines: Float64Array): { line: number; cosine: number }[][] {
    const nearest = targets.map(() => [] as { line: number; cosine: number }[]);
    for (const [line, cosine] of cosines.entries()) if (cosine > 0) nearest[owner[line] ?? 0]?.push({ line, cosine });
    return nearest.map((some) => some.sort((a, b) => b.cosine - a.cosine).slice(0, FURTHER.length));
  }

  return {
    rank(query) {
      const share = 1 / Math.sqrt(query.length || 1);
      const length = Math.hypot(...query.map(rarity));
      const scores = new Float64Array(targets.length);
      const cosines = new Float64Array(lines.length);
      for (const gram of query) {
        const list = holders.get(gram);
        if (!list) continue;
        addLikelihood(scores, list, share);
        const weight = rarity(gram) ** 2 / length;
        for (const line of list) cosines[line] = (cosines[line] ?? 0) + weight / (lengths[line] ?? 1);
      }
      const near = nearestOf(cosines).map((close, index): Fit | null => {
        const [first] = close;
        if (!first) return null;
        const sum = close.reduce((all, { cosine }, place) => all + cosine * (FURTHER[place] ?? 0), 0);
        const score = (scores[index] ?? 0) + NEAREST * sum;
        const nearest = lines[first.line]?.text ?? "";
        return { target: targets[index] ?? "", score, closeness: first.cosine, nearest };
      });
      return near.filter((fit) => fit !== null).sort((a, b) => b.score - a.score);
    },
  };
}
