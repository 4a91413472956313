/** `node tests/bench/batch.ts`: how long 10,000 rows take, all different, with a third of the answers not known. */
import { COLUMNS } from "../../src/wizard/batch/columns.ts";
import { writeCsv } from "../../src/wizard/batch/csv.ts";
import { loadBatchData } from "../../src/wizard/batch/load-words.ts";
import { runBatch } from "../../src/wizard/batch/run.ts";

const BATCH = loadBatchData();

const ROWS = 10_000;
const FREE: Readonly<Record<string, string>> = { actDate: "2023年2月1日", judgmentDate: "2023/9/12" };

/** A row that no other is like: its answers are the digits of its number. */
function row(index: number): string[] {
  let seed = index * 2_654_435_761 + 1;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return COLUMNS.map(({ name, kind, element }) => {
    if (name === "case" || name === "label") return `${index}`;
    if (kind === "day") return FREE[name] ?? "";
    const options = Object.values(BATCH.columns[name]?.options ?? {});
    return element ? "" : (options[next(options.length)] ?? "");
  });
}

const text = writeCsv([COLUMNS.map(({ name }) => name), ...Array.from({ length: ROWS }, (_, index) => row(index))]);
const bytes = new TextEncoder().encode(text);
const [start, used] = [performance.now(), process.cpuUsage().user];
const report = runBatch(bytes, BATCH, "2026-11-22");
if ("fault" in report) throw new Error(report.fault);
const seconds = ((performance.now() - start) / 1000).toFixed(2);
const cpu = ((process.cpuUsage().user - used) / 1e6).toFixed(2);
process.stdout.write(
  `${ROWS} rows, ${(bytes.length / 1e6).toFixed(1)} MB: ${seconds} s (${cpu} s of processor), ${report.persons} evaluated, ${report.faults.length} faults\n`,
);
