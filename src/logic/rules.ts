/** Finding the shortest rules that tell the targets of samples apart. */

/** One way that answers fell, by question or mark, and what came of it. */
export interface Sample {
  readonly at: Readonly<Record<string, string>>;
  readonly to: string;
}

export interface Condition {
  readonly of: string;
  readonly among: readonly string[];
}

/** Where all conditions are met, this follows. The rules of one list exclude each other and leave no sample out. */
export interface Rule {
  readonly when: readonly Condition[];
  readonly to: string;
}

const valueAt = (sample: Sample, feature: string) => sample.at[feature] ?? "";

function splitBy(feature: string, samples: readonly Sample[], others: readonly string[]): Rule[] {
  const groups = new Map<string, { rules: Rule[]; among: string[] }>();
  for (const [value, part] of Map.groupBy(samples, (sample) => valueAt(sample, feature))) {
    const rules = rulesFor(part, others);
    const same = JSON.stringify(rules);
    const group = groups.get(same) ?? { rules, among: [] };
    group.among.push(value);
    groups.set(same, group);
  }
  return [...groups.values()].flatMap(({ rules, among }) =>
    rules.map(({ when, to }) => ({ when: [{ of: feature, among }, ...when], to })),
  );
}

/**
 * The fewest rules over the features that give every sample its target.
 * @param first a feature that every rule has to begin with
 * @throws where samples that the features do not tell apart have different targets
 */
export function rulesFor(samples: readonly Sample[], features: readonly string[], first?: string): Rule[] {
  const [one] = samples;
  if (!one) return [];
  if (first !== undefined) return splitBy(first, samples, features);
  if (samples.every(({ to }) => to === one.to)) return [{ when: [], to: one.to }];
  const telling = features.filter((feature) => new Set(samples.map((sample) => valueAt(sample, feature))).size > 1);
  const ways = telling.map((feature) =>
    splitBy(
      feature,
      samples,
      telling.filter((other) => other !== feature),
    ),
  );
  const shortest = ways.sort((a, b) => a.length - b.length)[0];
  if (!shortest) throw new Error(`not told apart by ${features.join()}: ${JSON.stringify(samples)}`);
  return shortest;
}
