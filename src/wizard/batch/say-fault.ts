import { fill } from "../../fill.ts";
import type { Reading, RowFault } from "./read.ts";
import type { BatchData } from "./words.ts";

/** A fault as one sentence: the line, of JSON the case and the person too, the column, and what is wrong. */
export function sayFault(fault: RowFault, unit: Reading["unit"], result: BatchData["words"]["result"]): string {
  const { at, line, person, id, label, column, message } = fault;
  const place = [
    ...(line === undefined ? [] : [fill(result.line, { n: line })]),
    fill(result[unit], { n: at }),
    ...(person == null ? [] : [fill(result.person, { n: person + 1 })]),
    ...[id, label].filter((one) => one !== ""),
  ].join(" ");
  return column === "" ? `${place}：${message}` : fill(result.faultAt, { place, column, message });
}
