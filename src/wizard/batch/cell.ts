import { fill } from "../../fill.ts";
import { isIsoDate, LONE_RESULTS } from "../../law/index.ts";
import type { Column } from "./columns.ts";
import type { BatchData } from "./words.ts";

/** What a cell says as a fact's value, or what is wrong with it. */
export type Cell = { readonly value: unknown } | { readonly fault: string };

/** Reads one cell that is not blank. */
export type CellReader = (text: string) => Cell;

/** Words without what does not tell them apart: width, and white space. */
export const tidy = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");

type Meanings = ReadonlyMap<string, string>;

/** What may be written and the value it stands for: the labels, the values themselves, and plain ways to say yes and no. */
function meaningsOf(options: Readonly<Record<string, string>>, { spelled }: BatchData["words"]): Meanings {
  const plain = Object.entries(spelled).flatMap(([value, ways]) =>
    value in options ? ways.map((way) => [way, value] as const) : [],
  );
  const named = Object.entries(options).flatMap(([value, label]) => [[value, value] as const, [label, value] as const]);
  return new Map([...plain, ...named].map(([way, value]) => [tidy(way), value]));
}

const SEPARATED = /^[、,;|/]+/;

/** The members of a list as written. Labels may hold the mark that separates them, so the longest that fits is taken first. */
function membersOf(text: string, meanings: Meanings): string[] | null {
  const ways = [...meanings.keys()].sort((a, b) => b.length - a.length);
  const members: string[] = [];
  let rest = text.replace(SEPARATED, "");
  while (rest !== "") {
    const way = ways.find(
      (one) => rest.startsWith(one) && (rest.length === one.length || SEPARATED.test(rest.slice(one.length))),
    );
    if (way === undefined) return null;
    members.push(meanings.get(way) ?? way);
    rest = rest.slice(way.length).replace(SEPARATED, "");
  }
  return members;
}

const ALONE: readonly string[] = [...LONE_RESULTS, "none", "unknown"];

function readList(cell: string, meanings: Meanings, choices: string, { faults }: BatchData["words"]): Cell {
  const text = cell.trim();
  // A break of the line inside a cell separates as well.
  const members = membersOf(tidy(text.replace(/[\r\n]+/g, "、")), meanings);
  if (members === null || members.length === 0) return { fault: fill(faults.several, { text, choices }) };
  if (new Set(members).size < members.length) return { fault: fill(faults.repeated, { text }) };
  const [only] = members;
  if (members.length > 1 && members.some((one) => ALONE.includes(one))) return { fault: fill(faults.alone, { text }) };
  if (only === "unknown") return { value: "unknown" };
  return { value: only === "none" ? [] : members };
}

const DAY = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?)$/;
/** The midnight that Excel and databases write after a day that has no time. */
const MIDNIGHT = /(?:\s+|T)0?0:00(?::00(?:\.0+)?)?$/;

function readDay(cell: string, meanings: Meanings, { faults }: BatchData["words"]): Cell {
  const text = cell.trim();
  const word = meanings.get(tidy(text));
  if (word !== undefined) return { value: word };
  // Without its white space the hour would run into the day.
  const [, year, ...rest] = DAY.exec(tidy(text.normalize("NFKC").replace(MIDNIGHT, ""))) ?? [];
  const [month, date] = rest.filter((one) => one !== undefined);
  if (year === undefined || month === undefined || date === undefined) return { fault: fill(faults.day, { text }) };
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isIsoDate(day) ? { value: day } : { fault: fill(faults.noSuchDay, { text }) };
}

/** Makes the reader of a column's cells. */
export function cellReader({ name, kind }: Column, { words, columns }: BatchData): CellReader {
  if (kind === "text") return (text) => ({ value: text.trim() });
  const options = columns[name]?.options ?? {};
  const choices = Object.values(options).join("、");
  const meanings = meaningsOf(options, words);
  if (kind === "day") return (text) => readDay(text, meanings, words);
  if (kind === "list") return (text) => readList(text, meanings, choices, words);
  return (text) => {
    const value = meanings.get(tidy(text));
    return value === undefined ? { fault: fill(words.faults.choice, { text: text.trim(), choices }) } : { value };
  };
}
