import { useMemo } from "preact/hooks";
import { fill } from "../../fill.ts";
import { outstanding } from "../matters.ts";
import { fieldOf, nameAnswer } from "../name-answer.ts";
import type { Session } from "../session.ts";
import { answersAt, keysOf, type Step } from "../steps.ts";
import type { Controller } from "../use-wizard.ts";
import { type Because, bearsOnConclusion, whySettled } from "../why.ts";
import type { Words } from "../words.ts";

interface Props {
  wizard: Controller;
  words: Words;
}

/** How many answers can still change a conclusion: never how much is left to do, which depends on the answers. */
export function Outstanding({ wizard: { session, determination }, words }: Props) {
  const { matters } = words.core;
  const { open, unknown } = useMemo(() => outstanding(session, determination), [session, determination]);
  const known = open > 0 ? matters.unknown : matters.unknownOnly;
  return (
    <p class="outstanding">
      {open > 0 ? fill(matters.open, { n: open }) : matters.none} {unknown > 0 && fill(known, { n: unknown })}
    </p>
  );
}

/** Answers as the cause of something: 「程序」答了「其他程序」、…. */
export function nameCauses(causes: readonly Because[], session: Session, words: Words): string {
  const { answer } = words.core.matters;
  return causes
    .map(({ step, key }) =>
      fill(answer, {
        name: fieldOf(key, words)?.label ?? key,
        value: nameAnswer(key, answersAt(session, step)[key], words),
      }),
    )
    .join("、");
}

/** Why what is open at a step changes no conclusion. */
export function whySettledInWords(session: Session, step: Step, words: Words): string {
  const { matters } = words.core;
  if (!keysOf(step).some(bearsOnConclusion)) return matters.never;
  const causes = whySettled(session, step);
  return causes.length === 0
    ? matters.together
    : fill(matters.because, { answers: nameCauses(causes, session, words) });
}

/** A question that changes no conclusion any more says so, says why, and can be skipped. */
export function Skip({ wizard, words, step, onSkip }: Props & { step: Step; onSkip: () => void }) {
  const { matters } = words.core;
  const { session, determination, skipRest } = wizard;
  const why = useMemo(() => whySettledInWords(session, step, words), [session, step]);
  const none = useMemo(() => outstanding(session, determination).open === 0, [session, determination]);
  return (
    <aside class="skip" aria-label={matters.no}>
      <p>
        {matters.settled} {why}
      </p>
      <p class="hint">{matters.skipHint}</p>
      <div class="skip__actions">
        <button type="button" class="button" onClick={onSkip}>
          {matters.skip}
        </button>
        {none && (
          <button type="button" class="button" onClick={skipRest}>
            {matters.rest}
          </button>
        )}
      </div>
    </aside>
  );
}
