import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import { queryOf } from "./chosen.ts";
import { type From, keepPresented } from "./kept.ts";
import { Overview } from "./Overview.tsx";
import { openNotes } from "./open-notes.ts";
import type { PresentData } from "./present-data.ts";
import { SlideView } from "./SlideView.tsx";
import type { Chosen, Slide } from "./slides.ts";
import { Toolbar } from "./Toolbar.tsx";
import { useShow } from "./use-show.ts";
import { useVotes } from "./use-votes.ts";

interface Props {
  deck: readonly Slide[];
  data: PresentData;
  chosen: Chosen;
  address: string;
  from: From;
  onLeave: () => void;
}

/** The presentation: one slide over the whole window, a quiet bar of tools below it. */
export function Stage({ deck, data, chosen, address, from, onLeave }: Props) {
  const { words } = data;
  const [notice, setNotice] = useState("");
  const [room] = useState(() => from.room ?? Math.random().toString(36).slice(2));
  const refuseFull = useCallback(() => setNotice(words.tools.noFull), [words]);
  const { show, run } = useShow(deck, { room, show: from.show }, refuseFull);
  const box = useVotes();
  const stage = useRef<HTMLDivElement>(null);
  const slide = deck[show.index] as Slide;

  // At once: the page may be loaded anew the next moment.
  useLayoutEffect(() => keepPresented({ query: queryOf(chosen), room, address, show }), [show]);
  // The field or button that had the focus may be gone with its slide: the keys belong to the slides again.
  useLayoutEffect(() => {
    setNotice("");
    // A field that loses the focus may have something to say.
    if (!show.overview) stage.current?.focus({ preventScroll: true });
  }, [show.index, show.overview]);

  async function showNotes(): Promise<void> {
    const fault = await openNotes(location.pathname + queryOf(chosen, room), `notes-${room}`);
    setNotice(fault === null ? "" : words.notes[fault]);
  }

  function leave(): void {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    onLeave();
  }

  return (
    <div class="stage" ref={stage} tabIndex={-1}>
      <p class="visually-hidden" role="status">
        {show.blank
          ? words.tools.blanked
          : `${fill(words.slide.position, { n: show.index + 1, all: deck.length })}：${slide.heading}`}
      </p>
      {show.overview ? (
        <Overview deck={deck} index={show.index} words={words} run={run} />
      ) : (
        <SlideView key={show.index} slide={slide} step={show.step} data={data} address={address} box={box} />
      )}
      <Toolbar
        show={show}
        all={deck.length}
        data={data}
        run={run}
        onNotes={showNotes}
        onLeave={leave}
        onWrong={setNotice}
        notice={notice}
      />
      {show.blank && <div class="stage__blank" aria-hidden="true" onClick={() => run("blank")} />}
    </div>
  );
}
