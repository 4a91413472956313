/** Where own cases stand on this device; wiped with everything else of the training. */
export const OWN_KEY = "yiyuan-training-own";

/** Where texts are put aside of which nothing could be read, before anything is written over them; one after the other. */
export const ASIDE_KEY = `${OWN_KEY}-aside`;

/** Whether a name in addresses is an own case's: the site's own names have no digit and do not begin with `own-`. */
export function isOwnName(slug: string): boolean {
  return slug.startsWith("own-") || /\d/.test(slug);
}

/** Whether this device keeps own cases at all: known without loading what reads them. */
export function keepsOwn(): boolean {
  try {
    return localStorage.getItem(OWN_KEY) !== null;
  } catch {
    return false;
  }
}
