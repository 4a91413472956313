import { refLabel, refPath } from "../../law/refs.ts";
import { link } from "../../link.ts";
import { lineAt, wrap } from "../chart-data.ts";
import type { GraphState } from "../graph.ts";
import type { Box } from "../layout.ts";

interface Props {
  state: GraphState;
  name: string;
  box: Box;
  standing: string;
}

/** One state of a drawing: its name, and the provisions that it cites as links. */
export function Station({ state, name, box, standing }: Props) {
  const lines = wrap(name);
  const top = box.y - box.height / 2;
  return (
    <g class={`chart__state chart__state--${state.kind} chart__state--${standing}`} data-state={state.id}>
      <rect
        x={box.x - box.width / 2}
        y={top}
        width={box.width}
        height={box.height}
        rx={state.kind === "question" ? 3 : 16}
      />
      <text class="chart__name" x={box.x} y={top}>
        {lines.map((line, index) => (
          <tspan key={line} x={box.x} y={top + lineAt(index, lines.length)}>
            {line}
          </tspan>
        ))}
      </text>
      {state.refs.map((ref, index) => (
        <a key={ref} href={link(refPath(ref))}>
          <text class="chart__ref" x={box.x} y={top + lineAt(lines.length + index, lines.length)}>
            {refLabel(ref)}
          </text>
        </a>
      ))}
    </g>
  );
}
