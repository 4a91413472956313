export const DRILL_PATH = "/training/drill/";

/** The address of a set, from the page of the drill: `?seed=k7m2xp`. */
export function setAddress(seed: string): string {
  return `?seed=${encodeURIComponent(seed)}`;
}

/** Goes to the address of a set; the page begins anew there. */
export function openSet(seed: string): void {
  location.assign(setAddress(seed));
}
