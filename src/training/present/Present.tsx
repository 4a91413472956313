import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { whenBack } from "../come-back.ts";
import { keepsOwn } from "../own/keeps.ts";
import { NO_OWN, readOffered } from "../own/read-offered.ts";
import { type Asked, askedBy, queryOf } from "./chosen.ts";
import type { From } from "./kept.ts";
import type { OwnState } from "./OwnChoice.tsx";
import type { ScreenProps } from "./Screen.tsx";
import { Start, type StartProps } from "./Start.tsx";
import type { Chosen } from "./slides.ts";
import { keepVotes } from "./votes.ts";

type Props = Omit<StartProps, "ready" | "own" | "asked" | "onStart">;

const NOTES: From = { room: null, show: null, anew: false };
const NOTHING: Asked = { articles: [], cases: [], vote: true, notesOf: null };

/** While presenting, nothing else of the page is seen or reached. */
function presenting(on: boolean): void {
  document.body.classList.toggle("presenting", on);
}

interface Ready extends ScreenProps {
  readonly Screen: ComponentType<ScreenProps>;
}

/** The projector: what to show is chosen, then shown; the same page in a second window shows the notes. */
export function Present(props: Props) {
  /** What the address names; not known before the scripts are there. */
  const [known, setAsked] = useState<Asked | null>(null);
  const asked = known ?? NOTHING;
  const [own, setOwn] = useState<OwnState>(NO_OWN);
  const [ready, setReady] = useState<Ready | null>(null);

  /**
   * Fetches all that the presentation needs. Rejects where it cannot be had; resolves to the own cases that this device has
   * lost meanwhile, without which it does not begin.
   */
  async function start(
    chosen: Chosen,
    address: string,
    from: From,
    notesOf: string | null = null,
  ): Promise<readonly string[]> {
    const { fetchPresentation } = await import("./begin.ts");
    const { Screen, data, gone } = await fetchPresentation(chosen, notesOf === null);
    if (gone.length > 0) {
      setOwn(await readOffered());
      return gone;
    }
    if (from.anew) keepVotes({});
    setAsked({ ...chosen, notesOf });
    if (notesOf === null) history.replaceState(null, "", location.pathname + queryOf(chosen));
    presenting(true);
    setReady({ Screen, data, chosen, address, from, notesOf, onLeave: () => setReady(null) });
    return [];
  }

  useEffect(() => {
    const query = askedBy(location.search);
    if (keepsOwn()) setOwn("reading");
    readOffered()
      .catch(() => "failed" as const)
      .then((read) => {
        setOwn(read);
        setAsked(query);
      });
    if (query.notesOf !== null) start(query, "", NOTES, query.notesOf).catch(() => {});
    // Whoever went to mend an own case comes back to it.
    return whenBack(() => readOffered().then(setOwn, () => setOwn("failed")));
  }, []);
  useEffect(() => {
    if (!ready) presenting(false);
  }, [ready]);

  if (!ready)
    return <Start key={queryOf(asked)} {...props} ready={known !== null} own={own} asked={asked} onStart={start} />;
  const { Screen, ...screen } = ready;
  return <Screen {...screen} />;
}
