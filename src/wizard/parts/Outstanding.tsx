import { useMemo } from "preact/hooks";
import { fill } from "../../fill.ts";
import type { Words } from "../../wording/words.ts";
import { outstanding } from "../matters.ts";
import type { Controller } from "../use-wizard.ts";

interface Props {
  wizard: Controller;
  words: Words;
}

/** How many answers can still change a conclusion: never how much is left to do, which depends on the answers. */
export function Outstanding({ wizard: { session, determination }, words }: Props) {
  const { matters } = words.core;
  const { open, unknown } = useMemo(() => outstanding(session, determination), [session, determination]);
  const none = determination.applies === "unknown" ? matters.noneOnPremise : matters.none;
  const known = open > 0 ? matters.unknown : matters.unknownOnly;
  return (
    <p class="outstanding">
      {open > 0 ? fill(matters.open, { n: open }) : none} {unknown > 0 && fill(known, { n: unknown })}
    </p>
  );
}
