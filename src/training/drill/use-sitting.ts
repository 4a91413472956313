import { useEffect, useMemo, useState } from "preact/hooks";
import { readProgress } from "../progress.ts";
import { whenWiped } from "../wipe.ts";
import type { DrillData } from "./data.ts";
import { type Given, keepGiven, keptGiven, nameOf, remember } from "./kept.ts";
import { makeQuestion } from "./kinds.ts";
import type { Question } from "./question.ts";
import { newSeed, randomFrom } from "./random.ts";
import { nextKey, type Streaks, setOf } from "./schedule.ts";

/** One sitting: a shared set, or questions without end. */
export interface Sitting {
  /** The question at hand; null where a set is done. */
  readonly question: Question | null;
  /** What was answered to it; null while it waits. */
  readonly answered: Given | null;
  readonly given: readonly Given[];
  /** How many questions the set has; null where there is no end. */
  readonly of: number | null;
  /** Whether the question was missed when it last came, in this sitting. */
  readonly again: boolean;
  readonly answer: (words: string, right: boolean) => void;
  readonly next: () => void;
  /** Whether the sitting began afresh since another tab wiped the training, and how many times: nothing typed before stays in a field. */
  readonly wiped: number;
  /** Forgets what was answered in this sitting. */
  readonly restart: () => void;
}

/** What is left of a kept list that still fits the set: after another build a seed may stand for other questions. */
function fitting(kept: readonly Given[], set: readonly Question[] | null): readonly Given[] {
  return set && kept.some(({ question }, index) => question.key !== set[index]?.key) ? [] : kept;
}

/** The state of a sitting. `seed` is empty where there is no end. */
export function useSitting(data: DrillData, seed: string): Sitting {
  const set = useMemo(() => (seed === "" ? null : setOf(seed, data)), [seed, data]);
  const random = useMemo(() => randomFrom(newSeed()), []);
  const [streaks, setStreaks] = useState<Streaks>(() => readProgress().drill);
  const [given, setGiven] = useState<readonly Given[]>(() => fitting(keptGiven(seed), set));
  const [answered, setAnswered] = useState<Given | null>(null);
  const after = (done: readonly Given[], known: Streaks): Question | null => {
    if (set) return set[done.length] ?? null;
    const key = nextKey(
      done.map(({ question, right }) => ({ key: question.key, right })),
      known,
      data,
      random,
    );
    return makeQuestion(key, data, random);
  };
  const [question, setQuestion] = useState<Question | null>(() => after(given, streaks));

  useEffect(() => keepGiven(seed, given), [seed, given]);

  const begin = (known: Streaks) => {
    setAnswered(null);
    setGiven([]);
    setQuestion(after([], known));
  };
  const [wiped, setWiped] = useState(0);
  const forget = () => {
    setStreaks({});
    if (given.length === 0) return;
    begin({});
    setWiped((times) => times + 1);
  };
  useEffect(() => whenWiped(forget, nameOf(seed)), [seed, given]);

  return {
    wiped,
    question,
    answered,
    given,
    of: set?.length ?? null,
    again: given.findLast((one) => one !== answered && one.question.key === question?.key)?.right === false,
    answer: (words, right) => {
      if (!question || answered) return;
      const one: Given = { question, words, right };
      setAnswered(one);
      setGiven([...given, one]);
      setStreaks(remember(streaks, one));
    },
    next: () => {
      setAnswered(null);
      setQuestion(after(given, streaks));
    },
    restart: () => begin(streaks),
  };
}
