import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { fill } from "../fill.ts";
import { chinaDay, type Determination, determine, isDateKey } from "../law/index.ts";
import type { Words } from "../wording/words.ts";
import { type Draft, settle } from "./draft.ts";
import type { PersonDeed } from "./person-deeds.ts";
import { askedByAddress, frontierOf, RESULT } from "./place.ts";
import { factsOf, giveReason, newSession, type Session, withConfirm } from "./session.ts";
import { toConfirm } from "./stale.ts";
import { answer, answersAt, personOf, type Step, stepKey, stepsAhead, wayOf } from "./steps.ts";
import { type KeptText, keptText, TRAINING_CASE, WIPED } from "./storage.ts";
import { type Drafts, useDrafts } from "./use-drafts.ts";
import { usePlace, type View } from "./use-place.ts";
import { type Deed, useSession } from "./use-session.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

const nowhere = () => null;

/**
 * All that the parts of the page show and do: the session with its past, the way its answers take, and where the user stands.
 * @param builtOn stands in for the day until the browser's own is known
 */
export function useWizard(words: Words, builtOn: string, page: RefObject<HTMLElement>) {
  const { core } = words;
  const [notice, setNotice] = useState<readonly string[]>([]);
  const kept = useSession(builtOn, (gone) => setNotice([core.storage[gone ? "elsewhere" : "replaced"]]));
  const { session } = kept;
  const { drafts, setDrafts, setDraft, follow: moveDrafts, restore: restoreDrafts } = useDrafts();
  const place = usePlace(page);
  const { at, view, changing } = place;

  const way = wayOf(session);
  const { assessedOn, caseAnswers, persons } = session;
  // Reasons are no facts: writing one determines nothing anew.
  const determined = useMemo((): { value?: Determination } => ({}), [assessedOn, caseAnswers, persons]);
  const frontier = frontierOf(way);
  // A link may lead to a question that the way has not reached yet.
  const isHere = (one: Step) => stepKey(one) === at;
  const step = way.steps.find(isHere) ?? (at === null || at === RESULT ? undefined : stepsAhead(session).find(isHere));
  const here = step ? stepKey(step) : at === RESULT && way.complete ? RESULT : frontier;
  const shown = here === RESULT ? null : (step ?? (way.steps.at(-1) as Step));

  /** The last step that was about a person: whom the view shows that has one at a time. */
  const about = useRef("0.");
  if (view === "single" && shown?.of === "person") about.current = here;

  /** Drafts, and the person one looks at, go along with a deed or with its being taken back. */
  function follow(deed: Deed, which: "undo" | "redo"): void {
    moveDrafts(deed, which);
    if (deed.moves) about.current = deed.moves[which](about.current) ?? "0.";
  }

  /** Does a deed that moves steps. */
  function perform(next: Session, deed: Deed): void {
    kept.change(next, deed);
    follow(deed, "redo");
  }

  const beginning = (text: KeptText | null) =>
    import("./restore.ts").then((restore) => restore.beginning(text, chinaDay(new Date()), words));

  useEffect(() => {
    const today = chinaDay(new Date());
    const text = keptText();
    function begin(session: Session | null, notice: readonly string[]): void {
      const start = session ?? newSession(today);
      const asked = askedByAddress(start);
      // What could not be read stays where it is.
      kept.start(start, session ? text : null);
      restoreDrafts();
      place.begin(asked?.key, frontierOf(wayOf(start)));
      setNotice([...notice, ...(asked ? [words[asked.notice]] : [])]);
    }
    // What reads kept answers is fetched where there are any, what begins a training case where there is one.
    if (!text && !TRAINING_CASE) begin(null, []);
    else {
      beginning(text).then(
        ({ session, notice }) => begin(session, notice),
        () => setNotice([core.views.failed]),
      );
    }
  }, [words]);

  useEffect(() => {
    const name = shown ? words.questions.byId[shown.question]?.title : words.result.title;
    const title = view === "single" ? (name ?? words.title) : core.views[view];
    if (kept.epoch > 0) document.title = document.title.replace(/^.*(?= · )/, title);
    place.arrived();
  });

  useUndoKeys(turn);

  function go(key: string, isChange = false, to: View = view): void {
    setNotice([]);
    place.go(key, isChange, to);
  }

  const { deeds } = core.history;
  const nameOf = (one: Step) => words.questions.byId[one.question]?.short ?? one.question;

  /** Takes in answers at a step. */
  function take(one: Step, values: Draft, deed: "answer" | "skip" = "answer"): Session {
    const session = kept.sessionNow();
    const answered = answer(session, one, values);
    const anew = [...(session.confirm ?? []), ...toConfirm(session, answered, one)];
    const next = withConfirm(answered, [...new Set(anew.filter((key) => key !== stepKey(one)))]);
    const keys = Object.keys(values);
    const [key = ""] = keys;
    const joins = keys.length === 1 && isDateKey(key) && { joins: `${stepKey(one)} ${key}` };
    kept.change(next, { name: fill(deeds[deed], { name: nameOf(one) }), at: stepKey(one), keys, ...joins });
    return next;
  }

  function submit(values: Draft, deed: "answer" | "skip" = "answer"): void {
    if (!shown) return;
    const after = wayOf(take(shown, values, deed));
    setDraft(stepKey(shown), {});
    const keys = after.steps.map(stepKey);
    const following = keys.includes(here) ? keys[keys.indexOf(here) + 1] : undefined;
    const open = frontierOf(after);
    if (changing) go(open, open !== RESULT);
    else go(following ?? open);
  }

  /** Takes in what holds of a step's draft at once. What does not yet, as an item half answered, takes back the answer it had. */
  function put(one: Step, values: Draft): void {
    const before = answersAt(kept.sessionNow(), one);
    const { values: whole, rest } = settle({ ...drafts[stepKey(one)], ...values }, before, words);
    setDraft(stepKey(one), rest);
    setNotice([]);
    const taken = { ...whole, ...Object.fromEntries(Object.keys(rest).map((key) => [key, undefined])) };
    const changed = Object.entries(taken).filter(([key, value]) => value !== before[key]);
    if (changed.length > 0) take(one, Object.fromEntries(changed));
  }

  /** Looks at the session in another way. What holds of the drafts is taken in, the rest goes along as it is. */
  function look(to: View): void {
    if (to === view) return;
    for (const one of stepsAhead(session)) {
      const draft = drafts[stepKey(one)];
      if (!draft) continue;
      const { values, rest } = settle(draft, answersAt(session, one), words);
      if (Object.keys(values).length > 0) take(one, values);
      setDraft(stepKey(one), rest);
    }
    go(here, false, to);
  }

  function turn(which: "undo" | "redo"): void {
    const deed = kept[which]();
    if (!deed) return;
    follow(deed, which);
    const to = deed.at ?? deed.moves?.[which](here);
    if (view === "single" && to && to !== here) go(to);
    setNotice([fill(which === "undo" ? core.history.undone : core.history.redone, { deed: deed.name })]);
  }

  function changePersons(act: (session: Session) => PersonDeed): void {
    const { next, deed, said, person, copied } = act(kept.sessionNow());
    perform(next, deed);
    const to = person === null ? (deed.moves?.redo(here) ?? frontierOf(wayOf(next))) : `${person}.roles`;
    if (view === "single" && to !== here) go(to, person === null ? changing : copied);
    setNotice([said]);
  }

  return {
    ...{ session, way, here, shown, view, changing, drafts, confirm: session.confirm ?? [] },
    notice: kept.refused ? [...notice, core.storage.refused] : notice,
    answered: [caseAnswers, ...persons].some((answers) => Object.keys(answers).length > 0),
    ...{ epoch: kept.epoch, life: kept.life, onDevice: kept.onDevice, canUndo: kept.canUndo, canRedo: kept.canRedo },
    ...{ about, go, submit, put, look, turn, changePersons, arrived: place.arrived },
    // Worked out when somebody asks: the next question does not wait for it.
    get determination() {
      determined.value ??= determine(factsOf(session), assessedOn);
      return determined.value;
    },
    get ahead() {
      return stepsAhead(session);
    },
    setDraft: (one: Step, draft: Draft) => setDraft(stepKey(one), draft),
    confirmed: () => kept.amend(withConfirm(kept.sessionNow(), [])),
    /** Goes to the result with what is still asked taken as not known. */
    skipRest(next: Session): void {
      const moves = { redo: (key: string) => (key === here ? null : key), undo: (key: string) => key };
      const deed = { name: deeds.rest, at: here, moves };
      perform(next, deed);
      go(RESULT, false, "single");
    },
    /** Puts a whole session in place of this one, as a link or a file brings it, with drafts of its own. */
    replace(next: Session, given?: Drafts): void {
      const deed = { name: deeds.open, at: null, whole: true, moves: { undo: nowhere, redo: nowhere } };
      perform(next, deed);
      if (given) setDrafts(given);
      go(frontierOf(wayOf(next)));
    },
    namePerson(act: (session: Session) => Session, index: number): void {
      kept.change(act(kept.sessionNow()), { name: deeds.name, at: null, joins: `name ${index}` });
    },
    /** Takes in the user's reason for a fact of a step, which the page calls `label`. */
    giveReason(one: Step, fact: string, label: string, text: string): void {
      const [at, name] = [stepKey(one), fill(deeds.reason, { name: label })];
      kept.change(giveReason(kept.sessionNow(), personOf(one), fact, text), {
        name,
        at,
        joins: `reason ${at} ${fact}`,
      });
    },
    chooseDevice(on: boolean): void {
      const done = kept.chooseDevice(on);
      setNotice([core.storage[on ? (done ? "onDevice" : "noDevice") : "offDevice"]]);
    },
    /** Wipes everything and begins anew; a training case begins with its persons and its day again. */
    async restart(): Promise<void> {
      const first = TRAINING_CASE ? (await beginning(null).catch(() => null))?.session : null;
      place.leaveAll();
      kept.wipe(first ?? newSession(chinaDay(new Date())));
      setDrafts({});
      dispatchEvent(new Event(WIPED));
      go("procedure");
      setNotice([words[TRAINING_CASE ? "restartedCase" : "restarted"]]);
    },
  };
}

/** All that the wizard's parts show and do. */
export type Controller = ReturnType<typeof useWizard>;
