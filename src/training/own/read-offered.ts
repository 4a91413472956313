import { keepsOwn } from "./keeps.ts";
import type { OwnOffered } from "./offered.ts";

/** What stands where this device keeps no own case, or before they are read. */
export const NO_OWN: OwnOffered = { right: [], faulty: [] };

/** The own cases of this device. The law module, which checks them, is fetched only where there are any; rejects where it cannot be had. */
export async function readOffered(): Promise<OwnOffered> {
  return keepsOwn() ? (await import("./offered.ts")).ownOffered() : NO_OWN;
}
