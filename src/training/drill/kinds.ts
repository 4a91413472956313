import type { DrillData } from "./data.ts";
import { articleKind } from "./kinds/article.ts";
import { blankKind } from "./kinds/blank.ts";
import { dispositionKind } from "./kinds/disposition.ts";
import { groundKind } from "./kinds/ground.ts";
import { itemKind } from "./kinds/item.ts";
import { orderKind } from "./kinds/order.ts";
import { truthElements } from "./kinds/truth/elements.ts";
import { truthGrounds } from "./kinds/truth/grounds.ts";
import { truthPeriod } from "./kinds/truth/period.ts";
import { truthScope } from "./kinds/truth/scope.ts";
import { truthWho } from "./kinds/truth/who.ts";
import { truthWords } from "./kinds/truth/words.ts";
import { whoKind } from "./kinds/who.ts";
import type { Kind, Question } from "./question.ts";
import type { Random } from "./random.ts";

/** Every type of question; statements of several sorts count as one. A shared set takes them in turn, so their order is part of what a seed means. */
export const FAMILIES: readonly (readonly Kind[])[] = [
  [itemKind],
  [groundKind],
  [dispositionKind],
  [articleKind],
  [whoKind],
  [truthGrounds, truthElements, truthWho, truthPeriod, truthScope, truthWords],
  [orderKind],
  [blankKind],
];

/** The type that a key belongs to. */
export function kindOf(key: string): Kind | undefined {
  return FAMILIES.flat().find(({ id }) => key.startsWith(`${id}:`));
}

/**
 * A question for a key.
 * @throws on a key of no type
 */
export function makeQuestion(key: string, data: DrillData, random: Random): Question {
  const kind = kindOf(key);
  if (!kind) throw new Error(`no type of question for "${key}"`);
  return kind.make(key, data, random);
}
