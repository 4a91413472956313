import { useRef } from "preact/hooks";
import { withoutPercents } from "./codec.ts";
import { bring, type Source, sourceOf } from "./incoming.ts";
import type { KeepWords } from "./keep-words.ts";

/** A text that was pasted: a link with answers somewhere in it, or else what a file holds. */
function pastedSource(text: string): Source {
  const [fragment = ""] = /#a=\S*/.exec(withoutPercents(text)) ?? [];
  const link = text.trimStart().startsWith("{") ? null : sourceOf(fragment);
  return link ?? { kind: "file", text };
}

async function read(files: FileList | null | undefined): Promise<void> {
  const [file] = files ?? [];
  if (file) bring({ kind: "file", text: await file.text().catch(() => "") });
}

/** Answers opened from a file that is chosen or dropped, or from pasted text. They are shown above the questions. */
export function OpenFile({ words }: { words: KeepWords["open"] }) {
  const pasted = useRef<HTMLTextAreaElement>(null);
  return (
    <fieldset
      class="keep__open"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        read(event.dataTransfer?.files);
      }}
    >
      <legend class="visually-hidden">{words.choose}</legend>
      <label class="button keep__file">
        {words.choose}
        <input
          type="file"
          class="visually-hidden"
          accept=".json,application/json"
          onChange={async (event) => {
            const input = event.currentTarget;
            await read(input.files);
            input.value = "";
          }}
        />
      </label>
      <p class="hint">{words.drop}</p>
      <details class="why">
        <summary>{words.paste}</summary>
        <textarea rows={4} aria-label={words.pasted} ref={pasted} />
        <button type="button" class="button" onClick={() => bring(pastedSource(pasted.current?.value ?? ""))}>
          {words.read}
        </button>
      </details>
    </fieldset>
  );
}
