/**
 * Calls back when the page comes back out of the browser's memory, as it was left: of what was kept or wiped meanwhile it has heard
 * nothing. Returns what ends that.
 */
export function whenBack(listener: () => void): () => void {
  const show = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener();
  };
  addEventListener("pageshow", show);
  return () => removeEventListener("pageshow", show);
}
