import { link } from "../link.ts";
import type { KeepData } from "./keep-words.ts";

let data: Promise<KeepData> | undefined;

/** The words and the edition, fetched once a page. Rejects where they cannot be had; the next use tries again. */
export function loadKeepData(): Promise<KeepData> {
  data ??= fetch(link("/data/wizard-keep.json")).then((response) => {
    if (!response.ok) throw new Error(`data/wizard-keep.json: ${response.status}`);
    return response.json() as Promise<KeepData>;
  });
  data.catch(() => {
    data = undefined;
  });
  return data;
}
