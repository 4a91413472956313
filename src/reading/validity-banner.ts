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
    const word = banner.dataset[WORD[standing.state]] ?? "";
    // The table of the document's particulars has the word alone, the banner the count of days as well.
    for (const place of document.querySelectorAll<HTMLElement>("[data-standing]")) {
      place.textContent = place.dataset.standing === "word" ? word : `${word}${count}`;
      place.hidden = false;
    }
  }
}
