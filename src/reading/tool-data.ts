import { siteRoot } from "./root.ts";
import type { ToolData } from "./tool-words.ts";

let data: Promise<ToolData> | undefined;

/** The words of the tools, fetched once a page. Rejects where they cannot be had; the next use tries again. */
export function loadToolData(): Promise<ToolData> {
  data ??= fetch(new URL("data/reading-tools.json", siteRoot())).then((response) => {
    if (!response.ok) throw new Error(`data/reading-tools.json: ${response.status}`);
    return response.json() as Promise<ToolData>;
  });
  data.catch(() => {
    data = undefined;
  });
  return data;
}
