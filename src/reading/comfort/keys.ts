/** Whether the device names its keys as Apple does. */
export const onMac = (): boolean => /Mac|iP(?:hone|ad)/.test(navigator.platform);

/** The link that a combination follows. Ctrl+Alt and the arrows belong to screen readers, Alt and the arrows to the browser's history. */
const TURNS: Readonly<Record<string, string>> = { KeyP: "prev", KeyN: "next" };

function focusSearch(): void {
  const field = document.getElementById("search-input") as HTMLInputElement | null;
  field?.focus();
  field?.select();
}

/** Ctrl+K or ⌘K: to the search field. Alt+Shift+P, Alt+Shift+N: to the article before or after. */
export function followKeys(event: KeyboardEvent): void {
  const { altKey, shiftKey, ctrlKey, metaKey, code, key, target } = event;
  const command = onMac() ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (command && !altKey && !shiftKey && key.toLowerCase() === "k") {
    event.preventDefault();
    focusSearch();
  } else if (altKey && shiftKey && !ctrlKey && !metaKey && !(target as Element).closest?.("input, textarea, select")) {
    document.querySelector<HTMLAnchorElement>(`a[rel="${TURNS[code]}"]`)?.click();
  }
}
