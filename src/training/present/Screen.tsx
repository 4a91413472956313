import { useMemo } from "preact/hooks";
import type { From } from "./kept.ts";
import { Notes } from "./Notes.tsx";
import type { PresentData } from "./present-data.ts";
import { Stage } from "./Stage.tsx";
import { type Chosen, deckOf } from "./slides.ts";

export interface ScreenProps {
  data: PresentData;
  chosen: Chosen;
  /** Where phones open the site. */
  address: string;
  from: From;
  /** The presentation that this window shows the notes of; null where it presents. */
  notesOf: string | null;
  onLeave: () => void;
}

/** What fills the window: the slides, or their notes. */
export function Screen({ data, chosen, address, from, notesOf, onLeave }: ScreenProps) {
  const deck = useMemo(() => deckOf(chosen, data), [chosen, data]);
  if (notesOf !== null) return <Notes deck={deck} room={notesOf} words={data.words} />;
  return <Stage deck={deck} data={data} chosen={chosen} address={address} from={from} onLeave={onLeave} />;
}
