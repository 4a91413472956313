import type { APIRoute } from "astro";
import { chinaDay } from "../../law/period.ts";
import { type Article, loadMeasure, sha256, standingOn } from "../../measure/index.ts";
import { loadSite } from "../../site.ts";

const article = ({ number, ref, heading, paragraphs, text }: Article) => ({
  number,
  ref,
  label: paragraphs[0]?.label,
  heading,
  paragraphs: paragraphs.map((paragraph) => ({
    ref: paragraph.ref,
    text: paragraph.text,
    items: paragraph.items.map((item) => ({ ref: item.ref, label: item.label, text: item.text })),
  })),
  sha256: sha256(text),
});

/** The measure as data. Headings are editorial; `sha256` is over the official words, one block a line. */
export const GET: APIRoute = () => {
  const { notice, articles, validity, text } = loadMeasure();
  const { title, number } = loadSite();
  const part = (name: string) => notice.filter((line) => line.part === name).map((line) => line.text);
  const data = {
    title,
    number,
    issuer: part("issuer")[0],
    dates: { adopted: validity.effective, effective: validity.effective, expires: validity.expires },
    status: standingOn(chinaDay(new Date()), validity).state,
    notice: {
      number: part("number")[0],
      title: part("title"),
      addressees: part("addressees")[0],
      body: part("body")[0],
      issuer: part("issuer")[0],
      date: part("date")[0],
      measure: part("measure")[0],
    },
    articles: articles.map(article),
    sha256: sha256(text),
  };
  return new Response(`${JSON.stringify(data, null, 2)}\n`, { headers: { "content-type": "application/json" } });
};
