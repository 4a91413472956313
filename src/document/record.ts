import { chineseDate, hasLapsed, type Measure, particularsOf } from "../measure/index.ts";
import { loadSite } from "../site.ts";
import { loadDocumentWords } from "./words.ts";

/** One cell of the table of particulars. */
export interface RecordField {
  readonly label: string;
  /** Null where the source says nothing. */
  readonly value: string | null;
  /** Takes the whole row. */
  readonly wide?: true;
  /** Follows the reader's day. */
  readonly standing?: true;
}

/** The table of particulars, in the order in which Chinese governments publish it. */
export function recordFields(measure: Measure): RecordField[] {
  const { labels, byDay } = loadDocumentWords().record;
  const { title, number, issuer, adopted, effective, expires } = particularsOf(measure);
  return [
    { label: labels.index, value: null },
    { label: labels.subject, value: null },
    { label: labels.issuer, value: issuer },
    { label: labels.adopted, value: chineseDate(adopted) },
    { label: labels.title, value: title, wide: true },
    { label: labels.number, value: number },
    { label: labels.published, value: null },
    { label: labels.effective, value: chineseDate(effective) },
    { label: labels.expires, value: chineseDate(expires) },
    {
      label: labels.standing,
      value: hasLapsed(measure.validity) ? loadSite().validity.lapsed : byDay,
      standing: true,
    },
    { label: labels.keywords, value: null },
  ];
}
