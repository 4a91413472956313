import { chinaDay } from "../law/period.ts";
import { type Standing, standingOn } from "../measure/validity.ts";

const WORD: Readonly<Record<Standing["state"], "pending" | "inForce" | "lapsed">> = {
  pending: "pending",
  "in-force": "inForce",
  lapsed: "lapsed",
};

/** Says how the measure stands on the day it is in China while the page is read, whatever the reader's time zone. */
export function startValidityBanner(): void {
  for (const banner of document.querySelectorAll<HTMLElement>("validity-banner")) {
    const { effective = "", expires = "", day = "" } = banner.dataset;
    const standing = standingOn(chinaDay(new Date()), { effective, expires });
    const count = standing.state === "pending" ? "" : ` ${day.replace("{n}", String(standing.day))}`;
    const place = banner.querySelector<HTMLElement>("[data-standing]");
    if (!place) continue;
    place.textContent = `${banner.dataset[WORD[standing.state]]}${count}`;
    place.hidden = false;
  }
}
