import { fill } from "../fill.ts";
import { asksForFindings, isQuestion, QUESTION_IDS, type QuestionId } from "../law/index.ts";
import type { Words } from "../wizard/words.ts";
import { CLASSES, SKIPPED } from "./classes.ts";
import type { SheetWords } from "./load-sheet.ts";
import type { Condition, Rule } from "./rules.ts";

/** The rules of the sheet in words. */
export interface SheetText {
  /** A rule of a question, in its two halves: on which answer, and where to go. */
  readonly line: (question: QuestionId, rule: Rule) => { readonly given: string; readonly goal: string };
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
    line: (question, { when, to }) => {
      const [own, ...earlier] = when;
      const all = own?.among.length === Object.keys(CLASSES[question].samples).length;
      const answers = all ? "" : named(question, own?.among ?? []);
      const given = answers && fill(text.answer, { classes: answers });
      const conditions = earlier.map(condition).join(text.and);
      if (!conditions) return { given, goal: target(to) };
      const both = given ? fill(text.also, { given: given.slice(0, -1), conditions }) : `${conditions}的`;
      return { given: both, goal: target(to) };
    },
    conditions: ({ when }) => when.map(condition).join(text.and),
  };
}
