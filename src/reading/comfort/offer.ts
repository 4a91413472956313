import { fill } from "../../fill.ts";
import { isRef, type Ref, refLabel } from "../../law/refs.ts";
import { element } from "../element.ts";
import { siteRoot } from "../root.ts";
import { loadStyles } from "../stylesheet.ts";
import styles from "./bars.css?url";
import { loadComfort } from "./data.ts";
import { settleOffer } from "./place.ts";

/** A place in the text: the address below the root. */
const PLACE = /^text\/(?:(\d{1,2})\/|#art-(\d{1,2})(?:-[1-9])*)$/;

/** The address and article of a stored place; null where it is damaged or names what the measure does not have. */
function parsePlace(stored: string): { readonly at: string; readonly ref: Ref } | null {
  try {
    const { v, at } = JSON.parse(stored);
    const [, page, anchor] = PLACE.exec(at) ?? [];
    const ref = page ?? anchor;
    return v === 1 && ref !== undefined && isRef(ref) ? { at, ref } : null;
  } catch {
    return null;
  }
}

/** A line at the foot of the window that leads to where one stopped reading. It moves nothing, and goes when told to. */
export async function offerPlace(stored: string): Promise<void> {
  const found = parsePlace(stored);
  if (!found) return;
  const [{ place }] = await Promise.all([loadComfort(), loadStyles(styles)]);
  const settle = () => {
    settleOffer();
    line.remove();
  };
  const link = element(
    "a",
    { href: new URL(found.at, siteRoot()).href, onclick: settle },
    fill(place.offer, { ref: refLabel(found.ref) }),
  );
  const dismiss = element("button", { type: "button", onclick: settle }, place.dismiss);
  const line = element("aside", { className: "foot-bar foot-bar--offer" }, link, dismiss);
  line.setAttribute("aria-label", place.offerLabel);
  // First in the order of the keyboard, last in the eye's.
  document.querySelector(".skip")?.after(line);
}
