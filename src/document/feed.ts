import { createHash } from "node:crypto";
import { fill } from "../fill.ts";
import { refPath } from "../law/refs.ts";
import { chineseDate, type Measure, particularsOf } from "../measure/index.ts";
import { escapeXml } from "../xml.ts";
import { addressFrom } from "./address.ts";
import { type Correction, loadCorrections, loadDocumentWords } from "./words.ts";

/** The path of the feed, where its relative addresses start. */
export const FEED = "/feed.xml";

/** Something that happened to the document or to its edition here. */
export interface Entry {
  /** Its name among all entries, which never changes. */
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly path: string;
}

const correctionEntry = ({ id, date, title, text, ref }: Correction): Entry => ({
  id: `correction/${id}`,
  date,
  title,
  text,
  path: ref === undefined ? "/about/" : refPath(ref),
});

/** How the document came into force and lapses, then the corrections; newest first. */
export function entriesOf(measure: Measure, corrections: readonly Correction[] = loadCorrections()): Entry[] {
  const { effective, expires } = measure.validity;
  const words = loadDocumentWords().feed;
  const days = { effective: chineseDate(effective), expires: chineseDate(expires) };
  const status = ([id, date]: readonly ["effective" | "expires", string]): Entry => ({
    id: `status/${id}`,
    date,
    title: fill(words[id].title, days),
    text: fill(words[id].text, days),
    path: refPath("19"),
  });
  const all = [
    ...(
      [
        ["effective", effective],
        ["expires", expires],
      ] as const
    ).map(status),
    ...corrections.map(correctionEntry),
  ];
  return all.sort((a, b) => b.date.localeCompare(a.date));
}

/** A name-based UUID: the same for the same name, wherever the site is published. */
export function uuidOf(name: string): string {
  const hash = createHash("sha256").update(name, "utf8").digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

/** The start of a day in China, as Atom writes instants. */
const instant = (date: string) => `${date}T00:00:00+08:00`;

/** The record of the document as an Atom feed (RFC 4287). Its dates are those of its entries: the same entries always make the same feed. */
export function atomFeed(measure: Measure, site: URL | undefined, entries = entriesOf(measure)): string {
  const words = loadDocumentWords().feed;
  const { name, number } = particularsOf(measure);
  const id = (part: string) => `<id>urn:uuid:${uuidOf(`${number}/${part}`)}</id>`;
  const href = (path: string) => escapeXml(addressFrom(FEED, path, site));
  const newest = entries[0]?.date ?? measure.validity.effective;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  ${id("feed")}
  <title>${escapeXml(fill(words.title, { title: name }))}</title>
  <subtitle>${escapeXml(words.subtitle)}</subtitle>
  <updated>${instant(newest)}</updated>
  <author><name>${escapeXml(words.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${href(FEED)}"/>
  <link rel="alternate" type="text/html" href="${href("/about/")}"/>
${entries
  .map(
    (entry) => `  <entry>
    ${id(entry.id)}
    <title>${escapeXml(entry.title)}</title>
    <updated>${instant(entry.date)}</updated>
    <link rel="alternate" type="text/html" href="${href(entry.path)}"/>
    <content type="text">${escapeXml(entry.text)}</content>
  </entry>
`,
  )
  .join("")}</feed>
`;
}
