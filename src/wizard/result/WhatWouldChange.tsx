import { useEffect, useState } from "preact/hooks";
import { appliesTo, isSettled, type Position } from "../../law/index.ts";
import { type ChangeGroup, changeSets, evidenceFor, groupChanges } from "../../law/what-if.ts";
import type { Words } from "../../wording/words.ts";
import { Changes } from "./Changes.tsx";
import { Evidence } from "./Evidence.tsx";

interface Props {
  position: Position;
  /** Whose result it is; null for one person without a name. */
  name: string | null;
  words: Words;
}

/** Runs once the browser has nothing better to do. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(run, 1);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout: 500 });
  return () => cancelIdleCallback(request);
}

/** What could still turn the result: answers changed, one or two at once, and facts established. */
export function WhatWouldChange({ position, name, words }: Props) {
  const [groups, setGroups] = useState<readonly ChangeGroup[] | null>(null);
  useEffect(() => whenIdle(() => setGroups(groupChanges(changeSets(position)))), [position]);
  return (
    <>
      {groups === null ? (
        <p class="hint">{words.changes.waiting}</p>
      ) : (
        <Changes
          groups={groups}
          settled={isSettled(position)}
          premised={appliesTo(position.caseFacts) === "unknown"}
          words={words}
        />
      )}
      <Evidence position={position} evidence={evidenceFor(position)} name={name} words={words} />
    </>
  );
}
