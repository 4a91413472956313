import type { Words } from "../../wording/words.ts";
import { nameStep } from "../name-step.ts";
import { stepKey } from "../steps.ts";
import type { Controller } from "../use-wizard.ts";

interface Props {
  wizard: Controller;
  words: Words;
}

/** The answers that want a second look after a change, each with the way to it. */
export function Confirm({ wizard, words }: Props) {
  const { session, confirm, go, confirmed } = wizard;
  const { stale } = words.core;
  const steps = wizard.ahead.filter((step) => confirm.includes(stepKey(step)));
  if (steps.length === 0) return null;
  return (
    <div class="confirm">
      <p>{stale.confirm}</p>
      <ul>
        {steps.map((step) => (
          <li key={stepKey(step)}>
            <button type="button" class="link-button" onClick={() => go(stepKey(step), true, "single")}>
              {nameStep(step, session, words)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="link-button" onClick={confirmed}>
            {stale.confirmed}
          </button>
        </li>
      </ul>
    </div>
  );
}
