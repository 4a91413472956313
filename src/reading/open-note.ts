/** What the address names; a fragment cut or changed in the middle of its encoding names nothing, and must stop no page. */
function named(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** Opens the note that the address names, and the list it is folded into. */
export function openTargetedNote(): void {
  const target = named();
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
