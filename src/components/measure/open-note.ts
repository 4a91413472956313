/** Opens the note that the address names, and the list it is folded into. */
export function openTargetedNote(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target?.closest(".notes")?.querySelectorAll<HTMLDetailsElement>("details") ?? [];
  for (const details of folded) if (target && details.contains(target)) details.open = true;
  if (folded.length > 0) target?.scrollIntoView();
}
