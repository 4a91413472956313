import type { MeasureData } from "../downloads/measure-json.ts";
import { articleOf, isRef, type Ref } from "../law/refs.ts";

/** The parts of the covering notice; `measure` is the measure's own title. */
export type NoticePlace = "number" | "title" | "addressees" | "body" | "issuer" | "date" | "measure";

/** What a line is, as far as copies go: they hold the notice or not, the title or not, an article or not. */
export type Part = "notice" | "title" | number;

/** A line of the official text: a part of the notice, a paragraph or an item. */
export interface OfficialLine {
  readonly place: Ref | NoticePlace;
  readonly part: Part;
  readonly text: string;
}

const NOTICE: readonly NoticePlace[] = ["number", "title", "addressees", "body", "issuer", "date", "measure"];

function noticeLines(notice: MeasureData["notice"]): OfficialLine[] {
  return NOTICE.flatMap((place) => {
    const part = place === "measure" ? ("title" as const) : ("notice" as const);
    return [notice[place]].flat().map((text) => ({ place, part, text }));
  });
}

function provisionLine(ref: string, text: string): OfficialLine {
  if (!isRef(ref)) throw new Error(`no provision ${ref}`);
  return { place: ref, part: articleOf(ref), text };
}

/** The official text in its lines, from `/data/measure.json`. Joined by line breaks, they are what its `sha256` is over. */
export function officialLines({ notice, articles }: MeasureData): OfficialLine[] {
  const provisions = articles.flatMap(({ label, paragraphs }) =>
    paragraphs.flatMap(({ ref, text, items }, index) => [
      provisionLine(ref, index === 0 ? `${label}  ${text}` : text),
      ...items.map((item) => provisionLine(item.ref, `${item.label}${item.text}`)),
    ]),
  );
  return [...noticeLines(notice), ...provisions];
}
