/** The window of this name: the one that is open, else a new one, of which nothing is asked of the network yet. Null where the browser refuses. */
const windowOf = (name: string) => open("", name, "width=960,height=720");

/** Whether a window shows a page of this site already. */
function shows(notes: Window): boolean {
  try {
    return notes.location.href !== "about:blank";
  } catch {
    // The browser's own page, that there was no network: nothing to keep.
    return false;
  }
}

/**
 * Opens the window of the notes, or brings forward the one that is open: loaded anew without a network, it would lose them.
 * Resolves to why it cannot, if so.
 */
export async function openNotes(address: string, name: string): Promise<"blocked" | "impossible" | "offline" | null> {
  if (typeof BroadcastChannel === "undefined") return "impossible";
  const notes = windowOf(name);
  if (!notes) return "blocked";
  if (shows(notes)) {
    notes.focus();
    return null;
  }
  try {
    await fetch(address);
  } catch {
    notes.close();
    return "offline";
  }
  notes.location.replace(address);
  return null;
}
