import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { fetched } from "../../reading/fetched.ts";
import { type Asked, askedBy, queryOf } from "./chosen.ts";
import type { PresentData } from "./present-data.ts";
import type { ScreenProps } from "./Screen.tsx";
import { Start, type StartProps } from "./Start.tsx";
import type { Chosen } from "./slides.ts";

type Props = Omit<StartProps, "asked" | "onStart">;

const presentData = fetched<PresentData>("data/present.json");
/** Fetched beforehand: a slide is not to need the network. */
const drawing = () => import("../../wizard/keep/qr.ts");
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
  const [asked, setAsked] = useState<Asked>(NOTHING);
  const [ready, setReady] = useState<Ready | null>(null);

  /** Fetches all that the presentation needs. Rejects where it cannot be had. */
  async function start(chosen: Chosen, address: string, notesOf: string | null = null): Promise<void> {
    const [{ Screen }, data] = await Promise.all([import("./Screen.tsx"), presentData(), drawing()]);
    setAsked({ ...chosen, notesOf });
    if (notesOf === null) history.replaceState(null, "", location.pathname + queryOf(chosen));
    presenting(true);
    setReady({ Screen, data, chosen, address, notesOf, onLeave: () => setReady(null) });
  }

  useEffect(() => {
    const query = askedBy(location.search);
    setAsked(query);
    if (query.notesOf !== null) start(query, "", query.notesOf).catch(() => {});
  }, []);
  useEffect(() => {
    if (!ready) presenting(false);
  }, [ready]);

  if (!ready) return <Start key={queryOf(asked)} {...props} asked={asked} onStart={start} />;
  const { Screen, ...screen } = ready;
  return <Screen {...screen} />;
}
