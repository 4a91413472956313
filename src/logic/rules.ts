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

/**
 * Rules that together fit exactly the samples with this target. Each holds by itself: unlike those of {@link rulesFor} they
 * have no order.
 * @param loose features that may be named with values which never come together with the rest
 */
export function coverOf(
  samples: readonly Sample[],
  features: readonly string[],
  target: string,
  loose: readonly string[],
): Rule[] {
  const wide = cover(samples, features, target).map((rule) => widened(rule, samples, loose));
  const aimed = samples.filter(({ to }) => to === target);
  // Once they are wider, some do what others do.
  return wide.reduceRight<readonly Rule[]>((rules, rule) => {
    const others = rules.filter((one) => one !== rule);
    return aimed.every((sample) => others.some((one) => fits(one, sample))) ? others : rules;
  }, wide) as Rule[];
}

/**
 * The rule with every value in its conditions that makes no sample of another target fit; what then asks for nothing is left
 * out. Values that no sample of its own has are named in conditions on `loose` features only.
 */
function widened({ when, to }: Rule, samples: readonly Sample[], loose: readonly string[]): Rule {
  const wide = when.reduce<readonly Condition[]>((conditions, { of }) => {
    const others = conditions.filter((one) => one.of !== of);
    const near = samples.filter((sample) => fits({ when: others, to }, sample));
    const against = new Set(near.filter((sample) => sample.to !== to).map((sample) => valueAt(sample, of)));
    const values = [...new Set(samples.map((sample) => valueAt(sample, of)))];
    const among = values.filter((value) => !against.has(value));
    return among.length === values.length ? others : conditions.map((one) => (one.of === of ? { of, among } : one));
  }, when);
  const own = samples.filter((sample) => sample.to === to && fits({ when: wide, to }, sample));
  const tight = wide.map(({ of, among }) => {
    const met = new Set(own.map((sample) => valueAt(sample, of)));
    return { of, among: loose.includes(of) ? among : among.filter((value) => met.has(value)) };
  });
  return { when: tight, to };
}

function cover(samples: readonly Sample[], features: readonly string[], target: string): Rule[] {
  const rules: Rule[] = [];
  let left = samples.filter(({ to }) => to === target);
  for (let conditions = 0; left.length > 0; ) {
    const [best] = certain(samples, features, conditions)
      .filter(({ to }) => to === target)
      .map((rule) => ({ rule, size: left.filter((sample) => fits(rule, sample)).length }))
      .sort((a, b) => b.size - a.size);
    if (best && best.size > 0) {
      rules.push(best.rule);
      left = left.filter((sample) => !fits(best.rule, sample));
    } else if (conditions < features.length) conditions += 1;
    else throw new Error(`not told apart by ${features.join()}: ${JSON.stringify(left[0])}`);
  }
  return rules;
}

/** Pairs of samples that these features do not tell apart, though their targets differ: of each such group the two most alike. */
function clashes(samples: readonly Sample[], features: readonly string[]): (readonly [Sample, Sample])[] {
  const groups = Map.groupBy(samples, (sample) => features.map((name) => valueAt(sample, name)).join());
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const others = group.filter(({ to }) => to !== first?.to);
    if (!first || others.length === 0) return [];
    const distance = (other: Sample) =>
      Object.keys(first.at).filter((name) => first.at[name] !== other.at[name]).length;
    const nearest = others.reduce((best, one) => (distance(one) < distance(best) ? one : best));
    return [[first, nearest] as const];
  });
}

/**
 * Features enough to tell targets apart: of two that would do, the later one is kept.
 * @param pairs samples known to differ in little
 */
export function decidingFeatures(
  samples: readonly Sample[],
  features: readonly string[],
  pairs: readonly (readonly [Sample, Sample])[],
): string[] {
  const apart = new Map<string, readonly string[]>();
  const note = ([one, other]: readonly [Sample, Sample]) => {
    const differ = features.filter((name) => one.at[name] !== other.at[name]);
    apart.set(differ.join(), differ);
  };
  for (const pair of pairs) if (pair[0].to !== pair[1].to) note(pair);
  for (;;) {
    const differences = [...apart.values()];
    const kept = features.reduce((some, feature) => {
      const without = some.filter((one) => one !== feature);
      return differences.every((differ) => differ.some((one) => without.includes(one))) ? without : some;
    }, features);
    const found = clashes(samples, kept);
    if (found.length === 0) return [...kept];
    for (const pair of found) note(pair);
    if (apart.size === differences.length) throw new Error(`not told apart by ${features.join()}`);
  }
}

/**
 * One sample for each way that these features fell.
 * @throws where two of them that these features do not tell apart have different targets
 */
export function projected(samples: readonly Sample[], features: readonly string[]): Sample[] {
  const found = new Map<string, Sample>();
  for (const sample of samples) {
    const key = features.map((name) => valueAt(sample, name)).join();
    if ((found.get(key) ?? sample).to !== sample.to) throw new Error(`not told apart by ${features.join()}: ${key}`);
    found.set(key, sample);
  }
  return [...found.values()];
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
