/** What runs on every page: words for readers without scripts go, then the banner of the reader's day, the search field, and the note that the address names. */
import { openTargetedNote } from "../components/measure/open-note.ts";
import { startValidityBanner } from "../components/validity-banner.ts";
import { copyOfficialWordsOnly } from "../reading/copy.ts";
import { startPreviews } from "../reading/preview.ts";
import { addProvisionButtons } from "../reading/provision-buttons.ts";
import { CitationBox } from "../search/citation-box.ts";
import { SearchBox } from "../search/search-box.ts";

for (const words of document.querySelectorAll<HTMLElement>("[data-no-script]")) words.hidden = true;
startValidityBanner();
customElements.define("search-box", SearchBox);
customElements.define("citation-box", CitationBox);
openTargetedNote();
addEventListener("hashchange", openTargetedNote);
const preview = document.getElementById("preview");
if (preview) startPreviews(preview);
addEventListener("copy", copyOfficialWordsOnly);
addProvisionButtons();
document
  .getElementById("print-notes")
  ?.addEventListener("change", async () => (await import("../reading/print-notes.ts")).openNotesToPrint(), {
    once: true,
  });
