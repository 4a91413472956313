import type { APIRoute } from "astro";
import { measurePdf } from "../../export/measure-pdf.ts";
import { chinaDay } from "../../law/period.ts";
import { loadMeasure } from "../../measure/index.ts";

/** The measure ready to print, for readers whose browser cannot print the layout of the page. */
export const GET: APIRoute = async () => {
  const bytes = await measurePdf(loadMeasure(), chinaDay(new Date()));
  return new Response(new Uint8Array(bytes), { headers: { "content-type": "application/pdf" } });
};
