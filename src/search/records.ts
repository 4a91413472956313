import { QUESTION_IDS, questionRefs, refAnchor, refLabel, refPath } from "../law/index.ts";
import { questionPath } from "../link.ts";
import {
  fullText,
  loadGlossary,
  type Measure,
  meaningText,
  type Note,
  notePath,
  provisionsOf,
  termPath,
} from "../measure/index.ts";
import { loadCases } from "../training/load-cases.ts";
import { loadTrainingWords } from "../training/words.ts";
import { loadQuestions } from "../wording/load-plain-words.ts";
import type { Kind } from "./kinds.ts";
import { loadSearchWords } from "./words.ts";

/** What one search result is about, and where it stands. */
export interface SearchRecord {
  /** The address within the site, with its anchor. */
  readonly url: string;
  readonly kind: Kind;
  readonly title: string;
  readonly text: string;
  /** Other names under which it is found. */
  readonly also?: string;
}

const noteRecord = (note: Note): SearchRecord => ({
  url: notePath(note),
  kind: "note",
  title: `${note.at === "notice" ? loadSearchWords().notice : refLabel(note.at)} ${note.kind}：${note.title}`,
  text: note.text,
});

function noticeRecords({ notice }: Measure): SearchRecord[] {
  const parts = [...new Set(notice.map(({ part }) => part))];
  return parts.map((part) => ({
    url: `/text/#notice-${part}`,
    kind: "official",
    title: loadSearchWords().notice,
    text: notice
      .filter((line) => line.part === part)
      .map(({ text }) => text)
      .join(""),
  }));
}

function termRecords(): SearchRecord[] {
  return loadGlossary().terms.map((term) => ({
    url: termPath(term),
    kind: "term",
    title: term.term,
    text: meaningText(term),
    also: term.forms.slice(1).join("、"),
  }));
}

function questionRecords(): SearchRecord[] {
  const { byId } = loadQuestions();
  return QUESTION_IDS.map((id) => {
    const { title = id, hint = "", fields = {} } = byId[id] ?? {};
    const labels = Object.values(fields).map((field) => field.label);
    const text = [title, hint, ...labels].filter(Boolean).join("　");
    return { url: questionPath(id), kind: "question", title, text, also: questionRefs(id).map(refLabel).join("、") };
  });
}

function caseRecords(): SearchRecord[] {
  return loadCases().map(({ slug, title, topics, story, judgment, points, teaches }) => ({
    url: `/training/${slug}/`,
    kind: "case",
    title: `${loadTrainingWords().fictional}：${title}`,
    text: [...story, ...judgment, ...points].join(""),
    also: [...topics, ...teaches.map(refLabel)].join("、"),
  }));
}

/** Everything the search can find, one record for each provision, each part of the notice, each note, term, training case and question of the self-assessment. */
export function searchRecords(measure: Measure): SearchRecord[] {
  const articles = measure.articles.flatMap((article) => [
    ...provisionsOf(article).map(
      (provision): SearchRecord => ({
        url: `${refPath(article.ref)}#${refAnchor(provision.ref)}`,
        kind: "official",
        title: `${refLabel(provision.ref)}　${article.heading}`,
        text: fullText(provision),
      }),
    ),
    ...article.notes.map(noteRecord),
  ]);
  return [
    ...noticeRecords(measure),
    ...measure.noticeNotes.map(noteRecord),
    ...articles,
    ...termRecords(),
    ...caseRecords(),
    ...questionRecords(),
  ];
}
