import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../../fill.ts";
import type { DrillWords } from "../words.ts";

interface Props {
  steps: readonly string[];
  words: DrillWords["ask"];
  done: boolean;
  onChange: (steps: readonly string[]) => void;
}

/** Steps to be moved up and down with buttons; each move is said aloud, and the button moved with keeps the focus. */
export function OrderList({ steps, words, done, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ readonly step: string; readonly by: number } | null>(null);

  // A step that is moved in the document loses the focus; it is given back before anything else can be pressed.
  useLayoutEffect(() => {
    const item = moved && list.current?.children[steps.indexOf(moved.step)];
    if (moved) item?.querySelectorAll("button")[moved.by < 0 ? 0 : 1]?.focus();
  }, [moved]);

  function move(step: string, by: number): void {
    const from = steps.indexOf(step);
    const other = steps[from + by];
    if (other === undefined) return;
    onChange(steps.map((one) => (one === step ? other : one === other ? step : one)));
    setMoved({ step, by });
  }

  return (
    <>
      <ol class="drill__order" ref={list}>
        {steps.map((step, index) => (
          <li key={step}>
            <span>{step}</span>
            {!done && (
              <span class="drill__moves">
                {([-1, 1] as const).map((by) => (
                  <button
                    key={by}
                    type="button"
                    class="button"
                    aria-label={`${by < 0 ? words.up : words.down}：${step}`}
                    aria-disabled={steps[index + by] === undefined}
                    onClick={() => move(step, by)}
                  >
                    {by < 0 ? words.up : words.down}
                  </button>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {moved && fill(words.moved, { step: moved.step, n: steps.indexOf(moved.step) + 1 })}
      </p>
    </>
  );
}
