import type { IsoDate } from "../../law/index.ts";
import { evaluator } from "./evaluate.ts";
import { readBatch, type Unreadable } from "./read.ts";
import { type Report, reportOf } from "./report.ts";
import type { BatchData } from "./words.ts";

/** Rows between two words of progress. */
const STEP = 200;

/** Reads a file of cases, evaluates every row that is right, and reports. */
export function runBatch(
  bytes: Uint8Array,
  data: BatchData,
  today: IsoDate,
  onProgress: (done: number, all: number) => void = () => {},
): Report | Unreadable {
  const reading = readBatch(bytes, data);
  if ("fault" in reading) return reading;
  const evaluate = evaluator(today);
  const rows = reading.rows.map((row, index) => {
    if (index % STEP === 0) onProgress(index, reading.rows.length);
    return { ...row, outcome: evaluate(row.answers) };
  });
  return reportOf(rows, reading, data);
}
