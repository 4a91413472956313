import type { Walk } from "./present-data.ts";

/** How a station stands while the way is shown; `left` is the one from which the chart ended early. */
export type Standing = "done" | "now" | "ahead" | "skipped" | "left";

/**
 * How each station of a chart stands.
 * @param stop the stop being shown; null once the end is
 */
export function standingsOf({ stations, stops, end }: Walk, stop: number | null): readonly Standing[] {
  const passed = new Set(stops.slice(0, stop ?? stops.length).map(({ station }) => station));
  const now = stop === null ? null : stops[stop]?.station;
  const last = stops[stops.length - 1]?.station;
  return stations.map(({ exit }, index) => {
    if (index === now) return "now";
    if (stop === null && index === last && exit === end.name) return "left";
    if (passed.has(index)) return "done";
    return stop === null || index < (now ?? 0) ? "skipped" : "ahead";
  });
}
