import { fill } from "../fill.ts";
import { asksForFindings, isQuestion, QUESTION_IDS, type QuestionId } from "../law/index.ts";
import type { Words } from "../wording/words.ts";
import { CLASSES, SKIPPED } from "./classes.ts";
import type { SheetWords } from "./load-sheet.ts";
import type { Condition, Rule } from "./rules.ts";

/** The rules of the sheet in words. */
export interface SheetText {
  /** A rule of a question, in its two halves: on which answers, and where to go. The only rule needs no first half. */
  readonly line: (question: QuestionId, rule: Rule, only: boolean) => { readonly given: string; readonly goal: string };
  /** The conditions of a rule of a mark. */
  readonly conditions: (rule: Rule) => string;
  /** The options of a question, as classes are named. */
  readonly className: (question: QuestionId, name: string) => string;
}

const numberOf = (question: string) => QUESTION_IDS.indexOf(question as QuestionId) + 1;

export function sheetText(text: SheetWords, words: Words): SheetText {
  const className = (question: QuestionId, name: string): string => {
    if (asksForFindings(question)) return text.pages[name] ?? name;
    return (
      text.classes[question]?.[name] ?? words.questions.byId[question]?.fields[question]?.options?.[name]?.label ?? name
    );
  };
  const named = (question: QuestionId, among: readonly string[]) =>
    Object.keys(CLASSES[question].samples)
      .filter((name) => among.includes(name))
      .map((name) => `「${className(question, name)}」`)
      .join(text.or);

  /** A condition on an earlier question: answered so, or not asked. */
  const condition = ({ of, among }: Condition): string => {
    const question = of as QuestionId;
    const n = numberOf(of);
    const answers = named(question, among);
    const parts = [
      ...(answers ? [fill(text.condition, { n, classes: fill(text.answered, { classes: answers }) })] : []),
      ...(among.includes(SKIPPED) ? [fill(text.conditionSkipped, { n })] : []),
    ];
    return parts.join(text.or);
  };

  const target = (to: string): string => {
    if (isQuestion(to)) return fill(text.goTo, { n: numberOf(to) });
    if (to === "reached") return fill(text.goTo, { n: numberOf("roles") });
    if (to === "conclusion") return text.goTable;
    return to === "barred" ? text.endBarred : fill(text.end, { title: words.outcomes[to]?.title ?? to });
  };

  return {
    className,
    line: (question, { when, to }, only) => {
      const own = when.find(({ of }) => of === question);
      const earlier = when.filter((one) => one !== own).map(condition);
      const parts = [...(own ? [fill(text.answered, { classes: named(question, own.among) })] : []), ...earlier];
      const given = parts.length > 0 ? fill(text.given, { conditions: parts.join(text.and) }) : only ? "" : text.rest;
      return { given, goal: target(to) };
    },
    conditions: ({ when }) => when.map(condition).join(text.and) || text.rest,
  };
}
