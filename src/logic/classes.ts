import {
  ACT_ROLES,
  type CaseFacts,
  DEFENCE_ROLES,
  FINDINGS_OF,
  type FindingRef,
  groundsOf,
  lossOf,
  type PersonFacts,
  periodCovers,
  type QuestionId,
  type Ternary,
} from "../law/index.ts";

/** Answers that no guard of the charts tells apart, as one class each: what the printed sheet has to tell apart. */

export type AllFacts = CaseFacts & PersonFacts;

interface Classes {
  /** One answer of each class. */
  readonly samples: Readonly<Record<string, object>>;
  readonly classOf: (facts: AllFacts) => string;
}

/** The class of a question that was not asked. */
export const SKIPPED = "skipped";

const ANY: Classes = { samples: { any: {} }, classOf: () => "any" };

/** A fact with one value, each value a class of its own. */
function single(key: keyof AllFacts, values: readonly string[]): Classes {
  return {
    samples: Object.fromEntries([...values, "unknown"].map((value) => [value, { [key]: value }])),
    classOf: (facts) => String(facts[key]),
  };
}

/** A list that is read by two groups of its members. */
function twofold(key: "causes" | "roles", one: readonly [string, readonly string[]], two: typeof one): Classes {
  const [[first, firsts], [second, seconds]] = [one, two];
  return {
    samples: {
      [first]: { [key]: firsts.slice(0, 1) },
      [second]: { [key]: seconds.slice(0, 1) },
      both: { [key]: [firsts[0], seconds[0]] },
      ...(key === "causes" ? { none: { [key]: [] } } : {}),
      unknown: { [key]: "unknown" },
    },
    classOf: (facts) => {
      const value = facts[key];
      if (value === "unknown") return "unknown";
      const has = (group: readonly string[]) => value.some((member) => group.includes(member));
      if (has(firsts)) return has(seconds) ? "both" : first;
      return has(seconds) ? second : "none";
    },
  };
}

function page(article: keyof typeof FINDINGS_OF, ground: keyof ReturnType<typeof groundsOf>): Classes {
  const refs: readonly FindingRef[] = FINDINGS_OF[article];
  const filled = (first: Ternary) => ({ findings: Object.fromEntries(refs.map((ref, i) => [ref, i ? "no" : first])) });
  return {
    samples: { yes: filled("yes"), no: filled("no"), unknown: filled("unknown") },
    classOf: ({ findings }) => groundsOf(findings)[ground],
  };
}

const days = (day: string) => ({ actDate: day, judgmentDate: day, decisionDate: day });
const YES_NO = ["yes", "no"];

export const CLASSES: Readonly<Record<QuestionId, Classes>> = {
  procedure: single("procedure", ["litigation", "reconsideration", "other"]),
  organ: single("organ", ["yes", "vertical", "no"]),
  period: {
    samples: { yes: days("2023-06-01"), no: days("2020-06-01"), unknown: days("unknown") },
    classOf: periodCovers,
  },
  results: {
    samples: {
      named: { results: ["revoked"] },
      other: { results: ["other-loss"] },
      ended: { results: ["ended"] },
      "not-lost": { results: ["not-lost"] },
      unknown: { results: "unknown" },
    },
    classOf: lossOf,
  },
  grave: single("grave", YES_NO),
  judgment: ANY,
  causes: twofold("causes", ["act", ["act"]], ["defence", ["defence"]]),
  defenceFailures: ANY,
  subjects: single("subjects", ["same", "different"]),
  nominalFault: single("nominalFault", YES_NO),
  compensationPaid: ANY,
  roles: twofold("roles", ["act", ACT_ROLES], ["defence", DEFENCE_ROLES]),
  side: single("side", ["acting", "nominal"]),
  exemption: page("11", "exemption"),
  leniency: page("12", "leniency"),
  severity: page("13", "severity"),
  aftermath: ANY,
};
