import { chinaDay } from "../law/period.ts";
import { type Article, loadMeasure, particularsOf, sha256, standingOn } from "../measure/index.ts";

const article = ({ number, ref, heading, paragraphs, text }: Article) => ({
  number,
  ref,
  label: paragraphs[0]?.label ?? "",
  heading,
  paragraphs: paragraphs.map((paragraph) => ({
    ref: paragraph.ref,
    text: paragraph.text,
    items: paragraph.items.map((item) => ({ ref: item.ref, label: item.label ?? "", text: item.text })),
  })),
  sha256: sha256(text),
});

/** The measure as data. Headings are editorial; `sha256` is over the official words, one block a line. */
export function measureData() {
  const { notice, articles, validity, text } = loadMeasure();
  const { name, number, issuer, adopted, effective, expires } = particularsOf(loadMeasure());
  const part = (name: string) => notice.filter((line) => line.part === name).map((line) => line.text);
  const only = (name: string) => part(name)[0] ?? "";
  return {
    title: name,
    number,
    issuer,
    dates: { adopted, effective, expires },
    status: standingOn(chinaDay(new Date()), validity).state,
    notice: {
      number: only("number"),
      title: part("title"),
      addressees: only("addressees"),
      body: only("body"),
      issuer: only("issuer"),
      date: only("date"),
      measure: only("measure"),
    },
    articles: articles.map(article),
    sha256: sha256(text),
  };
}

/** What `/data/measure.json` holds. */
export type MeasureData = ReturnType<typeof measureData>;
