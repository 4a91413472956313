/** So long may a code be out of sight, from a shaking hand or a reflection, and still be the one that was there. */
const PATIENCE = 3000;

/** Tells what comes before the camera from what still stands there: of each text only the first sight counts until it has been away. */
export function arrivals(): (text: string, now: number) => boolean {
  const seen = new Map<string, number>();
  return (text, now) => {
    const last = seen.get(text);
    seen.set(text, now);
    return last === undefined || now - last > PATIENCE;
  };
}
