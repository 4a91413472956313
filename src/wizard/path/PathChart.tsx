import { useEffect, useMemo, useRef } from "preact/hooks";
import type { ChartData } from "../../logic/chart-data.ts";
import { Chart } from "../../logic/drawing/Chart.tsx";
import chartStyles from "../../logic/drawing/chart.css?url";
import { reachOf } from "../../logic/reach.ts";
import { fetched } from "../../reading/fetched.ts";
import { loadStyles } from "../../reading/stylesheet.ts";
import type { Words } from "../../wording/words.ts";
import { personName } from "../persons.ts";
import type { Session } from "../session.ts";

const CHARTS = ["case", "person"] as const;
const chartData = fetched<ChartData>("data/chart.json");

/** Fetches the drawing and its looks; the file is the same for every answer. */
export async function loadPath(): Promise<ChartData> {
  const [data] = await Promise.all([chartData(), loadStyles(chartStyles)]);
  return data;
}

interface Props {
  data: ChartData;
  session: Session;
  person: number;
  words: Words;
}

/** Both charts with the way that these answers took for one person, and where they could still lead. */
export function PathChart({ data, session, person, words }: Props) {
  const { caseAnswers, persons, assessedOn } = session;
  const reach = useMemo(
    () => reachOf(caseAnswers, persons[person] ?? {}, assessedOn),
    [caseAnswers, persons, person, assessedOn],
  );
  const title = { case: data.words.charts.case, person: personName(session, person, words) };
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that asked for it is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="path">
      <h2 ref={heading} tabIndex={-1}>
        {data.words.pathTitle}
      </h2>
      <p>{data.words.legend}</p>
      {CHARTS.map((chart) => (
        <Chart
          key={chart}
          data={data}
          chart={chart}
          id={`${chart}-${person}`}
          title={title[chart]}
          standings={reach[chart]}
        />
      ))}
    </section>
  );
}
