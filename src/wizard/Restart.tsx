import { useEffect, useRef, useState } from "preact/hooks";
import type { Words } from "../wording/words.ts";

interface Props {
  words: Words;
  onRestart: () => void;
}

/** Wiping everything asks once more, in place; the focus follows to the answer and back. */
export function Restart({ words, onRestart }: Props) {
  const [asking, setAsking] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const refuse = useRef<HTMLButtonElement>(null);
  const turned = useRef(false);

  useEffect(() => {
    if (turned.current) (asking ? refuse : ask).current?.focus();
    turned.current = false;
  });

  function turn(to: boolean): void {
    turned.current = true;
    setAsking(to);
  }

  if (!asking) {
    return (
      <button key="ask" type="button" class="button" ref={ask} onClick={() => turn(true)}>
        {words.restart}
      </button>
    );
  }
  return (
    <fieldset class="restart">
      <legend>{words.restartSure}</legend>
      <button
        type="button"
        class="button button--danger"
        onClick={() => {
          setAsking(false);
          onRestart();
        }}
      >
        {words.restartYes}
      </button>
      <button key="keep" type="button" class="button" ref={refuse} onClick={() => turn(false)}>
        {words.restartNo}
      </button>
    </fieldset>
  );
}
