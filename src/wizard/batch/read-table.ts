import { fill } from "../../fill.ts";
import { FACTS_VERSION, parseFacts } from "../../law/index.ts";
import { type CellReader, cellReader, tidy } from "./cell.ts";
import { COLUMNS, type Column, columnAt } from "./columns.ts";
import { type CsvRecord, readCsv } from "./csv.ts";
import type { Place, Reading, Row, RowFault, Unreadable } from "./read.ts";
import type { BatchData } from "./words.ts";

type Values = Record<string, unknown>;
type Heading = { readonly column: Column; readonly read: CellReader } | null;

/** One row as read: the values of the case, of the person, and what is wrong in either. */
interface Draft extends Place {
  readonly caseValues: Values;
  readonly person: Values;
  readonly faults: readonly (RowFault & { readonly ofCase: boolean })[];
}

/** The headings as columns; a heading is a column's name or its words. */
function headingsOf({ cells }: CsvRecord, data: BatchData): { headings: Heading[]; ignored: string[] } | Unreadable {
  const { faults } = data.words;
  const byName = new Map(
    COLUMNS.flatMap((column) => [
      [tidy(column.name), column] as const,
      [tidy(data.columns[column.name]?.label ?? column.name), column] as const,
    ]),
  );
  const columns = cells.map((cell) => byName.get(tidy(cell)) ?? null);
  const known = columns.filter((column) => column !== null);
  if (known.length === 0) return { fault: faults.header };
  const twice = known.find((column, index) => known.indexOf(column) < index);
  if (twice) return { fault: fill(faults.twice, { name: `${data.columns[twice.name]?.label}（${twice.name}）` }) };
  return {
    headings: columns.map((column) => column && { column, read: cellReader(column, data) }),
    ignored: cells.filter((cell, index) => columns[index] === null && cell.trim() !== "").map((cell) => cell.trim()),
  };
}

/** Puts a value where it belongs; what is wrong with that, if anything. */
function put(value: unknown, { key, element, name }: Column, person: Values, words: BatchData["words"]): string | null {
  if (!name.startsWith("findings.")) {
    person[key] = value;
    return null;
  }
  person.findings ??= {};
  const findings = person.findings as Values;
  const before = findings[key];
  if (before !== undefined && (element === undefined || typeof before === "string")) return words.faults.whole;
  if (element === undefined) {
    findings[key] = value;
    return null;
  }
  findings[key] = { ...(before as object | undefined), [element]: value };
  return null;
}

/** Tells numbers of cases apart as the other cells are read, by anything but their width: each as it was first written. */
function caseNumbers(): (written: string) => string {
  const first = new Map<string, string>();
  return (written) => {
    const plain = written.normalize("NFKC").trim();
    const before = first.get(plain) ?? written;
    first.set(plain, before);
    return before;
  };
}

function draftOf(
  { line, cells }: CsvRecord,
  headings: readonly Heading[],
  numberOf: (written: string) => string,
  { words, columns }: BatchData,
): Draft {
  const textOf = (key: string) => cells[headings.findIndex((one) => one?.column.name === key)]?.trim() ?? "";
  const place = { at: line, id: numberOf(textOf("case")), label: textOf("label") };
  const caseValues: Values = {};
  const person: Values = {};
  const faults: (RowFault & { ofCase: boolean })[] = [];
  const wrong = (column: string, message: string, ofCase = false) => {
    faults.push({ ...place, column, message, ofCase });
  };
  const take = ({ column, read }: NonNullable<Heading>, cell: string) => {
    const label = columns[column.name]?.label ?? column.name;
    const ofCase = column.of === "case";
    const result = read(cell);
    if ("fault" in result) return wrong(label, result.fault, ofCase);
    const clash = ofCase ? null : put(result.value, column, person, words);
    if (ofCase) caseValues[column.key] = result.value;
    return clash === null ? undefined : wrong(label, clash);
  };
  for (const [index, cell] of cells.entries()) {
    const heading = headings[index];
    if (cell.trim() === "") continue;
    if (index >= headings.length) wrong("", fill(words.faults.tooMany, { n: index + 1 }));
    else if (heading && heading.column.of !== "id") take(heading, cell);
  }
  return { ...place, caseValues, person, faults };
}

/** The facts of a case from its rows: a cell left blank says nothing, two that differ contradict each other. */
function mergeCase(drafts: readonly Draft[], { words, columns }: BatchData) {
  const values: Values = {};
  const from: Record<string, number> = {};
  const faults: RowFault[] = drafts.flatMap((draft) => draft.faults.filter(({ ofCase }) => ofCase));
  const given = drafts.flatMap(({ caseValues, ...row }) =>
    Object.entries(caseValues).map(([key, value]) => ({ key, value, row })),
  );
  for (const { key, value, row } of given) {
    if (!(key in values)) {
      values[key] = value;
      from[key] = row.at;
    } else if (JSON.stringify(values[key]) !== JSON.stringify(value)) {
      const message = fill(words.faults.differs, { n: from[key] ?? row.at });
      faults.push({ at: row.at, id: row.id, label: row.label, column: columns[key]?.label ?? key, message });
    }
  }
  return { values, faults };
}

/** What is wrong with the facts of a case together, told of its first row. */
function caseFaultsIn(values: Values, [first]: readonly Draft[], { words, columns }: BatchData): RowFault[] {
  const parsed = parseFacts({ version: FACTS_VERSION, ...values });
  if (!("faults" in parsed) || !first) return [];
  const { at, id, label } = first;
  return parsed.faults.map(({ path, message, kind }) => {
    const column = columns[columnAt(path)]?.label ?? path;
    return { at, id, label, column, message: kind === "order" ? words.faults.order : message };
  });
}

function readCase(drafts: readonly Draft[], caseNumber: number, data: BatchData): { rows: Row[]; faults: RowFault[] } {
  const { values, faults: found } = mergeCase(drafts, data);
  const caseFaults = found.length > 0 ? found : caseFaultsIn(values, drafts, data);
  const rows: Row[] = [];
  const faults = [...caseFaults];
  for (const { at, id, label, person, faults: own } of drafts) {
    const personal = own.filter(({ ofCase }) => !ofCase);
    faults.push(...personal);
    const [other] = caseFaults;
    if (other && !caseFaults.some((one) => one.at === at)) {
      faults.push({ at, id, label, column: other.column, message: fill(data.words.faults.sameCase, { n: other.at }) });
    }
    if (other || personal.length > 0) continue;
    const parsed = parseFacts({ version: FACTS_VERSION, ...values, persons: [person] });
    if ("answers" in parsed) rows.push({ at, id, label, caseNumber, answers: parsed.answers });
    else {
      for (const { path, message } of parsed.faults) {
        faults.push({ at, id, label, column: data.columns[columnAt(path)]?.label ?? path, message });
      }
    }
  }
  return { rows, faults };
}

/** Reads a table of cases, one row for each person; rows with the same number of the case are the persons of one case. */
export function readTable(text: string, data: BatchData): Reading | Unreadable {
  const { words } = data;
  const csv = readCsv(text);
  if ("fault" in csv) {
    const { code, line } = csv.fault;
    return { fault: fill(code === "open" ? words.faults.openQuote : words.faults.afterQuote, { n: line }) };
  }
  const [header, ...records] = csv.records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (!header) return { fault: words.faults.empty };
  const heads = headingsOf(header, data);
  if ("fault" in heads) return heads;
  const isNote = ({ cells }: CsvRecord) =>
    cells.find((cell) => cell.trim() !== "")?.startsWith(words.noteMark) === true;
  const body = records[0] && isNote(records[0]) ? records.slice(1) : records;
  if (body.length === 0) return { fault: words.faults.nothing };
  const cases = new Map<string | number, Draft[]>();
  const numberOf = caseNumbers();
  for (const record of body) {
    const draft = draftOf(record, heads.headings, numberOf, data);
    // Without a number each row is a case of its own.
    const key = draft.id === "" ? draft.at : draft.id;
    const drafts = cases.get(key);
    if (drafts) drafts.push(draft);
    else cases.set(key, [draft]);
  }
  const read = [...cases.values()].map((drafts, index) => readCase(drafts, index, data));
  const inOrder = (a: Place, b: Place) => a.at - b.at;
  return {
    unit: "line",
    rows: read.flatMap(({ rows }) => rows).sort(inOrder),
    faults: read.flatMap(({ faults }) => faults).sort(inOrder),
    ignored: heads.ignored,
  };
}
