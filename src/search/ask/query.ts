import type { Ref } from "../../law/refs.ts";
import { citedWithin, type Impossible, numberOf, parseCitation } from "../citation.ts";
import { normalise } from "../tokens.ts";
import type { Characters } from "./characters.ts";

/** A query in the form that everything is compared in. */
export interface Query {
  /** Half-width, lower case, simplified, days and the document's number as the text writes them. */
  readonly text: string;
  /** What must stand together: each part between marks and spaces, or between quotation marks as it is. */
  readonly phrases: readonly string[];
  /** What it cites, where it is a citation and nothing else. */
  readonly citation: Ref | Impossible | null;
  /** What it cites among other words. */
  readonly cited: readonly Ref[];
  /** The syllables, where only letters were typed and they are syllables. */
  readonly syllables: readonly string[] | null;
  /** Three to twelve letters, where only letters were typed: they may be the initials of words. */
  readonly initials: string | null;
}

const DAY = /(20\d\d)\s*(?:年|[-./])\s*(\d{1,2})\s*(?:月|[-./])\s*(\d{1,2})\s*[日号]?/g;
const DAY_WITHOUT_YEAR = /(^|\D)(\d{1,2})[-./](\d{1,2})(?!\d)/g;
/** 源政办字59号, 〔2022〕59, 2022 59号: the document's number however it is typed. */
const NUMBER =
  /(?:源政办字?)?\s*[〔[(【]?\s*2022\s*[〕\])】]?\s*年?\s*第?\s*59\s*号?|(?:源政办字?|政办字)\s*第?\s*(?:59\s*号?)?/g;

const CHINESE_NUMBER = /[〇零一二三四五六七八九十]+(?=[年月日号])/g;

/** How the text writes days and its own number. */
function asWritten(text: string): string {
  return text
    .replace(/.*年.*月.*/, (day) => day.replace(CHINESE_NUMBER, (number) => String(numberOf(number))))
    .replace(NUMBER, "源政办字〔2022〕59号")
    .replace(DAY, (_, year: string, month: string, day: string) => `${year}年${Number(month)}月${Number(day)}日`)
    .replace(DAY_WITHOUT_YEAR, (whole, before: string, month: string, day: string) =>
      Number(month) <= 12 && Number(month) > 0 && text.trim() === whole.trim()
        ? `${before}${Number(month)}月${Number(day)}日`
        : whole,
    );
}

const QUOTED = /[“"「『]([^”"」』]+)[”"」』]/g;

/** Reads what somebody typed. */
export function readQuery(typed: string, characters: Characters): Query {
  const plain = characters.simplify(normalise(typed)).trim();
  const text = asWritten(plain);
  const citation = parseCitation(plain);
  const quoted = [...text.matchAll(QUOTED)].map(([, phrase]) => (phrase ?? "").replace(/\s+/g, ""));
  const free = text.replace(QUOTED, " ").replace("源政办字〔2022〕59号", (number) => {
    quoted.push(number);
    return " ";
  });
  const letters = /^[a-z\s']+$/.test(text) ? text.replace(/[\s']+/g, "") : "";
  return {
    text,
    // 12-16 is a day rather than an item that does not exist.
    citation: typeof citation === "string" || text === plain ? citation : null,
    cited: citation === null ? citedWithin(plain) : [],
    phrases: [...quoted, ...(free.match(/[\p{L}\p{N}]+/gu) ?? [])],
    syllables: letters.length > 1 ? characters.cut(letters) : null,
    initials: /^.{3,12}$/.test(letters) ? letters : null,
  };
}
