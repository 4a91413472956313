import { memberPath } from "../../law/index.ts";

/** A place in a text, both counted from 1; the column in characters. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where a text stops being JSON, and whether that is where it ends. */
export interface JsonBreak extends TextPlace {
  readonly atEnd: boolean;
}

/** Told of every value, in order: its path as `law/parse.ts` writes it, and where it begins. */
type OnValue = (path: string, place: TextPlace) => void;

const SPACE = /[ \t\r\n]*/y;
const STRING_OR_WORD = /"[^"\\]*(?:\\.[^"\\]*)*"|[\w.+-]+/sy;
/** Facts are four deep; a text that nests deeper than this is read no further. */
const MOST_DEEP = 500;

/** Goes through a text token by token. What reads returns whether it was there, and stays before what was not. */
class Walk {
  readonly text: string;
  readonly onValue: OnValue;
  from = 0;
  line = 1;
  lineStart = 0;

  constructor(text: string, onValue: OnValue) {
    this.text = text;
    this.onValue = onValue;
    this.space();
  }

  get place(): TextPlace {
    return { line: this.line, column: this.from - this.lineStart + 1 };
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.from;
    return pattern.exec(this.text)?.[0] ?? "";
  }

  /** Line breaks stand between the tokens only: none is allowed inside a string. */
  private space(): void {
    const space = this.match(SPACE);
    for (const { 0: lineEnd, index } of space.matchAll(/\r\n|\r|\n/g)) {
      this.line += 1;
      this.lineStart = this.from + index + lineEnd.length;
    }
    this.from += space.length;
  }

  private take(token: string): boolean {
    if (!this.text.startsWith(token, this.from)) return false;
    this.from += token.length;
    this.space();
    return true;
  }

  /** A string, a number or one of the three words, as it is written; null where none stands there. */
  private plain(): string | null {
    const token = this.match(STRING_OR_WORD);
    try {
      JSON.parse(token);
    } catch {
      return null;
    }
    this.take(token);
    return token;
  }

  value(path: string, deep = 0): boolean {
    this.onValue(path, this.place);
    if (deep > MOST_DEEP) return false;
    if (this.take("[")) return this.members("]", (index) => this.value(`${path}[${index}]`, deep + 1));
    if (this.take("{")) return this.members("}", () => this.member(path, deep));
    return this.plain() !== null;
  }

  private member(path: string, deep: number): boolean {
    const name = this.text[this.from] === '"' ? this.plain() : null;
    return name !== null && this.take(":") && this.value(memberPath(path, JSON.parse(name)), deep + 1);
  }

  private members(end: string, one: (index: number) => boolean): boolean {
    if (this.take(end)) return true;
    for (let index = 0; one(index); index += 1) if (!this.take(",")) return this.take(end);
    return false;
  }
}

/**
 * Goes through a JSON text for the places of its values, which `JSON.parse` does not tell.
 * @returns where the text stops being JSON; null where all of it is
 */
export function walkJson(text: string, onValue: OnValue): JsonBreak | null {
  const walk = new Walk(text, onValue);
  const whole = walk.value("$");
  const atEnd = walk.from === text.length;
  return whole && atEnd ? null : { ...walk.place, atEnd };
}
