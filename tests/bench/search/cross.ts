/**
 * `node tests/bench/search/cross.ts`: how well the lines of all hands but one answer those of that one, for each hand in
 * turn. The settings of the model are chosen by this and never by the held-out questions.
 */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { grams } from "../../../src/search/ask/grams.ts";
import { type Asked, learn } from "../../../src/search/ask/model.ts";

const FOLDER = "content/search/asked";
const hands = readdirSync(FOLDER).map((file) => ({
  file,
  lines: Object.entries(parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as Record<string, string[]>).flatMap(
    ([target, texts]) => texts.map((text): Asked => ({ target, text: String(text) })),
  ),
}));
const articleOf = (target: string) => (/^\d/.test(target) ? (target.split(".")[0] ?? "") : target);

for (const { file, lines } of hands) {
  const model = learn(
    hands.filter((other) => other.file !== file).flatMap((other) => other.lines),
    grams,
  );
  let [exact, first, three, reciprocal] = [0, 0, 0, 0];
  for (const { target, text } of lines) {
    const fits = model.rank(grams(text));
    const best = fits[0]?.score ?? 0;
    const groups = new Map<string, number>();
    for (const { target: one, score } of fits) {
      groups.set(articleOf(one), (groups.get(articleOf(one)) ?? 0) + Math.exp(score - best));
    }
    const place = [...groups].sort(([, a], [, b]) => b - a).findIndex(([group]) => group === articleOf(target));
    exact += fits[0]?.target === target ? 1 : 0;
    first += place === 0 ? 1 : 0;
    three += place >= 0 && place < 3 ? 1 : 0;
    reciprocal += place < 0 ? 0 : 1 / (place + 1);
  }
  const share = (sum: number) => (sum / lines.length).toFixed(3);
  process.stdout.write(
    `${file.padEnd(22)}${lines.length} lines; target ${share(exact)}, article ${share(first)}, of three ${share(three)}, MRR ${share(reciprocal)}\n`,
  );
}
