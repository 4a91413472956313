/** The body of a note on another page, its links made absolute so that they lead where they led there; null where that page has no such note. */
async function bodyAt(address: string): Promise<Element | null> {
  const response = await fetch(address);
  if (!response.ok) return null;
  const html = await response.text();
  // Without the head, whose styles this page's policy would complain of.
  const page = new DOMParser().parseFromString(html.slice(html.indexOf("<body")), "text/html");
  const note = page.getElementById(new URL(address).hash.slice(1));
  for (const link of note?.querySelectorAll("a") ?? [])
    link.href = new URL(link.getAttribute("href") ?? "", address).href;
  return note?.querySelector(".note__body") ?? null;
}

/**
 * Puts the words of a note in place of the link to them, which stays where they cannot be had. The page of the whole
 * text leaves the longest notes to the pages of their articles; an opened one is completed here.
 */
export async function completeNote(note: Element): Promise<void> {
  const link = note.querySelector<HTMLAnchorElement>(".note__elsewhere");
  if (!link) return;
  const body = await bodyAt(link.href).catch(() => null);
  // The link may have been followed up by another opening in the meantime.
  if (body && link.isConnected) link.closest(".note__body")?.replaceWith(body);
}
