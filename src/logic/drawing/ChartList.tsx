import { fill } from "../../fill.ts";
import { refLabel, refPath } from "../../law/refs.ts";
import { link } from "../../link.ts";
import type { ChartData, ChartName } from "../chart-data.ts";
import type { GraphEdge } from "../graph.ts";
import type { Standings } from "../reach.ts";

interface Props {
  data: ChartData;
  chart: ChartName;
  title: string;
  standings?: Standings;
}

/** One chart as a list in a list: what the drawing shows, and the condition of each transition. */
export function ChartList({ data, chart, title, standings }: Props) {
  const { words, names } = data;
  const { states, edges } = data.charts[chart];
  const standing = (id: string) => {
    const how = standings?.[id];
    return how && <strong class={`chart__standing chart__standing--${how}`}>（{words.standing[how]}）</strong>;
  };
  const condition = ({ from, guard }: GraphEdge) => {
    if (guard !== null) return words.guards[guard] ?? guard;
    return edges.filter((edge) => edge.from === from).length > 1 ? words.otherwise : words.always;
  };
  return (
    <details class="chart__list">
      <summary>{fill(words.list, { chart: title })}</summary>
      <ol>
        {states.map(({ id, kind, refs }) => (
          <li key={id} data-state={id}>
            {names[id]}
            {standing(id)}{" "}
            {refs.map((ref, index) => (
              <span key={ref}>
                {index > 0 && "、"}
                <a href={link(refPath(ref))}>{refLabel(ref)}</a>
              </span>
            ))}
            {kind === "end" ? (
              <>：{words.ends}</>
            ) : (
              <ul>
                {edges
                  .filter(({ from }) => from === id)
                  .map((edge) => (
                    <li key={edge.id} data-edge={edge.id}>
                      {fill(words.edge, { when: condition(edge), to: names[edge.to] ?? edge.to })}
                      {standing(edge.id)}
                    </li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
