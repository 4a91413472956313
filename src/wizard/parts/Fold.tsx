import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import type { Words } from "../../wording/words.ts";
import { Lazy } from "../Lazy.tsx";

interface Props<P> {
  title: string;
  /** What it is about, for those who hear it among others of the same title. */
  name?: string | undefined;
  /** The class of its look. */
  look?: string;
  /** Whether it stands open by itself. */
  open?: boolean;
  tabIndex?: number | undefined;
  load: () => Promise<ComponentType<P>>;
  props: P;
}

/** Something folded away: what is inside is fetched when it is first opened. */
export function Fold<P extends { readonly words: Words }>({
  title,
  name,
  look,
  open = false,
  tabIndex,
  load,
  props,
}: Props<P>) {
  const [opened, setOpened] = useState(false);
  return (
    <details class={look} open={open} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary tabIndex={tabIndex}>
        {title}
        {name && <span class="visually-hidden">：{name}</span>}
      </summary>
      {(open || opened) && <Lazy load={load} props={props} words={props.words} />}
    </details>
  );
}
