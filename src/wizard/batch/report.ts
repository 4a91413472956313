import { fill } from "../../fill.ts";
import { DISPOSITIONS, REFS, type Ref, refLabel } from "../../law/index.ts";
import { markVerdict, takesMark } from "../../wording/name-verdict.ts";
import { writeCsv } from "./csv.ts";
import type { Outcome } from "./evaluate.ts";
import type { Place, Reading, Row, RowFault } from "./read.ts";
import type { BatchData } from "./words.ts";

export interface Evaluated extends Row {
  readonly outcome: Outcome;
}

export interface Report {
  readonly unit: Reading["unit"];
  readonly cases: number;
  readonly persons: number;
  /** How many persons each conclusion is reached for; those that were not reached are left out. */
  readonly dispositions: readonly (readonly [Outcome["disposition"], number])[];
  /** For how many persons the conclusion, or one that is still possible, holds on a premise only. */
  readonly premised: number;
  /** How many cases cite each provision, in the order of the text. */
  readonly refs: readonly (readonly [Ref, number])[];
  readonly faults: readonly RowFault[];
  readonly ignored: readonly string[];
  /** The table of results, as a CSV file's text. */
  readonly csv: string;
}

const ORDER: readonly Outcome["disposition"][] = [...DISPOSITIONS, "undetermined"];

function countRefs(rows: readonly Evaluated[]): Report["refs"] {
  const citing = new Map<Ref, Set<number>>();
  for (const { caseNumber, outcome } of rows) {
    for (const ref of outcome.basis) {
      const cases = citing.get(ref) ?? new Set();
      citing.set(ref, cases.add(caseNumber));
    }
  }
  return REFS.flatMap((ref) => {
    const cases = citing.get(ref);
    return cases ? [[ref, cases.size] as const] : [];
  });
}

/** The results as a table: the file's own names kept, rows with faults among the others. Titles hold commas of both kinds, so semicolons stand between them. */
function table(rows: readonly Evaluated[], { unit, faults }: Reading, { words, outcomes, mark }: BatchData): string {
  const { table: head, result } = words;
  const problem = ({ line, column, message }: RowFault) => {
    const told = [column, message].filter((one) => one !== "").join("：");
    return line === undefined ? told : `${fill(result.line, { n: line })} ${told}`;
  };
  const right = rows.map(({ outcome: { disposition, possible, basis, premised }, ...place }) => {
    const plain = (id: string) => outcomes[id] ?? id;
    const title = (id: string) => (premised ? markVerdict(id, plain(id), mark) : plain(id));
    return {
      place: place as Place,
      cells: [title(disposition), possible.map(title).join("；"), basis.map(refLabel).join("、"), ""],
    };
  });
  const wrong = faults.map((fault) => ({
    place: fault as Place,
    cells: ["", "", "", problem(fault)],
  }));
  const all = [...right, ...wrong].sort((a, b) => a.place.at - b.place.at);
  return writeCsv([
    [head[unit], head.case, head.label, head.disposition, head.possible, head.basis, head.faults],
    ...all.map(({ place: { at, id, label }, cells }) => [String(at), id, label, ...cells]),
  ]);
}

/** What there is to say of all rows together. */
export function reportOf(rows: readonly Evaluated[], reading: Reading, data: BatchData): Report {
  const { unit, faults, ignored } = reading;
  const reached = rows.map(({ outcome }) => outcome.disposition);
  return {
    unit,
    cases: new Set(rows.map(({ caseNumber }) => caseNumber)).size,
    persons: rows.length,
    dispositions: ORDER.map((id) => [id, reached.filter((one) => one === id).length] as const).filter(([, n]) => n > 0),
    premised: rows.filter(({ outcome: { premised, possible } }) => premised && possible.some(takesMark)).length,
    refs: countRefs(rows),
    faults,
    ignored,
    csv: table(rows, reading, data),
  };
}
