import type { Words } from "../../wording/words.ts";
import { Fold } from "../parts/Fold.tsx";
import type { Session } from "../session.ts";

/** Fetches what saves, shares and opens answers, with its words. */
export const loadShare = () => import("./load-keep.tsx").then((keep) => keep.loadShare());

/** Saving, sharing and opening answers, folded and not loaded until it is wanted. */
export function Keep(props: { session: Session; words: Words }) {
  return <Fold title={props.words.keep} look="keep" load={loadShare} props={props} />;
}
