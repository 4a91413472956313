import { fill } from "../../fill.ts";
import { type Answers, FACTS_VERSION } from "../../law/index.ts";
import { COLUMNS, type Column } from "./columns.ts";
import { writeCsv } from "./csv.ts";
import type { BatchData } from "./words.ts";

const headingOf = ({ name }: Column, { columns }: BatchData) => columns[name]?.label ?? name;

function noteOf({ name, of, kind, key, element }: Column, { words, columns }: BatchData): string {
  const { options = {} } = columns[name] ?? {};
  const choices = Object.values(options).join("、");
  const choiceNote = { text: words.noteText, day: words.noteDay, list: words.noteSeveral, one: words.noteChoices }[
    kind
  ];
  const several = of === "person" && element === undefined && COLUMNS.some((one) => one.key === key && one.element);
  return `${fill(choiceNote, { choices })}${several ? words.noteFinding : ""}`;
}

/** A fact as it is written in its column; blank where it was not answered. */
function cellOf({ name, key, element }: Column, values: Readonly<Record<string, unknown>>, data: BatchData): string {
  const answer = values[key];
  const opened = typeof answer === "object" && answer !== null && !Array.isArray(answer);
  const value = opened
    ? element
      ? (answer as Record<string, unknown>)[element]
      : undefined
    : element
      ? undefined
      : answer;
  if (value === undefined) return "";
  const { options = {} } = data.columns[name] ?? {};
  const word = (one: unknown) => options[String(one)] ?? String(one);
  if (!Array.isArray(value)) return word(value);
  return value.length === 0 ? word("none") : value.map(word).join("、");
}

/** Facts as rows of the table, one for each person. */
export function rowsOf(id: string, { persons = [], ...caseAnswers }: Answers, data: BatchData): string[][] {
  return persons.map(({ findings, ...person }) => {
    const values = { ...caseAnswers, ...person, ...findings, case: id };
    return COLUMNS.map((column) => cellOf(column, values, data));
  });
}

/** The example of the templates: one case with two persons. */
export function exampleFacts({ words: { example } }: BatchData): Answers {
  return {
    procedure: "litigation",
    organ: "yes",
    actDate: "2023-02-01",
    judgmentDate: "2023-09-12",
    decisionDate: "2023-11-20",
    results: ["revoked", "unlawful"],
    partial: "no",
    final: "yes",
    causes: ["act"],
    subjects: "same",
    compensationPaid: "no",
    persons: [
      {
        label: example.persons[0],
        roles: ["handler"],
        findings: {
          "11.1.4": { reviewed: "yes", "prior-error": "yes", direct: "yes" },
          ...Object.fromEntries([1, 2, 3, 4, 5].map((item) => [`13.1.${item}`, "no"])),
        },
      },
      { label: example.persons[1], roles: ["approver", "leader"], findings: { "12.1.2": "yes" } },
    ],
  };
}

/** The table to fill in: what the columns are called, what can stand in each, an example. */
export function csvTemplate(data: BatchData): string {
  const notes = COLUMNS.map((column) => noteOf(column, data));
  const [first = "", ...rest] = notes;
  return writeCsv([
    COLUMNS.map((column) => headingOf(column, data)),
    [`${data.words.noteMark}${first}`, ...rest],
    ...rowsOf(data.words.example.id, exampleFacts(data), data),
  ]);
}

/** The same example as JSON. */
export function jsonTemplate(data: BatchData): string {
  return `${JSON.stringify([{ version: FACTS_VERSION, ...exampleFacts(data) }], null, 2)}\n`;
}
