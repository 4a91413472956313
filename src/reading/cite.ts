import { fill } from "../fill.ts";
import { type Ref, refLabel, refPath } from "../law/refs.ts";
import { chineseDate, standingOn } from "../measure/validity.ts";
import type { ToolData } from "./tool-words.ts";

/** What is cited, and the day it is cited on, which decides how its validity is stated. */
export interface Cited {
  readonly ref: Ref;
  /** Its official words, one block a line. */
  readonly words: string;
  readonly day: string;
  /** The address of the site's root, ending in a slash. */
  readonly root: string;
}

/** The ways of citing, in the order they are offered. */
export const CITE_FORMS = ["short", "full", "words", "markdown", "link"] as const;

export type CiteForm = (typeof CITE_FORMS)[number];

/**
 * A provision cited in every form. Items are numbered without brackets and an undivided article has no 第一款,
 * as the laws cite each other (立法法 art. 65, 立法技术规范); the full form says how the measure stands on the day.
 */
export function citations(
  { ref, words, day, root }: Cited,
  { words: { forms }, measure }: ToolData,
): Record<CiteForm, string> {
  const { state } = standingOn(day, measure);
  const url = `${root}${refPath(ref).slice(1)}`;
  const validity = fill(forms.validity[state], {
    effective: chineseDate(measure.effective),
    expires: chineseDate(measure.expires),
  });
  const names = { title: measure.title, number: measure.number, ref: refLabel(ref), validity, url };
  const full = fill(forms.full, names);
  const quoted = words
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n>\n");
  return {
    short: names.ref,
    full,
    words: `${words}\n${fill(forms.source, { full })}`,
    markdown: `${quoted}\n>\n> ${fill(forms.markdownSource, names)}`,
    link: url,
  };
}
