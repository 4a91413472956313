import { fill } from "../../fill.ts";
import type { ChartData, ChartName } from "../chart-data.ts";
import type { GraphEdge } from "../graph.ts";
import type { Box } from "../layout.ts";
import type { Standing, Standings } from "../reach.ts";
import { Station } from "./Station.tsx";

interface Props {
  data: ChartData;
  chart: ChartName;
  /** Tells several drawings on one page apart. */
  id: string;
  title: string;
  standings?: Standings;
}

/** The drawing grows with the reader's size of text. */
const rem = (pixels: number) => `${pixels / 16}rem`;

/** One chart as a picture. Without standings it shows the chart alone. */
export function Drawing({ data, chart, id, title, standings }: Props) {
  const { states, edges, layout } = data.charts[chart];
  const arrow = `arrow-${id}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who uses keys has to be able to scroll it
    <section class="chart__area" tabIndex={0} aria-label={fill(data.words.drawing, { chart: title })}>
      <svg
        class="chart"
        width={rem(layout.width)}
        height={rem(layout.height)}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
      >
        <title>{title}</title>
        <defs>
          <marker
            id={arrow}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
            markerUnits="userSpaceOnUse"
          >
            <path class="chart__arrow" d="M0 0L8 4L0 8Z" />
          </marker>
        </defs>
        {inFront(edges, standings).map((edge) => (
          <path
            key={edge.id}
            class={`chart__line chart__line--${standings?.[edge.id] ?? "plain"}`}
            d={layout.lines[edge.id]}
            marker-end={`url(#${arrow})`}
            data-edge={edge.id}
          />
        ))}
        {states.map((state) => (
          <Station
            key={state.id}
            state={state}
            name={data.names[state.id] ?? ""}
            box={layout.boxes[state.id] as Box}
            standing={standings?.[state.id] ?? "plain"}
          />
        ))}
      </svg>
    </section>
  );
}

const FRONT: readonly (Standing | undefined)[] = ["unreached", "open", "taken"];

/** What was taken is drawn last: lines to several ends run on one another for a while. */
function inFront(edges: readonly GraphEdge[], standings: Standings | undefined): GraphEdge[] {
  const place = ({ id }: GraphEdge) => FRONT.indexOf(standings?.[id]);
  return [...edges].sort((a, b) => place(a) - place(b));
}
