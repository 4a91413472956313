import { refAnchor, refLabel } from "../law/refs.ts";
import { type Measure, type Note, noteAnchor, provisionsOf } from "../measure/index.ts";

/** What one search result is about: an official provision or a note, and where it stands. */
export interface SearchRecord {
  /** The address within the site, with its anchor. */
  readonly url: string;
  readonly kind: "正文" | "注释";
  readonly title: string;
  readonly text: string;
}

const noteRecord = (note: Note, path: string): SearchRecord => ({
  url: `${path}#${noteAnchor(note)}`,
  kind: "注释",
  title: `${note.at === "notice" ? "印发通知" : refLabel(note.at)} ${note.kind}：${note.title}`,
  text: note.text,
});

/** Everything the search can find, one record for each provision, each part of the notice and each note. */
export function searchRecords(measure: Measure): SearchRecord[] {
  const parts = [...new Set(measure.notice.map(({ part }) => part))];
  const notice = parts.map(
    (part): SearchRecord => ({
      url: `/text/#notice-${part}`,
      kind: "正文",
      title: "印发通知",
      text: measure.notice
        .filter((line) => line.part === part)
        .map(({ text }) => text)
        .join(""),
    }),
  );
  const articles = measure.articles.flatMap((article) => {
    const path = `/text/${article.number}/`;
    return [
      ...provisionsOf(article).map(
        (provision): SearchRecord => ({
          url: `${path}#${refAnchor(provision.ref)}`,
          kind: "正文",
          title: `${refLabel(provision.ref)}　${article.heading}`,
          text: `${provision.label ?? ""}${provision.text}`,
        }),
      ),
      ...article.notes.map((note) => noteRecord(note, path)),
    ];
  });
  return [...notice, ...measure.noticeNotes.map((note) => noteRecord(note, "/text/")), ...articles];
}
