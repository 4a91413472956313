/** Where own cases stand on this device; wiped with everything else of the training. */
export const OWN_KEY = "yiyuan-training-own";

/** Whether this device keeps own cases at all: known without loading what reads them. */
export function keepsOwn(): boolean {
  try {
    return localStorage.getItem(OWN_KEY) !== null;
  } catch {
    return false;
  }
}
