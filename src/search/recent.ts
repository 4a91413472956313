const KEY = "yiyuan-searches";
const MOST = 8;

/** What was looked for on this device, the newest first; empty where nothing is kept or the device keeps nothing. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a query on this device once it led somewhere. */
export function keepSearch(query: string): void {
  const kept = [query, ...recentSearches().filter((one) => one !== query)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A device that keeps nothing has no recent searches; finding works all the same.
  }
}

/** Forgets them all. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
