import type { IsoDate } from "../law/period.ts";
import type { Measure } from "../measure/index.ts";
import { loadSite } from "../site.ts";
import { blocksOf } from "./pdf/blocks.ts";
import { subsetFaces } from "./pdf/fonts.ts";
import { charactersOf, writePdf } from "./pdf/write-pdf.ts";
import { loadPrintWords, printedValidity } from "./print-words.ts";

/**
 * The notice and the measure as a PDF of the layout that GB/T 9704-2012 gives. It bears the date of the measure;
 * `today` only decides whether its validity line may already say that the measure has lapsed.
 */
export async function measurePdf(measure: Measure, today: IsoDate): Promise<Uint8Array> {
  const { title, number } = loadSite();
  const words = loadPrintWords();
  const blocks = blocksOf(measure, { notice: words.notice, title });
  const margin = { mark: words.mark, validity: printedValidity(measure.validity, today) };
  const faces = await subsetFaces(charactersOf(blocks, margin));
  return writePdf({
    blocks,
    faces,
    title: `${title}（${number}）`,
    subject: words.subject,
    date: measure.validity.effective,
    margin,
  });
}
