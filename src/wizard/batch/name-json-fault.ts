import { fill } from "../../fill.ts";
import { type Fault, type FaultKind, isListKey } from "../../law/index.ts";
import { namesAlong } from "../salvage.ts";
import type { RowFault } from "./read.ts";
import type { BatchData, ColumnWords } from "./words.ts";

type Named = Pick<RowFault, "column" | "message"> & { readonly person: number | null };

/** What kinds of faults are told with, of the words of this part: the table's own where they fit. */
const WORDED: Readonly<Record<FaultKind, keyof BatchData["words"]["faults"]>> = {
  choice: "choice",
  day: "isoDay",
  noSuchDay: "noSuchDay",
  list: "list",
  emptyList: "emptyList",
  repeated: "repeated",
  alone: "alone",
  object: "object",
  objects: "noPersons",
  text: "text",
  noSuchKey: "noSuchKey",
  noSuchItem: "noSuchItem",
  noSuchElement: "noSuchElement",
  noElements: "noElements",
  version: "version",
  noVersion: "noVersion",
  order: "order",
};

/** Whose fact a path names, and which: the names from the case or the person on. */
function placeOf(path: string): { person: number | null; names: readonly string[] } {
  const names = namesAlong(path);
  const ofCase = /^\$\[\d+\]/.test(path) ? names.slice(1) : names;
  const [head, index] = ofCase;
  if (head !== "persons" || index === undefined) return { person: null, names: ofCase };
  return { person: Number(index), names: ofCase.slice(2) };
}

/** The column of a fact by the names that lead to it; of what has none, that of what it stands in. */
function columnOf(names: readonly string[], { columns, words }: BatchData): ColumnWords | undefined {
  const [key = "", ref, element] = names;
  if (key === "persons") return columns.label;
  if (key === "version") return { label: words.columns.version };
  if (key !== "findings" || ref === undefined) return columns[key];
  const item = columns[`findings.${ref}.${element}`] ?? columns[`findings.${ref}`];
  return item ?? { label: words.columns.findings };
}

/** A fault of facts given as JSON in words: whose answer, which by the question's label, what may stand there. */
export function nameJsonFault({ path, kind, given }: Fault, data: BatchData): Named {
  const { faults, result } = data.words;
  const { person, names } = placeOf(path);
  const column = columnOf(names, data);
  // A member of a list goes by the list.
  const written = names.filter((name) => !/^\d+$/.test(name)).join(".");
  // An empty list stands for none of them.
  const options = Object.entries(column?.options ?? {}).filter(
    ([value]) => value !== "none" || !isListKey(names[0] ?? ""),
  );
  const choices = options.map(([value, word]) => fill(faults.jsonChoice, { value, word })).join("、");
  const text = typeof given === "string" ? given : (JSON.stringify(given) ?? "");
  return {
    person,
    column: written && fill(column ? result.key : result.strange, { label: column?.label ?? "", key: written }),
    message: fill(faults[WORDED[kind]], { text, choices }),
  };
}
