import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { chinaDay, determine } from "../law/index.ts";
import { questionIn } from "./link.ts";
import { fieldOf } from "./name-answer.ts";
import { factsOf, forget, keep, keyOf, newSession, type Restored, restore, type Session } from "./session.ts";
import { answer, type Step, stepKey, stepsAhead, type Way, wayOf } from "./steps.ts";
import type { Words } from "./words.ts";

/** The place after the last question. */
export const RESULT = "result";

/**
 * Where the user stands and how to move on: the session, the way its answers take, and the browser's history,
 * which holds one entry for each step. After a move the page's heading takes the focus.
 * @param builtOn stands in for the day until the browser's own is known
 */
export function useWizard(words: Words, builtOn: string, page: RefObject<HTMLElement>) {
  const [session, setSession] = useState<Session>(() => newSession(builtOn));
  const [at, setAt] = useState<string | null>(null);
  /** Set while an earlier answer is being changed: afterwards the user goes on where the way is open. */
  const [changing, setChanging] = useState(false);
  /** Counts the times the whole session was put in place of another, so that no field keeps what it held before. */
  const [epoch, setEpoch] = useState(0);
  const [notice, setNotice] = useState<readonly string[]>([]);
  const moved = useRef(false);
  /** Counts the restarts in this tab's history: its entries from before the last one lead to no question any more. */
  const run = useRef(0);

  const way = useMemo(() => wayOf(session), [session]);
  const determination = useMemo(() => determine(factsOf(session), session.assessedOn), [session]);
  const frontier = frontierOf(way);
  // A link may lead to a question that the way has not reached yet.
  const ahead = useMemo(() => stepsAhead(session), [session]);
  const step = [...way.steps, ...ahead].find((one) => stepKey(one) === at);
  const here = step ? stepKey(step) : at === RESULT && way.complete ? RESULT : frontier;
  const shown = here === RESULT ? null : (step ?? (way.steps.at(-1) as Step));

  useEffect(() => {
    const today = chinaDay(new Date());
    const kept = restore(today);
    const start = kept?.session ?? newSession(today);
    const asked = askedByAddress(start);
    const place = asked?.key ?? history.state?.at ?? frontierOf(wayOf(start));
    run.current = history.state?.run ?? 0;
    history.replaceState({ at: place, run: run.current }, "", location.pathname + location.search);
    setSession(start);
    setEpoch((before) => before + 1);
    setNotice([...noticeOf(kept, words), ...(asked ? [words[asked.notice]] : [])]);
    setAt(place);
    const follow = (event: PopStateEvent) => {
      // A fragment typed on the open page: read it as on arrival.
      if (questionIn(location.hash)) return location.reload();
      moved.current = true;
      setChanging(false);
      if (event.state?.run !== run.current) history.replaceState({ at: null, run: run.current }, "");
      setAt(history.state.at);
    };
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [words]);

  useEffect(() => {
    const name = shown ? words.questions.byId[shown.question]?.title : words.result.title;
    document.title = document.title.replace(/^.*(?= · )/, name ?? words.title);
    if (!moved.current) return;
    moved.current = false;
    page.current?.querySelector("h1")?.focus();
  });

  function go(key: string, isChange = false): void {
    history.pushState({ at: key, run: run.current }, "");
    moved.current = true;
    setChanging(isChange);
    setNotice([]);
    setAt(key);
  }

  function submit(values: Readonly<Record<string, unknown>>): void {
    if (!shown) return;
    const next = answer(session, shown, values);
    keep(next);
    setSession(next);
    const after = wayOf(next);
    const keys = after.steps.map(stepKey);
    const following = keys.includes(here) ? keys[keys.indexOf(here) + 1] : undefined;
    const open = frontierOf(after);
    if (changing) go(open, open !== RESULT);
    else go(following ?? open);
  }

  /** Puts a whole session in place of this one, as a link or a file brings it. */
  function replace(next: Session): void {
    keep(next);
    setSession(next);
    setEpoch((before) => before + 1);
    go(frontierOf(wayOf(next)));
  }

  function restart(): void {
    forget();
    run.current += 1;
    setSession(newSession(chinaDay(new Date())));
    setEpoch((before) => before + 1);
    go("procedure");
    setNotice([words.restarted]);
  }

  return { session, way, determination, here, shown, changing, epoch, notice, go, submit, replace, restart };
}

/** The first step without an answer, or the result. */
function frontierOf({ steps, complete }: Way): string {
  return complete ? RESULT : stepKey(steps.at(-1) as Step);
}

/** The question that the address asks for, as a place, and what to say about it; null where it asks for none. */
function askedByAddress(
  session: Session,
): { readonly key: string | null; readonly notice: "atQuestion" | "notAsked" } | null {
  const id = questionIn(location.hash);
  if (id === null) return null;
  const step = stepsAhead(session).find(({ question }) => question === id);
  return step ? { key: stepKey(step), notice: "atQuestion" } : { key: null, notice: "notAsked" };
}

function noticeOf(kept: Restored | null, words: Words): string[] {
  if (!kept) return [];
  const { session, dropped } = kept;
  if (!session) return [words.unreadable];
  if (dropped.length === 0) return [words.restored];
  return [
    words.restored,
    words.dropped,
    ...dropped.map(({ path, message }) => `${fieldOf(keyOf(path), words)?.label ?? path}：${message}`),
  ];
}
