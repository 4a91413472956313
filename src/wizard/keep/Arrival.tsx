import { useEffect, useState } from "preact/hooks";
import type { Words } from "../../wording/words.ts";
import { Lazy } from "../Lazy.tsx";
import type { Session } from "../session.ts";
import type { Offer } from "../storage.ts";
import type { Drafts } from "../use-drafts.ts";
import { onArrival } from "./incoming.ts";

interface Props {
  session: Session;
  drafts: Drafts;
  words: Words;
  /** Puts a session in place of the one that is there, with what was given beside it and not taken in. */
  onTake: (session: Session, drafts?: Drafts) => void;
  /** The answers of this tab have been read. */
  ready: boolean;
}

const loadOpening = () => import("./load-keep.tsx").then((keep) => keep.loadOpening());

/** What a link or a file brought: nothing until one has come. Stays above the questions, wherever they lead, so that it can be taken back. */
export function Arrival({ ready, ...props }: Props) {
  const [come, setCome] = useState<readonly [offer: Offer, count: number] | null>(null);
  useEffect(() => {
    if (!ready) return;
    return onArrival((offer) => setCome((before) => [offer, (before?.[1] ?? 0) + 1]));
  }, [ready]);
  if (!come) return null;
  const [offer, count] = come;
  return <Lazy key={count} load={loadOpening} props={{ ...props, offer }} words={props.words} />;
}
