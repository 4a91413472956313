import { type Ref, refLabel, refPath } from "../../../law/index.ts";
import { link } from "../../../link.ts";
import type { DrillData } from "../data.ts";

interface Props {
  refs: readonly Ref[];
  data: DrillData;
}

/** More than these are folded, so that the next question stays near. */
const SHOWN = 6;

/** The provisions that an answer rests on, in the official words, each with the way to it. */
export function Clauses({ refs, data }: Props) {
  const { clause } = data.words.ask;
  const quotes = refs.map((ref) => (
    <blockquote key={ref} class="quote">
      <p>{data.pieces.find((piece) => piece.ref === ref)?.text}</p>
      <p class="quote__cite">
        <a href={link(refPath(ref))}>{refLabel(ref)}</a>
      </p>
    </blockquote>
  ));
  if (refs.length <= SHOWN) return <section aria-label={clause}>{quotes}</section>;
  return (
    <details class="drill__clauses">
      <summary>
        {clause}：{refs.map(refLabel).join("、")}
      </summary>
      {quotes}
    </details>
  );
}
