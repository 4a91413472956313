import type { Words } from "../../wording/words.ts";
import { VIEWS } from "../use-place.ts";
import type { Controller } from "../use-wizard.ts";

interface Props {
  wizard: Controller;
  words: Words;
}

/** The three ways to look at the session, and undoing. */
export function Toolbar({ wizard, words }: Props) {
  const { views, history } = words.core;
  const { view, epoch, canUndo, canRedo, look, turn } = wizard;
  return (
    <div class="toolbar">
      <fieldset class="toolbar__group">
        <legend class="visually-hidden">{views.title}</legend>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            class="toolbar__button"
            aria-pressed={one === view}
            disabled={epoch === 0}
            onClick={() => look(one)}
          >
            {views[one]}
          </button>
        ))}
      </fieldset>
      <fieldset class="toolbar__group">
        <legend class="visually-hidden">{history.title}</legend>
        {(
          [
            ["undo", canUndo],
            ["redo", canRedo],
          ] as const
        ).map(([which, can]) => (
          <button key={which} type="button" class="toolbar__button" disabled={!can} onClick={() => turn(which)}>
            {history[which]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
