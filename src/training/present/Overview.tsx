import { useLayoutEffect, useRef } from "preact/hooks";
import type { Command } from "./show.ts";
import type { Slide } from "./slides.ts";
import type { PresentWords } from "./words.ts";

interface Props {
  deck: readonly Slide[];
  index: number;
  words: PresentWords;
  run: (command: Command) => void;
}

/** Every slide by its number and heading; the arrows go from one to the next. */
export function Overview({ deck, index, words, run }: Props) {
  const list = useRef<HTMLOListElement>(null);
  // Before anything else is typed: the next arrow is already meant for the list.
  useLayoutEffect(() => list.current?.querySelectorAll("button")[index]?.focus(), [index]);

  function move(event: KeyboardEvent): void {
    const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (way === undefined) return;
    // Here the arrows choose a slide; they do not turn the page below.
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + way]?.focus();
  }

  return (
    <section class="overview" aria-label={words.tools.overview}>
      <ol ref={list} onKeyDown={move}>
        {deck.map(({ kicker, heading }, at) => (
          <li key={at}>
            <button type="button" aria-current={at === index ? "true" : undefined} onClick={() => run({ go: at })}>
              <small>
                {at + 1}　{kicker}
              </small>
              {heading}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
