import { fetched } from "../../reading/fetched.ts";
import { isOwnName } from "../own/keeps.ts";
import type { PresentData } from "./present-data.ts";
import { Screen } from "./Screen.tsx";
import type { Chosen } from "./slides.ts";

const presentData = fetched<PresentData>("data/present.json");
/** Fetched beforehand: a slide is not to need the network. */
const drawing = () => import("../../codes/qr-picture.ts");
/** Once begun, nothing is to need the network, the camera neither. */
const scanning = () => import("./camera/qr-reader.ts").then(({ prepareReader }) => prepareReader());
/** What makes slides of own cases: the law module and its names. */
const ownCases = () => import("./own-cases.ts");

/**
 * Fetches all that a presentation of these needs. Rejects where it cannot be had; `gone` are the own cases that this device has
 * lost meanwhile.
 * @param presents false for the window of the notes
 */
export async function fetchPresentation({ cases, vote }: Chosen, presents: boolean) {
  const scans = vote && presents && "mediaDevices" in navigator;
  const [site] = await Promise.all([presentData(), drawing(), ...(scans ? [scanning()] : [])]);
  const named = cases.filter(isOwnName);
  const data = named.length > 0 ? await (await ownCases()).withOwn(site) : site;
  const gone = named.filter((slug) => !data.cases.some((one) => one.slug === slug));
  return { Screen, data, gone };
}
