import { useRef } from "preact/hooks";
import { isAnswerLink } from "./codec.ts";
import { bring, type Source } from "./incoming.ts";
import type { KeepWords } from "./keep-words.ts";

/** A text that was pasted: a link with answers somewhere in it, or else what a file holds. */
function sourceOf(text: string): Source {
  const at = text.indexOf("#a=");
  const fragment = at < 0 ? "" : (text.slice(at).split(/\s/)[0] ?? "");
  return isAnswerLink(fragment) && !text.trimStart().startsWith("{")
    ? { kind: "link", text: fragment }
    : { kind: "file", text };
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
        <button type="button" class="button" onClick={() => bring(sourceOf(pasted.current?.value ?? ""))}>
          {words.read}
        </button>
      </details>
    </fieldset>
  );
}
