/**
 * `npm run bench:search`: how well the search answers questions that nobody saw who wrote or tuned it. A hit is the article
 * that answers (the refusal, for what the measure does not cover); `place` is how often the very provision stands first.
 * With `--misses` each question that was not answered first is printed.
 */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { articleOf, isRef } from "../../../src/law/refs.ts";
import { loadMeasure } from "../../../src/measure/index.ts";
import { groupOf, prepare } from "../../../src/search/ask/answer.ts";
import { collectSearchData } from "../../../src/search/ask/collect.ts";
import { withNotes } from "../../../src/search/ask/merge.ts";
import { normalise } from "../../../src/search/tokens.ts";

interface Question {
  readonly q: string;
  readonly class: string;
  readonly want?: readonly string[];
  readonly outside?: readonly string[];
}

const FOLDER = "tests/bench/search";
const questions = readdirSync(FOLDER)
  .filter((file) => file.startsWith("held-"))
  .flatMap((file) => parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as Question[]);
const started = performance.now();
const answerer = prepare(collectSearchData());
const prepared = performance.now() - started;
const notes = loadMeasure().articles.flatMap((article) =>
  article.notes.map((note) => ({
    id: String(article.number),
    text: normalise(`${note.title}${note.text}`).replace(/\s+/g, ""),
  })),
);

/** The ids of what is shown, best first. */
function shown(q: string): { ids: string[]; first: string | undefined } {
  const answer = answerer.answer(q);
  const { phrases } = answer.query;
  const holders = new Set(
    notes
      .filter(({ text }) => phrases.length > 0 && phrases.every((phrase) => text.includes(phrase)))
      .map(({ id }) => id),
  );
  const groups = withNotes(answer, holders);
  const { citation } = answer.query;
  const cited = typeof citation === "string" ? citation : citation?.nearest;
  const ids = groups.map(({ id }) => id);
  if (cited) return { ids: [groupOf(cited), ...ids.filter((id) => id !== groupOf(cited))], first: cited };
  return { ids, first: groups[0]?.found[0]?.target ?? groups[0]?.id };
}

const sums = new Map<string, number[]>();
const misses: string[] = [];
let [time, empty] = [0, 0];
for (const { q, class: kind, want = [], outside = [] } of questions) {
  const before = performance.now();
  const { ids, first } = shown(q);
  time += performance.now() - before;
  const right = new Set([...want.map((ref) => (isRef(ref) ? String(articleOf(ref)) : ref)), ...outside]);
  const place = ids.findIndex((id) => right.has(id));
  if (ids.length === 0) empty += 1;
  const row = [
    1,
    Number(place === 0),
    Number(place >= 0 && place < 3),
    place < 0 ? 0 : 1 / (place + 1),
    Number(want.includes(first as string) || outside.includes(first ?? "")),
  ];
  for (const name of [kind, "all", ...(outside.length === 0 ? ["all but outside"] : [])]) {
    const sum = sums.get(name) ?? row.map(() => 0);
    sums.set(
      name,
      sum.map((value, index) => value + (row[index] ?? 0)),
    );
  }
  if (place !== 0)
    misses.push(`${kind.padEnd(12)}${q}  →  ${ids.slice(0, 3).join(" ")}  (${[...want, ...outside].join(" ")})`);
}
for (const [name, [count = 1, ...rest]] of sums) {
  const [first, three, reciprocal, place] = rest.map((value) => (value / count).toFixed(3));
  process.stdout.write(
    `${name.padEnd(18)}${String(count).padStart(4)}  recall@1 ${first}  @3 ${three}  MRR ${reciprocal}  place ${place}\n`,
  );
}
process.stdout.write(
  `empty ${(empty / questions.length).toFixed(3)}; made ready in ${prepared.toFixed(0)} ms, ${(time / questions.length).toFixed(2)} ms a question\n`,
);
if (process.argv.includes("--misses")) process.stdout.write(`${misses.join("\n")}\n`);
