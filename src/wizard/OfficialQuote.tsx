import { link } from "../link.ts";
import type { Words } from "../wording/words.ts";

interface Props {
  refs: readonly string[];
  words: Words;
}

/** The exact statutory words, with the way to them. */
export function OfficialQuote({ refs, words }: Props) {
  return (
    <>
      {refs.map((ref) => {
        const quoted = words.official[ref];
        return (
          quoted && (
            <blockquote key={ref} class="quote">
              <p>{quoted.text}</p>
              <p class="quote__cite">
                <a href={link(quoted.path)}>{quoted.label}</a>
              </p>
            </blockquote>
          )
        );
      })}
    </>
  );
}
