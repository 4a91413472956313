import type { MeasureData } from "../downloads/measure-json.ts";
import { siteRoot } from "../reading/root.ts";
import { type OfficialLine, officialLines } from "./official.ts";
import { sha256Hex } from "./sha256.ts";

let kept: Promise<OfficialLine[]> | undefined;

/** The official text did not arrive as it was hashed. */
export class DamagedText extends Error {}

async function fetchOfficial(): Promise<OfficialLine[]> {
  const response = await fetch(new URL("data/measure.json", siteRoot()));
  if (!response.ok) throw new Error(`data/measure.json: ${response.status}`);
  const data = (await response.json()) as MeasureData;
  const lines = officialLines(data);
  const text = lines.map((line) => line.text).join("\n");
  if (sha256Hex(new TextEncoder().encode(text)) !== data.sha256) throw new DamagedText();
  return lines;
}

/** The official text, fetched once a page and held against its own hash. Rejects where it cannot be had; the next use tries again. */
export function loadOfficial(): Promise<OfficialLine[]> {
  kept ??= fetchOfficial();
  kept.catch(() => {
    kept = undefined;
  });
  return kept;
}
