/** What this tab keeps under a name, so that a page loaded anew loses nothing; null where it keeps nothing or cannot. */
export function readTab<Kept>(name: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? "null");
  } catch {
    return null;
  }
}

/** Keeps it. Without a store it lasts as long as the page. */
export function keepInTab(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Nobody is to be troubled with it in front of a room.
  }
}
