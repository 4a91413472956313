import { type Consequence, OPEN_QUESTIONS, type Ref } from "../law/index.ts";
import { type Asked, askedOfCases, askedOfPersons } from "./asked.ts";
import { FEATURES, isOfCase, MARKS } from "./features.ts";
import { coverOf, decidingFeatures, projected, type Rule, rulesFor, type Sample } from "./rules.ts";

/** What the measure leaves open and what follows, by the answers: read off what the law module says of many cases, never restated. */

/** An open question, and the answers after which it stands: any of the rules. */
export interface Standing {
  readonly id: string;
  readonly refs: readonly Ref[];
  readonly rules: readonly Rule[];
}

/** One status of a consequence, in the same way. */
export interface Follows extends Standing {
  readonly status: Consequence["status"];
  /** The rules for a case that ends before any person is looked at. */
  readonly ended: readonly Rule[];
}

export interface Silence {
  /** Whether the measure certainly applies. Of these rules the first that fits counts. */
  readonly applies: readonly Rule[];
  /** Whether the person is held to account or spared, in the same way. */
  readonly account: readonly Rule[];
  readonly open: readonly Standing[];
  readonly follows: readonly Follows[];
}

const NAMES = Object.keys(FEATURES);
const BEFORE_APPLIES = ["reached", "organ", "dates", "final", "procedure", "results", "causes"];
const BEFORE_ACCOUNT = ["reached", "responsible", "exemption", "leniency", "severity"];
const OF_CASE = NAMES.filter(isOfCase);
const FINE = NAMES.filter((name) => !BEFORE_ACCOUNT.includes(name));
/** What rules may be about, by level: of two that would do, the later one is taken. */
const ORDERS = {
  ended: [OF_CASE],
  case: [[...OF_CASE, "reached", "applies"]],
  person: [
    [...FINE, ...BEFORE_ACCOUNT, "applies", "account"],
    [...FINE, "account", "applies", ...BEFORE_ACCOUNT],
  ],
} as const;

const CONSEQUENCES: readonly (readonly [Consequence["id"], Ref, "case" | "person"])[] = [
  ["evaluation", "14.1", "case"],
  ["honours", "14.2", "person"],
  ["cadre", "14.2", "person"],
  ["recourse", "15", "person"],
  ["discipline", "17.1", "person"],
  ["crime", "17.2", "person"],
];
const STATUSES = ["applies", "conditional", "not-yet", "silent"] as const;

type Pair = readonly [Asked, Asked];
type Holds = (asked: Asked) => boolean;

/** The rules for what holds, over the features that it hangs on: those of the order that needs the fewest words. */
function rulesOf(all: readonly Asked[], pairs: readonly Pair[], orders: readonly (readonly string[])[], holds: Holds) {
  const samples = new Map(all.map((asked) => [asked, { at: asked.at, to: String(holds(asked)) } satisfies Sample]));
  const list = [...samples.values()];
  const sampled = pairs.map((pair) => pair.map((asked) => samples.get(asked)) as unknown as readonly [Sample, Sample]);
  const found = orders.map((names) => {
    const deciding = decidingFeatures(list, names, sampled);
    return coverOf(projected(list, deciding), deciding, "true", MARKS);
  });
  const length = (rules: readonly Rule[]) => rules.length + rules.flatMap(({ when }) => when).length;
  return found.reduce((best, one) => (length(one) < length(best) ? one : best));
}

function marked(all: readonly Asked[], mark: string, features: readonly string[]): Rule[] {
  const samples = all.map(({ at }) => ({ at, to: at[mark] ?? "" }));
  return rulesFor(projected(samples, features), features);
}

/** What the measure leaves open and what follows, as the law module gives it. */
export function silenceOf(): Silence {
  const cases = askedOfCases();
  const reached = cases.filter(({ end }) => end === "reached");
  const ended = cases.filter(({ end }) => end === "ended");
  const pairs = askedOfPersons().filter((pair) => pair.every(({ end }) => end === "reached"));
  const persons = [...new Set(pairs.flat())];
  const rules = (level: "case" | "person", holds: Holds) =>
    level === "case" ? rulesOf(reached, [], ORDERS.case, holds) : rulesOf(persons, pairs, ORDERS.person, holds);
  const ofCase = new Set(reached.flatMap(({ openInCase }) => [...openInCase]));
  return {
    applies: marked([...reached, ...persons], "applies", BEFORE_APPLIES),
    account: marked(persons, "account", BEFORE_ACCOUNT),
    open: OPEN_QUESTIONS.map(({ id, refs }) => ({
      ...{ id, refs },
      rules: rules(ofCase.has(id) ? "case" : "person", ({ open }) => open.has(id)),
    })),
    follows: CONSEQUENCES.flatMap(([id, ref, level]) =>
      STATUSES.map((status) => {
        const holds: Holds = ({ follows }) => follows[id] === status;
        return {
          ...{ id, refs: [ref], status },
          rules: rules(level, holds),
          ended: rulesOf(ended, [], ORDERS.ended, holds),
        };
      }).filter((one) => one.rules.length + one.ended.length > 0),
    ),
  };
}
