import { fill } from "../fill.ts";
import { asksForFindings, isFindingRef, QUESTION_IDS, refLabel } from "../law/index.ts";
import type { FieldWords, Words } from "../wording/words.ts";
import { FEATURES, type Feature, isMark, type Mark } from "./features.ts";
import type { SheetWords } from "./load-sheet.ts";
import type { Condition, Rule } from "./rules.ts";
import { sheetText } from "./sheet-text.ts";

/** Rules about what can be read off the filled-in sheet, in words. */
export interface FeatureText {
  /** The conditions of a rule; empty where it has none. */
  readonly readings: (rule: Rule) => string;
  /** The class of a feature or mark. */
  readonly className: (name: string, value: string) => string;
  /** Which part of a question a feature is about; empty where it is the whole. */
  readonly partName: (feature: Feature) => string;
}

export function featureText(text: SheetWords, words: Words): FeatureText {
  const ofQuestion = sheetText(text, words).className;
  const fieldsOf = ({ question }: Feature): Readonly<Record<string, FieldWords>> =>
    words.questions.byId[question]?.fields ?? {};

  const partName = (feature: Feature): string => {
    const { question, part } = feature;
    const fields = fieldsOf(feature);
    if (part === undefined || Object.keys(fields).join() === part) return "";
    if (isFindingRef(part)) return refLabel(part);
    return fields[part]?.label ?? fields[question]?.options?.[part]?.label ?? part;
  };

  const partClass = (feature: Feature, part: string, value: string): string | undefined =>
    isFindingRef(part)
      ? words.questions.finding[value]
      : (fieldsOf(feature)[part]?.options?.[value]?.label ?? text.chosen[value]);

  const className = (name: string, value: string): string => {
    if (isMark(name)) return text.markValues[name][value] ?? value;
    const feature = FEATURES[name] as Feature;
    const { question, part } = feature;
    if (part !== undefined) return partClass(feature, part, value) ?? value;
    if (asksForFindings(question)) return text.pageClasses[value] ?? value;
    return text.classes[name]?.[value] ?? ofQuestion(question, value);
  };

  const quoted = (name: string, values: readonly string[]) =>
    values.map((value) => `「${className(name, value)}」`).join(text.or);

  /** A mark with few other values is told by those. */
  const ofMark = (mark: Mark, among: readonly string[]): string => {
    const others = Object.keys(text.markValues[mark]).filter((value) => !among.includes(value));
    const classes = others.length < among.length ? fill(text.notAmong, { classes: quoted(mark, others) }) : "";
    return text.markNames[mark] + (classes || quoted(mark, among));
  };

  const reading = ({ of, among }: Condition): string => {
    if (isMark(of)) return ofMark(of, among);
    const feature = FEATURES[of] as Feature;
    const part = partName(feature);
    const classes = fill(text.answered, { classes: quoted(of, among) });
    const n = QUESTION_IDS.indexOf(feature.question) + 1;
    return fill(text.condition, { n, classes: (part && fill(text.part, { part })) + classes });
  };

  /** Conditions in the order of the sheet, the marks after the questions. */
  const place = ({ of }: Condition) =>
    isMark(of) ? QUESTION_IDS.length : QUESTION_IDS.indexOf((FEATURES[of] as Feature).question);
  const readings = ({ when }: Rule) =>
    [...when]
      .sort((a, b) => place(a) - place(b))
      .map(reading)
      .join(text.and);

  return { className, partName, readings };
}
