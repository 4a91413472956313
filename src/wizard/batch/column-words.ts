import { isFindingRef, refLabel } from "../../law/index.ts";
import { fieldOf } from "../../wording/field-of.ts";
import type { Words } from "../../wording/words.ts";
import { COLUMNS, type Column } from "./columns.ts";
import type { BatchData, ColumnWords } from "./words.ts";

type Questions = Words["questions"];

function wordsOf({ key, element }: Column, questions: Questions, own: BatchData["words"]["columns"]): ColumnWords {
  const given = (own as Readonly<Record<string, string>>)[key];
  if (given !== undefined) return { label: given };
  const field = fieldOf(key, { questions });
  if (!field) throw new Error(`content/questions.yaml: ${key}`);
  if (isFindingRef(key)) {
    const condition = element === undefined ? "" : `：${field.elements?.[element]}`;
    return { label: `${refLabel(key)} ${field.label}${condition}`, options: questions.finding };
  }
  const options = Object.entries(field.options ?? {}).map(([value, { label }]) => [value, label]);
  return { label: field.label, options: Object.fromEntries(options) };
}

/** The words of every column, from those of the questions. */
export function columnWords(questions: Questions, own: BatchData["words"]["columns"]): BatchData["columns"] {
  return Object.fromEntries(COLUMNS.map((column) => [column.name, wordsOf(column, questions, own)]));
}
