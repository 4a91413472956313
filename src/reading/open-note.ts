/** Opens the note that the address names, and the list it is folded into. */
export function openTargetedNote(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target?.closest(".notes")?.querySelectorAll<HTMLDetailsElement>("details") ?? [];
  for (const details of folded) if (target && details.contains(target)) details.open = true;
  if (folded.length > 0) target?.scrollIntoView();
}

/** Completes a note that was opened here and has its words on another page. */
export async function completeOpenedNote({ target }: Event): Promise<void> {
  if (
    !(target instanceof HTMLDetailsElement) ||
    !target.open ||
    !target.querySelector(":scope > .note__body > .note__elsewhere")
  )
    return;
  const { completeNote } = await import("./basis-notes.ts");
  await completeNote(target);
}
