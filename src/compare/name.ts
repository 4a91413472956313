import { fill } from "../fill.ts";
import { type Ref, refLabel } from "../law/refs.ts";
import type { Difference, Where } from "./compare.ts";
import type { CompareWords } from "./load-words.ts";
import { codePoints } from "./normalise.ts";
import type { OfficialLine, Part } from "./official.ts";

type Places = CompareWords["places"];

/** What a line is called: 第十一条第四项, 通知的标题. */
export function placeName({ place, part }: OfficialLine, words: Places): string {
  if (typeof part === "number") return refLabel(place as Ref);
  const name = words[place as keyof Places];
  return part === "title" ? name : fill(words.partOf, { part: name });
}

/** Where a difference is: 第十一条第四项第12至13个字. */
export function whereName({ official, where }: Pick<Difference, "official" | "where">, words: Places): string {
  const place = placeName(where.line, words);
  const n = where.character;
  const length = Array.from(official).length;
  if (n === 0) return fill(words.before, { place });
  if (length === 0) return fill(words.after, { place, n });
  return fill(length === 1 ? words.item : words.span, { place, n, m: n + length - 1 });
}

/** Where white space differs: before a character of a line, or at the very beginning. */
export function gapName({ line, character }: Where, words: Places): string {
  const place = placeName(line, words);
  return character <= 1 ? fill(words.before, { place }) : fill(words.after, { place, n: character - 1 });
}

const partName = (part: Part, words: Places): string => {
  if (part === "notice") return words.notice;
  return part === "title" ? words.measure : refLabel(String(part) as Ref);
};

/** Neighbours joined: 第一条至第三条、第五条. */
function joinRuns(names: readonly string[], adjoins: (index: number) => boolean, words: Places): string {
  const runs: string[][] = [];
  names.forEach((name, index) => {
    const run = runs.at(-1);
    if (run && adjoins(index)) run.push(name);
    else runs.push([name]);
  });
  return runs
    .map((run) => (run.length > 2 ? `${run[0]}${words.to}${run.at(-1)}` : run.join(words.and)))
    .join(words.and);
}

/** The parts of the text that lines are of, in short: whole articles by their number, else each paragraph and item. */
export function scopeName(lines: readonly OfficialLine[], all: readonly OfficialLine[], words: Places): string {
  const parts = [...new Set(lines.map(({ part }) => part))];
  const isWhole = (part: Part) => all.filter((line) => line.part === part).every((line) => lines.includes(line));
  const names = parts.flatMap((part) =>
    isWhole(part)
      ? [{ name: partName(part, words), article: typeof part === "number" ? part : null }]
      : [...new Set(lines.filter((line) => line.part === part).map((line) => placeName(line, words)))].map((name) => ({
          name,
          article: null,
        })),
  );
  const follows = (index: number) => {
    const [before, here] = [names[index - 1]?.article, names[index]?.article];
    return typeof before === "number" && here === before + 1;
  };
  return joinRuns(
    names.map(({ name }) => name),
    follows,
    words,
  );
}

/** What sort of difference it is, in words. */
export function natureName({ official, copy, nature }: Difference, { natures }: CompareWords): string {
  if (official === "") return natures.extra[nature];
  return copy === "" ? natures.missing[nature] : natures.replaced[nature];
}

/** The code points of one side of a difference, where the eye alone would not tell it: `U+FF08`. Empty where it would. */
export function codesOf({ nature }: Pick<Difference, "nature">, side: string): string {
  return nature !== "words" && Array.from(side).length <= 4 ? codePoints(side) : "";
}

/** White space in words: 换行、全角空格（U+3000）2个. */
export function blankName(gap: string, { blanks: words }: CompareWords): string {
  if (gap === "") return words.none;
  const runs: { token: string; n: number }[] = [];
  for (const token of gap.match(/\r\n|[\s\S]/gu) ?? []) {
    const last = runs.at(-1);
    if (last?.token === token) last.n += 1;
    else runs.push({ token, n: 1 });
  }
  const names = runs.map(({ token, n }) => {
    const name = words.names[token] ?? fill(words.other, { code: codePoints(token) });
    return n === 1 ? name : fill(words.times, { name, n });
  });
  return names.join(words.and);
}
