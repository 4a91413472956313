import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import type { Words } from "../../wording/words.ts";
import { Lazy } from "../Lazy.tsx";
import type { Controller } from "../use-wizard.ts";

interface Part {
  wizard: Controller;
  words: Words;
}

interface Props extends Part {
  title: string;
  /** Whether it stands open by itself. */
  open: boolean;
  load: () => Promise<ComponentType<Part>>;
}

/** Something folded away: what is inside is fetched when it is first opened. */
export function Fold({ title, open, load, wizard, words }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="fold" open={open} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{title}</summary>
      {(open || opened) && <Lazy load={load} props={{ wizard, words }} words={words} />}
    </details>
  );
}
