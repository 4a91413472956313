import { useEffect, useRef } from "preact/hooks";
import type { Session } from "../wizard/session.ts";
import { CASES, TRAINING, whenWiped } from "./wipe.ts";

/** Stands in the tab from the wipe until the page has been loaded again and has said so. */
const NOTICE = `${TRAINING}-began-again`;

/** Whether the page was loaded again since the training was wiped; asked once, it is forgotten. */
export function takeNotice(): boolean {
  try {
    const noticed = sessionStorage.getItem(NOTICE) !== null;
    sessionStorage.removeItem(NOTICE);
    return noticed;
  } catch {
    return false;
  }
}

/** Has the self-assessment of a case begin again when another tab wipes the training: it holds its answers in memory. */
export function useWiped(slug: string, session: Session): void {
  const latest = useRef(session);
  latest.current = session;
  useEffect(
    () =>
      whenWiped(() => {
        if (Object.keys(latest.current.caseAnswers).length === 0) return;
        try {
          sessionStorage.setItem(NOTICE, "");
        } catch {
          // The page is loaded again without a word.
        }
        // The address and the history name the question that was shown.
        history.replaceState(null, "", location.pathname + location.search);
        location.reload();
      }, CASES + slug),
    [slug],
  );
}
