/** `npm run bench`: figures, not judgments. Times are medians on this machine; bytes are gzip -9 of what the build wrote. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Answers, determine } from "../../src/law/index.ts";
import { changeSets, evidenceFor, groupChanges } from "../../src/law/what-if.ts";
import { HANDLER, REACHED_CASE, UNKNOWN_CASE, UNKNOWN_PERSON } from "../support/law/cases.ts";

function median(run: () => void, rounds = 60): number {
  for (let i = 0; i < rounds; i += 1) run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[rounds / 2] ?? 0;
}

const print = (name: string, figure: string) => process.stdout.write(`${name.padEnd(44)}${figure}\n`);

const EXAMPLE: Answers = {
  procedure: "litigation",
  organ: "yes",
  actDate: "2023-02-01",
  judgmentDate: "2023-09-12",
  final: "yes",
  decisionDate: "2023-11-20",
  results: ["revoked"],
  causes: ["act"],
  subjects: "same",
  persons: [{ roles: ["handler"], findings: { "11.1.4": "yes", "13.1.1": "no" } }],
};

print("determine, everything unknown", `${median(() => determine({ persons: [{}] }, "2024-01-01")).toFixed(2)} ms`);
print("determine, the documented example", `${median(() => determine(EXAMPLE, "2024-01-01")).toFixed(2)} ms`);

/** Positions are remembered once worked out: each round has its own. */
const ordinary = () => ({ caseFacts: { ...REACHED_CASE }, person: { ...HANDLER } });
const unknown = () => ({ caseFacts: { ...UNKNOWN_CASE }, person: { ...UNKNOWN_PERSON } });
print(
  "up to two changed answers, nothing unknown",
  `${median(() => groupChanges(changeSets(ordinary()))).toFixed(2)} ms`,
);
print("facts to establish, everything unknown", `${median(() => evidenceFor(unknown())).toFixed(2)} ms`);

const pages = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("index.html"));
for (const page of ["index.html", "text/index.html", "text/3/index.html", "text/11/index.html", "wizard/index.html"]) {
  print(`html of ${page}`, `${gzipSync(readFileSync(join("dist", page)), { level: 9 }).length} B`);
}
print("pages", String(pages.length));
