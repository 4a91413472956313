/** Finding short rules that tell the targets of samples apart. */

/** One way that answers fell, by question or mark, and what came of it. */
export interface Sample {
  readonly at: Readonly<Record<string, string>>;
  readonly to: string;
}

export interface Condition {
  readonly of: string;
  readonly among: readonly string[];
}

/** Where all conditions are met, this follows. Of a list the first rule that fits counts; the last one fits whatever is left. */
export interface Rule {
  readonly when: readonly Condition[];
  readonly to: string;
}

const valueAt = (sample: Sample, feature: string) => sample.at[feature] ?? "";
const alike = (samples: readonly Sample[]) => samples.every(({ to }) => to === samples[0]?.to);
const fits = ({ when }: Rule, sample: Sample) => when.every(({ of, among }) => among.includes(valueAt(sample, of)));

/** The rules with so many conditions that hold of these samples without exception, each with all the values that it can have. */
function certain(samples: readonly Sample[], features: readonly string[], conditions: number): Rule[] {
  if (conditions === 0) return alike(samples) ? [{ when: [], to: samples[0]?.to ?? "" }] : [];
  return features.flatMap((feature, index) => {
    const found = new Map<string, { rule: Rule; among: string[] }>();
    for (const [value, part] of Map.groupBy(samples, (sample) => valueAt(sample, feature))) {
      for (const rule of certain(part, features.slice(index + 1), conditions - 1)) {
        const entry = found.get(JSON.stringify(rule)) ?? { rule, among: [] };
        entry.among.push(value);
        found.set(JSON.stringify(rule), entry);
      }
    }
    return [...found.values()].map(({ rule: { when, to }, among }) => ({
      when: [{ of: feature, among }, ...when],
      to,
    }));
  });
}

/** The rule that settles most of the samples with as few conditions as will do. */
function next(samples: readonly Sample[], features: readonly string[]): Rule {
  const covered = (rule: Rule) => samples.filter((sample) => fits(rule, sample)).length;
  for (let conditions = 1; conditions <= features.length; conditions += 1) {
    const [best] = certain(samples, features, conditions)
      .map((rule) => ({ rule, size: covered(rule) }))
      .sort((a, b) => b.size - a.size);
    if (best) return best.rule;
  }
  throw new Error(`not told apart by ${features.join()}: ${JSON.stringify(samples)}`);
}

/**
 * A short list of rules over the features that gives every sample its target.
 * @throws where samples that the features do not tell apart have different targets
 */
export function rulesFor(samples: readonly Sample[], features: readonly string[]): Rule[] {
  const rules: Rule[] = [];
  let left = samples;
  while (!alike(left)) {
    const rule = next(left, features);
    rules.push(rule);
    left = left.filter((sample) => !fits(rule, sample));
  }
  return left[0] ? [...rules, { when: [], to: left[0].to }] : rules;
}
