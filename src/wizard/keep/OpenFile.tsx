import { useRef, useState } from "preact/hooks";
import type { Words } from "../words.ts";
import { isAnswerLink } from "./codec.ts";
import type { KeepData } from "./keep-words.ts";
import { Opening, type Source } from "./Opening.tsx";
import type { Shared } from "./read.ts";

interface Props {
  session: Shared;
  words: Words;
  keep: KeepData;
  onTake: (session: Shared) => void;
}

/** A text that was pasted: a link with answers somewhere in it, or else what a file holds. */
function sourceOf(text: string): Source {
  const at = text.indexOf("#a=");
  const fragment = at < 0 ? "" : (text.slice(at).split(/\s/)[0] ?? "");
  return isAnswerLink(fragment) && !text.trimStart().startsWith("{")
    ? { kind: "link", text: fragment }
    : { kind: "file", text };
}

/** Answers opened from a file that is chosen or dropped, or from pasted text. */
export function OpenFile({ session, words, keep, onTake }: Props) {
  const { open } = keep.words;
  const [source, setSource] = useState<(Source & { readonly count: number }) | null>(null);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const show = (next: Source) => setSource((before) => ({ ...next, count: (before?.count ?? 0) + 1 }));

  async function read(files: FileList | null | undefined): Promise<void> {
    const [file] = files ?? [];
    if (file) show({ kind: "file", text: await file.text().catch(() => "") });
  }

  return (
    <fieldset
      class="keep__open"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        read(event.dataTransfer?.files);
      }}
    >
      <legend class="visually-hidden">{open.choose}</legend>
      <label class="button keep__file">
        {open.choose}
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
      <p class="hint">{open.drop}</p>
      <details class="why">
        <summary>{open.paste}</summary>
        <textarea rows={4} aria-label={open.pasted} ref={pasted} />
        <button type="button" class="button" onClick={() => show(sourceOf(pasted.current?.value ?? ""))}>
          {open.read}
        </button>
      </details>
      {source && <Opening key={source.count} {...{ session, words, keep, onTake, source }} />}
    </fieldset>
  );
}
