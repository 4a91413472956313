import type { Words } from "../wording/words.ts";

interface Props {
  words: Words;
  current: string;
  reached: ReadonlySet<string>;
}

/** The stages of the determination; not a measure of how much is left, which depends on the answers. */
export function Stages({ words, current, reached }: Props) {
  return (
    <ol class="stages">
      {Object.entries(words.stages).map(([id, name]) => {
        const state = id === current ? "now" : reached.has(id) ? "done" : "ahead";
        return (
          <li key={id} class={`stages__${state}`} aria-current={id === current ? "step" : undefined}>
            {name}
          </li>
        );
      })}
    </ol>
  );
}
