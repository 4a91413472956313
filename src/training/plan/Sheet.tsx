import type { ComponentChildren } from "preact";
import type { TrainingCase } from "../case.ts";
import type { PlanWords } from "./words.ts";

interface Props {
  one: TrainingCase;
  name: string;
  words: PlanWords;
  children: ComponentChildren;
}

/** A sheet of paper about one case, which says that it is fictional and starts on a page of its own. */
export function Sheet({ one, name, words, children }: Props) {
  return (
    <article class="sheet-of-paper">
      <p class="sheet-of-paper__mark">
        {words.mark} · {name}
      </p>
      <h2>{one.title}</h2>
      {children}
    </article>
  );
}

/** What happened, as both sheets tell it. */
export function Story({ one, words }: { one: TrainingCase; words: PlanWords }) {
  return (
    <>
      <section aria-label={words.story}>
        {one.story.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      {one.judgment.length > 0 && (
        <blockquote>
          {words.judgment}：{one.judgment.join("")}
        </blockquote>
      )}
    </>
  );
}
