import { fill } from "../../fill.ts";
import { type Fault, parseFacts } from "../../law/index.ts";
import { walkJson } from "./json-places.ts";
import { nameJsonFault } from "./name-json-fault.ts";
import type { Reading, Row, RowFault, Unreadable } from "./read.ts";
import type { BatchData } from "./words.ts";

/** A fault of one case, before its line is known. */
interface Found {
  readonly index: number;
  readonly value: unknown;
  readonly fault: Fault;
}

/** The paths of a fault's place and of all that it stands in: `$[1].organ`, `$[1]`, `$`. What is missing stands nowhere itself. */
function pathsAround(path: string): string[] {
  const parts = path.match(/\$|\.\w+|\[\d+\]|\["(?:[^"\\]|\\.)*"\]/g) ?? [];
  return parts.map((_, index) => parts.slice(0, index + 1).join("")).reverse();
}

/** The line of each fault: that of its place, or else of what is nearest around it. */
function linesOf(text: string, faults: readonly Fault[]): number[] {
  if (faults.length === 0) return [];
  const around = faults.map(({ path }) => pathsAround(path));
  const lines = new Map<string, number>(around.flat().map((path) => [path, 0]));
  // Of a name that is given twice the last value counts, as in `JSON.parse`.
  walkJson(text, (path, { line }) => lines.has(path) && lines.set(path, line));
  return around.map((paths) => lines.get(paths.find((path) => lines.get(path)) ?? "") ?? 1);
}

function labelOf(value: unknown, person: number | null): string {
  const persons = typeof value === "object" && value !== null && "persons" in value ? value.persons : null;
  const labels = (Array.isArray(persons) ? persons : []).map((one) => one?.label);
  const wanted = person === null ? labels : labels.slice(person, person + 1);
  return wanted.filter((label) => typeof label === "string" && label !== "").join("、");
}

function notJson(text: string, { faults }: BatchData["words"]): Unreadable {
  const end = walkJson(text, () => {});
  if (end === null) return { fault: faults.json };
  const { atEnd, ...place } = end;
  return { fault: `${faults.json}${fill(atEnd ? faults.jsonEnd : faults.jsonAt, { ...place })}` };
}

/** Reads an array of facts, or one facts object by itself, as `parseFacts` understands them. */
export function readJson(text: string, data: BatchData): Reading | Unreadable {
  const { words } = data;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return notJson(text, words);
  }
  const items: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  if (items.length === 0) return { fault: words.faults.nothing };
  const rows: Row[] = [];
  const found: Found[] = [];
  for (const [index, value] of items.entries()) {
    const path = Array.isArray(parsed) ? `$[${index}]` : "$";
    const facts = parseFacts(value, path);
    if ("faults" in facts) {
      found.push(...facts.faults.map((fault) => ({ index, value, fault })));
      continue;
    }
    const { persons = [], ...caseAnswers } = facts.answers;
    if (persons.length === 0) {
      const fault: Fault = { path: `${path}.persons`, kind: "objects", message: words.faults.noPersons };
      found.push({ index, value, fault });
    }
    for (const person of persons) {
      const answers = { ...caseAnswers, persons: [person] };
      rows.push({ at: index + 1, id: "", label: person.label ?? "", caseNumber: index, answers });
    }
  }
  const lines = linesOf(
    text,
    found.map(({ fault }) => fault),
  );
  const faults = found.map(({ index, value, fault }, number): RowFault => {
    const named = nameJsonFault(fault, data);
    const { person } = named;
    return { at: index + 1, id: "", label: labelOf(value, person), line: lines[number] ?? 1, ...named };
  });
  return { unit: "item", rows, faults, ignored: [] };
}
