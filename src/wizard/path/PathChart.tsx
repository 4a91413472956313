import { useEffect, useMemo, useRef } from "preact/hooks";
import { Chart } from "../../components/logic/Chart.tsx";
import chartStyles from "../../components/logic/chart.css?url";
import { fill } from "../../fill.ts";
import type { ChartData } from "../../logic/chart-data.ts";
import { reachOf } from "../../logic/reach.ts";
import { fetched } from "../../reading/fetched.ts";
import { loadStyles } from "../../reading/stylesheet.ts";
import type { Session } from "../session.ts";

const chartData = fetched<ChartData>("data/chart.json");

/** Fetches the drawing and its looks; the file is the same for every answer. */
export async function loadPath(): Promise<ChartData> {
  const [data] = await Promise.all([chartData(), loadStyles(chartStyles)]);
  return data;
}

interface Props {
  data: ChartData;
  session: Session;
}

/** Both charts with the way that these answers took, and where they could still lead. */
export function PathChart({ data, session }: Props) {
  const { words } = data;
  const { caseAnswers, persons, assessedOn } = session;
  const reach = useMemo(() => reachOf(caseAnswers, persons, assessedOn), [caseAnswers, persons, assessedOn]);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that asked for it is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="path">
      <h2 ref={heading} tabIndex={-1}>
        {words.pathTitle}
      </h2>
      <p>{words.legend}</p>
      <Chart data={data} chart="case" id="case" title={words.charts.case} standings={reach.case} />
      {reach.persons.map((standings, index) => (
        <Chart
          key={index}
          data={data}
          chart="person"
          id={`person-${index}`}
          title={persons[index]?.label || fill(words.charts.personNo, { n: index + 1 })}
          standings={standings}
        />
      ))}
    </section>
  );
}
