type Parts = typeof import("./parts/later.ts");

/** Fetches the parts that the first question does without. */
export const loadParts = () => import("./parts/later.ts");

/** What fetches one of them, for `Lazy`: made once for each place, so that it is the same function each time. */
export function loadPart<K extends keyof Parts>(name: K): () => Promise<Parts[K]> {
  return () => loadParts().then((parts) => parts[name]);
}
