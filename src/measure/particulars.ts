import type { Measure } from "./measure.ts";
import { dayIn } from "./validity.ts";

/** What the document says of itself: on its notice, and in art. 19. */
export interface Particulars {
  /** The title of the notice, under which the document is filed. */
  readonly title: string;
  /** The title of the measure that the notice issues. */
  readonly name: string;
  readonly number: string;
  readonly issuer: string;
  readonly adopted: string;
  readonly effective: string;
  readonly expires: string;
}

/** The particulars as the text states them. */
export function particularsOf({ notice, validity }: Measure): Particulars {
  const part = (name: string) =>
    notice
      .filter((line) => line.part === name)
      .map(({ text }) => text)
      .join("");
  return {
    title: part("title"),
    name: part("measure"),
    number: part("number"),
    issuer: part("issuer"),
    adopted: dayIn(part("date")),
    ...validity,
  };
}
