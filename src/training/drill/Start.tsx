import { useState } from "preact/hooks";
import type { DrillPageWords } from "./words.ts";

interface Props {
  words: DrillPageWords;
  seed: string | null;
  onSeed: () => void;
  onSet: (seed: string) => void;
  onEndless: () => void;
}

/** Before the first question: without end, or the set that the whole room does. */
export function Start({ words, seed, onSeed, onSet, onEndless }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div class="drill">
      <p>
        <button type="button" class="button button--primary" onClick={onEndless}>
          {words.endless}
        </button>
      </p>
      <section>
        <h2>{words.set}</h2>
        {seed !== null && (
          <>
            <p>{words.setText}</p>
            <p class="drill__address">{location.href}</p>
            <p>
              <button type="button" class="button button--primary" onClick={() => onSet(seed)}>
                {words.toSet}
              </button>
              <button type="button" class="button" onClick={copy}>
                {words.copy}
              </button>
            </p>
          </>
        )}
        <p>
          <button type="button" class="button" onClick={onSeed}>
            {words.newSet}
          </button>
        </p>
        <p role="status">{copied && words.copied}</p>
      </section>
    </div>
  );
}
