const pages = new Map<string, Promise<Document>>();

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const html = await response.text();
  // Without the head, whose styles this page's policy would complain of.
  return new DOMParser().parseFromString(html.slice(html.indexOf("<body")), "text/html");
}

/** A page of this site, fetched once; a failure is forgotten, so that the next use tries again. */
function pageAt(address: string): Promise<Document> {
  const page = pages.get(address) ?? fetchPage(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

/** The body of a note on another page, its links made absolute so that they lead where they led there; null where that page has no such note. */
async function bodyAt({ href, hash }: HTMLAnchorElement): Promise<Element | null> {
  const [address = ""] = href.split("#");
  const body = (await pageAt(address)).getElementById(hash.slice(1))?.querySelector(".note__body")?.cloneNode(true);
  if (!(body instanceof Element)) return null;
  for (const link of body.querySelectorAll("a")) link.href = new URL(link.getAttribute("href") ?? "", href).href;
  return body;
}

/**
 * Puts the words of a note in place of the link to them, which stays where they cannot be had. The page of the whole
 * text leaves the longest notes to the pages of their articles; an opened one is completed here.
 */
export async function completeNote(note: Element): Promise<void> {
  const link = note.querySelector<HTMLAnchorElement>(".note__elsewhere");
  if (!link) return;
  const body = await bodyAt(link).catch(() => null);
  // The link may have been followed up by another opening in the meantime.
  if (body && link.isConnected) link.closest(".note__body")?.replaceWith(body);
}

/** Completes every note of the page. */
export async function completeAllNotes(): Promise<void> {
  await Promise.all([...document.querySelectorAll(".note")].map(completeNote));
}
