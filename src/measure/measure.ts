import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "astro/zod";
import { articleOf, LAST_ARTICLE, type Ref } from "../law/refs.ts";
import { once } from "../once.ts";
import { type Law, loadLaws, sourceFault } from "./laws.ts";
import { type MeasureFile, type Note, type NoticeLine, type Provision, structure } from "./structure.ts";
import { type Validity, validityOf } from "./validity.ts";

const FOLDER = "content/measure";

const articleHead = z.strictObject({
  number: z.number().int().min(1).max(LAST_ARTICLE),
  /** Editorial, no part of the text. */
  heading: z.string(),
  /** The editors' grouping of articles. */
  group: z.string(),
});

/** A paragraph (款) with its items (项). */
export interface Paragraph extends Provision {
  readonly items: readonly Provision[];
}

export interface Article {
  readonly number: number;
  readonly ref: Ref;
  readonly heading: string;
  readonly group: string;
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly Note[];
  /** Its official words, one block a line. */
  readonly text: string;
}

export interface Measure {
  readonly notice: readonly NoticeLine[];
  readonly noticeNotes: readonly Note[];
  readonly articles: readonly Article[];
  readonly validity: Validity;
  readonly laws: ReadonlyMap<string, Law>;
  /** The official words of the notice and the articles, one block a line, in the order of the document. */
  readonly text: string;
}

/** The words of a provision with their label, as the document prints them. */
export function fullText({ label, text }: Pick<Provision, "label" | "text">): string {
  if (label === null) return text;
  return label.startsWith("第") ? `${label}  ${text}` : `${label}${text}`;
}

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return sha256Of(Buffer.from(text, "utf8"));
}

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const isItem = (provision: Provision) => provision.ref.split(".").length === 3;

function paragraphsOf(provisions: readonly Provision[]): Paragraph[] {
  return provisions
    .filter((provision) => !isItem(provision))
    .map((paragraph) => ({
      ...paragraph,
      items: provisions.filter(
        (one) =>
          isItem(one) && (paragraph.ref === String(articleOf(one.ref)) || one.ref.startsWith(`${paragraph.ref}.`)),
      ),
    }));
}

function checkNotes({ file, notes }: MeasureFile, number: number | null, laws: ReadonlyMap<string, Law>): void {
  notes.forEach((note, index) => {
    const fail = (message: string): never => {
      throw new Error(`${file}:${note.line}: 注释 ${note.no} ${message}`);
    };
    if (note.no !== index + 1) fail(`应编为 ${index + 1}`);
    const home = note.at === "notice" ? null : articleOf(note.at);
    if (home !== number) fail(`指向「${note.at}」，不属于这个文件`);
    if (note.kind === "依据" && note.sources.length === 0) fail("是依据，却没有写依据的法条");
    for (const source of note.sources) {
      const fault = sourceFault(source, laws);
      if (fault) fail(fault);
    }
  });
}

function articleFrom(file: MeasureFile, laws: ReadonlyMap<string, Law>): Article {
  const head = articleHead.safeParse(file.data);
  if (!head.success) throw new Error(`${file.file}: 文件头不合格式：${z.prettifyError(head.error)}`);
  const { number } = head.data;
  checkNotes(file, number, laws);
  const stray = file.provisions.find(({ ref }) => articleOf(ref) !== number);
  if (stray) throw new Error(`${file.file}:${stray.line}: 「${stray.ref}」不属于第 ${number} 条`);
  return {
    ...head.data,
    ref: String(number) as Ref,
    paragraphs: paragraphsOf(file.provisions),
    notes: file.notes,
    text: file.provisions.map(fullText).join("\n"),
  };
}

function readMeasure(): Measure {
  const laws = loadLaws();
  const files = readdirSync(resolve(FOLDER))
    .filter((name) => name.endsWith(".mdx"))
    .sort()
    .map((name) => structure(readFileSync(resolve(FOLDER, name), "utf8"), `${FOLDER}/${name}`));
  const cover = files.find(({ notice }) => notice.length > 0);
  if (!cover) throw new Error(`${FOLDER}: 没有印发通知`);
  checkNotes(cover, null, laws);
  const articles = files.filter((file) => file !== cover).map((file) => articleFrom(file, laws));
  const last = articles.at(-1);
  if (articles.length !== LAST_ARTICLE || !last)
    throw new Error(`${FOLDER}: 应有 ${LAST_ARTICLE} 条，现有 ${articles.length} 条`);
  const text = [...cover.notice.map((line) => line.text), ...articles.map((article) => article.text)].join("\n");
  return { notice: cover.notice, noticeNotes: cover.notes, articles, validity: validityOf(last.text), laws, text };
}

/** The whole measure as data, read and checked once. */
export const loadMeasure = once(readMeasure);

/** The provisions of an article in the order of the text: each paragraph, then its items. */
export function provisionsOf({ paragraphs }: Article): Provision[] {
  return paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.items]);
}

/** The article with this number. Throws where there is none. */
export function articleNumbered({ articles }: Measure, number: number): Article {
  const article = articles[number - 1];
  if (!article) throw new Error(`没有第 ${number} 条`);
  return article;
}

/** The anchor of a note, which its address ends in: `note-11-3` is the third of article 11, `note-notice-1` the first of the notice. */
export function noteAnchor({ at, no }: Pick<Note, "at" | "no">): string {
  return `note-${at === "notice" ? at : articleOf(at)}-${no}`;
}

/** How a note is called: `注11-4` the fourth of article 11, `注通知-1` the first of the notice. */
export function noteNumber({ at, no }: Pick<Note, "at" | "no">): string {
  return `注${at === "notice" ? "通知" : articleOf(at)}-${no}`;
}

/** The address of a note on the page of its article; of the notice, on the page of the whole text. */
export function notePath(note: Pick<Note, "at" | "no">): string {
  return `${note.at === "notice" ? "/text/" : `/text/${articleOf(note.at)}/`}#${noteAnchor(note)}`;
}

/** An article in plain words: the first paragraph of its first note, which is its 释义 as a whole. */
export function gistOf({ notes, heading }: Article): string {
  return notes[0]?.text.split("\n")[0] ?? heading;
}
