import type { ChartData, ChartName } from "../chart-data.ts";
import type { Standings } from "../reach.ts";
import { ChartList } from "./ChartList.tsx";
import { Drawing } from "./Drawing.tsx";

interface Props {
  data: ChartData;
  chart: ChartName;
  id: string;
  title: string;
  standings?: Standings;
}

/** One chart, drawn and in words. Rendered at build on the page about the logic, in the browser at a result. */
export function Chart(props: Props) {
  return (
    <figure class="chart__figure">
      <figcaption>{props.title}</figcaption>
      <Drawing {...props} />
      <ChartList {...props} />
    </figure>
  );
}
