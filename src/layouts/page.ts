/** What runs on every page: words for readers without scripts go, then the banner of the reader's day, the search field, and the note that the address names. */

import { startComfort } from "../reading/comfort/start.ts";
import { copyOfficialWordsOnly } from "../reading/copy.ts";
import { completeOpenedNote, openTargetedNote } from "../reading/open-note.ts";
import { startPreviews } from "../reading/preview.ts";
import { addProvisionButtons } from "../reading/provision-buttons.ts";
import { startValidityBanner } from "../reading/validity-banner.ts";
import { hasMarks } from "../search/has-marks.ts";
import { wakeFields } from "../search/wake-fields.ts";
import { wipeWithOtherTabs } from "../training/wipe.ts";

function start(): void {
  for (const words of document.querySelectorAll<HTMLElement>("[data-no-script]")) words.hidden = true;
  startValidityBanner();
  wipeWithOtherTabs();
  wakeFields();
  openTargetedNote();
  addEventListener("hashchange", openTargetedNote);
  if (hasMarks())
    import("../search/mark.ts").then(
      ({ showMarks }) => showMarks(),
      () => {},
    );
  document.addEventListener("toggle", completeOpenedNote, true);
  const preview = document.getElementById("preview");
  if (preview) startPreviews(preview);
  addEventListener("copy", copyOfficialWordsOnly);
  addProvisionButtons();
  const wrongAddress = document.getElementById("nearest");
  if (wrongAddress) import("../document/not-found.ts").then(({ suggestNearest }) => suggestNearest(wrongAddress));
  document
    .getElementById("print-notes")
    ?.addEventListener("change", async () => (await import("../reading/print-notes.ts")).openNotesToPrint(), {
      once: true,
    });
  const opener = document.getElementById("comfort-opener");
  if (opener) startComfort(opener, document.querySelector<HTMLElement>("[data-elder-leave]"));
}

// What pages share travels in this file, and the worker that checks many cases reads it too: it has no page to start.
if ("document" in globalThis) start();
