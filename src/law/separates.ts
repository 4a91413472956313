import { withAnswer } from "./changes.ts";
import type { Disposition } from "./disposition.ts";
import { type Finding, isDateKey } from "./facts.ts";
import { type Position, possibleDispositions } from "./possible.ts";
import { asksForFindings, type QuestionId, questionKeys, questionRefs } from "./questions.ts";
import { type FindingRef, type Ref, sortRefs } from "./refs.ts";
import { timing } from "./rules/article-19.ts";
import { GATE_VALUES } from "./verdict-tables.ts";

/** Answers to a question that leave the same dispositions. */
export interface Branch {
  readonly values: readonly string[];
  readonly possible: readonly Disposition[];
}

/** What a question is asked for: what is possible while it is open, and what each of its answers would leave. */
export interface Separation {
  readonly question: QuestionId;
  readonly refs: readonly Ref[];
  readonly open: readonly Disposition[];
  /** One where no answer makes a difference; none where no disposition ever hangs on the question. */
  readonly branches: readonly Branch[];
}

type Outcome = readonly [value: string, position: Position];

const withFindings = (position: Position, keys: readonly string[], finding: Finding): Position => {
  const answers = Object.fromEntries(keys.map((key) => [key, finding]));
  return { ...position, person: { ...position.person, findings: { ...position.person.findings, ...answers } } };
};

/** The three days, each inside or outside, by how they then lie together. */
function daysOf(position: Position, keys: readonly string[]): Outcome[] {
  const all = keys.reduce<Position[]>(
    (positions, key) =>
      positions.flatMap((one) => Object.values(GATE_VALUES[key] ?? {}).map((value) => withAnswer(one, key, value))),
    [position],
  );
  return all.map((one): Outcome => [timing(one.caseFacts), one]);
}

/** Each answer: of a list its members one by one, of the three days how they lie together, of a page of items whether one of them holds. */
function outcomesOf(position: Position, question: QuestionId, keys: readonly string[]): Outcome[] {
  if (asksForFindings(question)) {
    const [first] = keys as readonly FindingRef[];
    return [
      ["yes", withFindings(position, first ? [first] : [], "yes")],
      ["no", withFindings(position, keys, "no")],
    ];
  }
  if (keys.every(isDateKey)) return daysOf(position, keys);
  return keys.flatMap((key) =>
    Object.entries(GATE_VALUES[key] ?? {}).map(([name, value]): Outcome => [name, withAnswer(position, key, value)]),
  );
}

/** Which dispositions the answers to a question separate, all other answers staying as they are and its own set aside. */
export function separates(position: Position, question: QuestionId): Separation {
  const keys = questionKeys(question);
  const open = asksForFindings(question)
    ? withFindings(position, keys, "unknown")
    : keys.reduce((one, key) => withAnswer(one, key, "unknown"), position);
  const branches = new Map<string, { values: Set<string>; possible: Disposition[] }>();
  for (const [value, answered] of outcomesOf(open, question, keys)) {
    const possible = possibleDispositions(answered);
    const branch = branches.get(possible.join()) ?? { values: new Set(), possible };
    branches.set(possible.join(), { ...branch, values: branch.values.add(value) });
  }
  return {
    question,
    refs: sortRefs(questionRefs(question)),
    open: possibleDispositions(open),
    branches: [...branches.values()].map(({ values, possible }) => ({ values: [...values], possible })),
  };
}
