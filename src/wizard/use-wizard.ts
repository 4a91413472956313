import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { fill } from "../fill.ts";
import { chinaDay, type Determination, determine, isDateKey } from "../law/index.ts";
import { questionIn } from "../link.ts";
import { fieldOf } from "../wording/field-of.ts";
import type { Words } from "../wording/words.ts";
import { type Draft, settle } from "./draft.ts";
import type { PersonDeed } from "./person-deeds.ts";
import { askedByAddress, frontierOf, RESULT } from "./place.ts";
import { factsOf, giveReason, newSession, type Session } from "./session.ts";
import { toConfirm } from "./stale.ts";
import { answer, answersAt, type Step, stepKey, stepsAhead, wayOf } from "./steps.ts";
import { keptText } from "./storage.ts";
import { type Deed, useSession } from "./use-session.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

/** The ways to look at the one session: a question at a time, all on one screen, the text itself as the form. */
export const VIEWS = ["single", "sheet", "text"] as const;
export type View = (typeof VIEWS)[number];

type Drafts = Readonly<Record<string, Draft>>;

/**
 * Where the user stands and how to move on: the session with its past, the way its answers take, and the browser's
 * history, which holds one entry for each step and each view. After a move the page's heading takes the focus.
 * @param builtOn stands in for the day until the browser's own is known
 */
export function useWizard(words: Words, builtOn: string, page: RefObject<HTMLElement>) {
  const { core } = words;
  const [notice, setNotice] = useState<readonly string[]>([]);
  const kept = useSession(builtOn, () => setNotice([core.storage.elsewhere]));
  const { session } = kept;
  const [at, setAt] = useState<string | null>(null);
  const [view, setView] = useState<View>("single");
  /** Set while an earlier answer is being changed: afterwards the user goes on where the way is open. */
  const [changing, setChanging] = useState(false);
  /** What is given and not taken in yet, by step. */
  const [drafts, setDrafts] = useState<Drafts>({});
  /** The steps whose kept answers want a second look. */
  const [confirm, setConfirm] = useState<readonly string[]>([]);
  /** Counts the moves to another place. Effects of a rendering before a move know of fewer, and must not spend it on the heading that leaves. */
  const [moves, setMoves] = useState(0);
  const followed = useRef(0);
  /** Counts the restarts in this tab's history: its entries from before the last one lead to no question any more. */
  const run = useRef(0);

  const way = useMemo(() => wayOf(session), [session]);
  const { assessedOn, caseAnswers, persons } = session;
  // Reasons are no facts: writing one determines nothing anew.
  const determined = useMemo((): { value?: Determination } => ({}), [assessedOn, caseAnswers, persons]);
  const frontier = frontierOf(way);
  // A link may lead to a question that the way has not reached yet.
  const isHere = (one: Step) => stepKey(one) === at;
  const step = way.steps.find(isHere) ?? (at === null || at === RESULT ? undefined : stepsAhead(session).find(isHere));
  const here = step ? stepKey(step) : at === RESULT && way.complete ? RESULT : frontier;
  const shown = here === RESULT ? null : (step ?? (way.steps.at(-1) as Step));

  useEffect(() => {
    const today = chinaDay(new Date());
    run.current = history.state?.run ?? 0;
    function begin(session: Session | null, notice: readonly string[]): void {
      const start = session ?? newSession(today);
      const asked = askedByAddress(start);
      const place = asked?.key ?? history.state?.at ?? frontierOf(wayOf(start));
      const seen: View = asked ? "single" : (history.state?.view ?? "single");
      history.replaceState({ at: place, run: run.current, view: seen }, "", location.pathname + location.search);
      kept.start(start);
      setNotice([...notice, ...(asked ? [words[asked.notice]] : [])]);
      setAt(place);
      setView(seen);
    }
    const text = keptText();
    // What reads kept answers is fetched where there are any.
    if (!text) begin(null, []);
    else {
      import("./restore.ts").then(
        ({ restore }) => {
          const { session, notice } = restore(text, today, words);
          begin(session, notice);
        },
        () => setNotice([core.views.failed]),
      );
    }
    const follow = (event: PopStateEvent) => {
      // A fragment typed on the open page: read it as on arrival.
      if (questionIn(location.hash)) return location.reload();
      setMoves((before) => before + 1);
      setChanging(false);
      setDrafts({});
      if (event.state?.run !== run.current) {
        history.replaceState({ at: null, run: run.current, view: event.state?.view ?? "single" }, "");
      }
      setAt(history.state.at);
      setView(history.state.view ?? "single");
    };
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [words]);

  useEffect(() => {
    const name = shown ? words.questions.byId[shown.question]?.title : words.result.title;
    const title = view === "single" ? (name ?? words.title) : core.views[view];
    if (kept.epoch > 0) document.title = document.title.replace(/^.*(?= · )/, title);
    arrived();
  });

  /** After a move the heading takes the focus, as soon as it stands on the page. */
  function arrived(): void {
    const heading = page.current?.querySelector("h1");
    if (followed.current >= moves || !heading) return;
    followed.current = moves;
    heading.focus();
  }

  useUndoKeys(turn);

  function go(key: string, isChange = false, to: View = view): void {
    // Before anything of the next place shows: who goes back at once must not go back one place too far.
    history.pushState({ at: key, run: run.current, view: to }, "");
    setMoves((before) => before + 1);
    setChanging(isChange);
    setNotice([]);
    setDrafts({});
    setAt(key);
    setView(to);
  }

  function change(next: Session, deed: Deed): void {
    if (!kept.change(next, deed)) setNotice([core.storage.refused]);
  }

  const { deeds } = core.history;
  const nameOf = (one: Step) => words.questions.byId[one.question]?.short ?? one.question;

  /** Takes in answers at a step. */
  function take(one: Step, values: Draft, deed: "answer" | "skip" = "answer"): Session {
    const next = answer(session, one, values);
    const keys = Object.keys(values);
    const joins = keys.length === 1 && isDateKey(keys[0] ?? "") ? { joins: `${stepKey(one)} ${keys[0]}` } : {};
    change(next, { name: fill(deeds[deed], { name: nameOf(one) }), at: stepKey(one), ...joins });
    const anew = [...confirm, ...toConfirm(session, next, one)].filter((key) => key !== stepKey(one));
    setConfirm([...new Set(anew)]);
    return next;
  }

  function submit(values: Draft, deed: "answer" | "skip" = "answer"): void {
    if (!shown) return;
    const after = wayOf(take(shown, values, deed));
    const keys = after.steps.map(stepKey);
    const following = keys.includes(here) ? keys[keys.indexOf(here) + 1] : undefined;
    const open = frontierOf(after);
    if (changing) go(open, open !== RESULT);
    else go(following ?? open);
  }

  /** Takes in what holds of a step's draft at once. What does not yet, as an item half answered, takes back the answer it had. */
  function put(one: Step, values: Draft): void {
    const before = answersAt(session, one);
    const { values: whole, rest } = settle({ ...drafts[stepKey(one)], ...values }, before, words);
    setDrafts({ ...drafts, [stepKey(one)]: rest });
    setNotice([]);
    const taken: Draft = { ...whole, ...Object.fromEntries(Object.keys(rest).map((key) => [key, undefined])) };
    if (Object.keys(taken).some((key) => taken[key] !== before[key])) take(one, taken);
  }

  /** Looks at the session in another way. What holds of a page's draft is taken in, the rest goes along as it is. */
  function look(to: View): void {
    if (to === view) return;
    const settled = shown && settle(drafts[here] ?? {}, answersAt(session, shown), words);
    if (shown && settled && Object.keys(settled.values).length > 0) take(shown, settled.values);
    const rest = settled ? { ...drafts, [here]: settled.rest } : drafts;
    go(here, false, to);
    setDrafts(rest);
  }

  function turn(which: "undo" | "redo"): void {
    const deed = kept[which]();
    if (!deed) return;
    setConfirm([]);
    setDrafts({});
    if (view === "single" && deed.at !== null && deed.at !== here) go(deed.at);
    setNotice([fill(which === "undo" ? core.history.undone : core.history.redone, { deed: deed.name })]);
  }

  function changePersons({ next, name, said, person, copied }: PersonDeed): void {
    change(next, { name, at: null });
    setConfirm([]);
    if (view === "single" && person !== null) go(`${person}.roles`, copied);
    else if (view === "single" && shown?.of === "person") go(frontierOf(wayOf(next)));
    setNotice([said]);
  }

  return {
    ...{ session, way, here, shown, view, changing, notice, drafts, confirm },
    answered: [caseAnswers, ...persons].some((answers) => Object.keys(answers).length > 0),
    ...{ epoch: kept.epoch, onDevice: kept.onDevice, canUndo: kept.canUndo, canRedo: kept.canRedo },
    ...{ go, submit, put, look, turn, changePersons, arrived },
    // Worked out when somebody asks: the next question does not wait for it.
    get determination() {
      determined.value ??= determine(factsOf(session), assessedOn);
      return determined.value;
    },
    get ahead() {
      return stepsAhead(session);
    },
    setDraft: (one: Step, draft: Draft) => setDrafts({ ...drafts, [stepKey(one)]: draft }),
    confirmed: () => setConfirm([]),
    /** Goes to the result with what is still asked taken as not known. */
    skipRest(next: Session): void {
      change(next, { name: deeds.rest, at: here });
      go(RESULT, false, "single");
    },
    /** Puts a whole session in place of this one, as a link or a file brings it. */
    replace(next: Session): void {
      change(next, { name: deeds.open, at: null });
      setConfirm([]);
      go(frontierOf(wayOf(next)));
    },
    namePerson(next: Session, index: number): void {
      change(next, { name: deeds.name, at: null, joins: `name ${index}` });
    },
    giveReason(person: number | null, fact: string, text: string): void {
      const name = fill(deeds.reason, { name: fieldOf(fact, words)?.label ?? fact });
      change(giveReason(session, person, fact, text), { name, at: here, joins: `reason ${person} ${fact}` });
    },
    chooseDevice(on: boolean): void {
      const done = kept.chooseDevice(on);
      setNotice([done ? core.storage[on ? "onDevice" : "offDevice"] : core.storage.refused]);
    },
    restart(): void {
      run.current += 1;
      kept.wipe(newSession(chinaDay(new Date())));
      setConfirm([]);
      go("procedure");
      setNotice([words.restarted]);
    },
  };
}

/** All that the wizard's parts show and do. */
export type Controller = ReturnType<typeof useWizard>;
