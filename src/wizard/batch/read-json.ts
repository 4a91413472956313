import { type Fault, parseFacts } from "../../law/index.ts";
import { columnAt } from "./columns.ts";
import type { Reading, Row, RowFault, Unreadable } from "./read.ts";
import type { BatchData } from "./words.ts";

function labelOf(one: unknown): string {
  const persons = typeof one === "object" && one !== null && "persons" in one ? one.persons : null;
  const labels = Array.isArray(persons) ? persons.map((person) => person?.label) : [];
  return labels.filter((label) => typeof label === "string" && label !== "").join("、");
}

/** Reads an array of facts, or one facts object by itself, as `parseFacts` understands them. */
export function readJson(text: string, { words, columns }: BatchData): Reading | Unreadable {
  const rows: Row[] = [];
  const faults: RowFault[] = [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { fault: `${words.faults.json}${error instanceof Error ? error.message : ""}` };
  }
  const items: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  if (items.length === 0) return { fault: words.faults.nothing };
  for (const [index, one] of items.entries()) {
    const place = { at: index + 1, id: "" };
    const name = ({ path, message }: Fault): RowFault => {
      const column = columnAt(path);
      const person = /^\$\.persons\[(\d+)\]/.exec(path)?.[1];
      const label = columns[column]?.label;
      return {
        ...place,
        label: labelOf(one),
        column: label ?? path,
        message: person && label ? `${path}：${message}` : message,
      };
    };
    const facts = parseFacts(one);
    if ("faults" in facts) {
      faults.push(...facts.faults.map(name));
      continue;
    }
    const { persons = [], ...caseAnswers } = facts.answers;
    if (persons.length === 0) faults.push(name({ path: "$.persons", message: words.faults.noPersons }));
    for (const person of persons) {
      const answers = { ...caseAnswers, persons: [person] };
      rows.push({ ...place, label: person.label ?? "", caseNumber: index, answers });
    }
  }
  return { unit: "item", rows, faults, ignored: [] };
}
