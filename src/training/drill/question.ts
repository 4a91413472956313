import type { Ref } from "../../law/index.ts";
import type { DrillData } from "./data.ts";
import type { Random } from "./random.ts";
import type { DrillWords } from "./words.ts";

export type KindId = keyof DrillWords["kinds"];

interface Asked {
  readonly kind: KindId;
  /** What is learnt by it, under which right and wrong answers are remembered: `item:11.1.4`. */
  readonly key: string;
  readonly stem: string;
  /** What happened, or what is said; empty where the question says all. */
  readonly story: string;
  /** Official words that the question is about, one stretch a member. */
  readonly quotes: readonly string[];
  readonly why: string;
  /** The provisions to show after the answer. */
  readonly refs: readonly Ref[];
}

/** A question of which exactly one answer is right. */
export interface ChoiceQuestion extends Asked {
  readonly options: readonly string[];
  /** The place of the right option. */
  readonly answer: number;
}

/** Steps to be put in order: `steps` as they are shown, `order` as they belong. */
export interface OrderQuestion extends Asked {
  readonly steps: readonly string[];
  readonly order: readonly string[];
}

export type Question = ChoiceQuestion | OrderQuestion;

/** A type of question: what can be learnt by it, and a question for each such key. */
export interface Kind {
  /** What its keys begin with. */
  readonly id: string;
  /** Every key it can make a question for. */
  readonly keys: (data: DrillData) => readonly string[];
  /** A question for one of its keys; the same data, key and chance give the same question. */
  readonly make: (key: string, data: DrillData, random: Random) => Question;
}

/** Whether a question is answered by putting steps in order. */
export function isOrder(question: Question): question is OrderQuestion {
  return "order" in question;
}

/** What is left of a key after its kind: `partOf("item:11.1.4")` is "11.1.4". */
export function partOf(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}

/** The right option among others, in an order of chance. */
export function optionsFrom(
  right: string,
  others: readonly string[],
  random: Random,
): Pick<ChoiceQuestion, "options" | "answer"> {
  const options = random.shuffle([right, ...others]);
  return { options, answer: options.indexOf(right) };
}

/** A statement of which something else has decided whether it is right. */
export interface Statement extends Pick<Asked, "key" | "story" | "why" | "refs"> {
  readonly holds: boolean;
}

/** A statement as a question: right or not? */
export function truthOf(
  { holds, ...said }: Statement,
  { stems, yes, no }: Pick<DrillWords, "stems" | "yes" | "no">,
): ChoiceQuestion {
  return { kind: "truth", stem: stems.truth, quotes: [], options: [yes, no], answer: holds ? 0 : 1, ...said };
}

/** The right answer in words. */
export function answerText(question: Question): string {
  return isOrder(question) ? question.order.join(" → ") : (question.options[question.answer] ?? "");
}
