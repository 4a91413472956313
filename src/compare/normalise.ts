/** White space, and the characters that show nothing and only tell where a line may break: none of them is a word. */
const BLANK = /^[\s\u00ad\u180e\u200b-\u200d\u2060\ufeff]$/u;

/** A text taken apart: its visible characters, and the white space before each of them and, last, after all. */
export interface Squeezed {
  readonly chars: readonly string[];
  /** One longer than `chars`. */
  readonly gaps: readonly string[];
}

/** Takes white space out of a text and keeps where it stood. Characters are whole code points. */
export function squeeze(text: string): Squeezed {
  const chars: string[] = [];
  const gaps = [""];
  for (const char of text) {
    if (BLANK.test(char)) gaps[chars.length] += char;
    else {
      chars.push(char);
      gaps.push("");
    }
  }
  return { chars, gaps };
}

/** `U+FF08` for `（`; several are set apart by spaces. */
export function codePoints(text: string): string {
  return Array.from(text, (char) => `U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`).join(" ");
}

/** Markdown without its marks for headings and bold type, which are no words: what `measure.md` adds, and most editors. */
export function withoutMarkdown(text: string): string {
  return text
    .replace(/^ {0,3}#{1,6}[ \t]+/gm, "")
    .replace(/^ {0,3}(?:=+|-{2,})[ \t]*$/gm, "")
    .replaceAll("**", "");
}
