import { link } from "../link.ts";
import type { Words } from "../wording/words.ts";

interface Props {
  refs: readonly string[];
  words: Words;
}

/** Refs as links, each once. */
export function RefLinks({ refs, words }: Props) {
  return (
    <span class="refs">
      {refs.map((ref) => {
        const named = words.official[ref];
        return (
          named && (
            <a key={ref} href={link(named.path)}>
              {named.label}
            </a>
          )
        );
      })}
    </span>
  );
}
