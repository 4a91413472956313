import { MARKS } from "./code.ts";

const KEY = "yiyuan-training-mark";

/** Drawn by chance alone: nothing of the phone or its owner is in it. */
const draw = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % MARKS;

/**
 * What tells this phone from others for one case. It is drawn once and stays in the tab, so that a changed choice is
 * known to come from the same phone; another case has another one, so that two cases cannot be laid side by side.
 */
export function markFor(number: number): number {
  const key = `${KEY}-${number}`;
  try {
    const kept = sessionStorage.getItem(key);
    if (kept !== null) return Number(kept) % MARKS || 0;
    const drawn = draw();
    sessionStorage.setItem(key, String(drawn));
    return drawn;
  } catch {
    // Without a store the mark lasts as long as the page, which asks once.
    return draw();
  }
}
