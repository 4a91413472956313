import fc from "fast-check";
import { expect, test } from "playwright/test";
import type { AnyStateMachine } from "xstate";
import { caseChart, DISPOSITIONS, personChart, possibleDispositions, replayCase } from "../../src/law/index.ts";
import { sizeOf } from "../../src/logic/chart-data.ts";
import { type ChartName, GRAPHS, taken } from "../../src/logic/graph.ts";
import { layoutOf } from "../../src/logic/layout.ts";
import { reachOf, type Standings } from "../../src/logic/reach.ts";
import { positions, sessions } from "../support/law/arbitraries.ts";
import { distinct } from "../support/law/brute-force.ts";
import { nodesOf, stepsOf } from "../support/law/charts.ts";

const MACHINES: Readonly<Record<ChartName, AnyStateMachine>> = {
  case: caseChart as AnyStateMachine,
  person: personChart as AnyStateMachine,
};
const TITLES = { case: "案件图", person: "人员图" };
const CHARTS = ["case", "person"] as const;

for (const chart of CHARTS) {
  const { states, edges } = GRAPHS[chart];
  const leaves = nodesOf(MACHINES[chart].root).filter((node) => Object.keys(node.states).length === 0);
  const nameOf = new Map(leaves.map((node) => [node.path.join("."), (node.meta?.question as string) ?? node.key]));

  test(`${TITLES[chart]}：画出的状态和箭头与状态机完全相同`, () => {
    expect(distinct(states.map(({ id }) => id))).toEqual(distinct([...nameOf.values()]));
    const steps = stepsOf(MACHINES[chart].root).map((step) =>
      step
        .split(" → ")
        .map((path) => nameOf.get(path))
        .join(">"),
    );
    expect(distinct(edges.map(({ id }) => id))).toEqual(distinct(steps));
    expect(edges.length).toBe(new Set(edges.map(({ id }) => id)).size);
  });

  test(`${TITLES[chart]}：每个状态、每个箭头都有位置，方框互不重叠，不宽于手机`, () => {
    const sizes = Object.fromEntries(states.map(({ id, refs }) => [id, sizeOf(2, refs.length)]));
    const { width, height, boxes, lines } = layoutOf(GRAPHS[chart], sizes);
    expect(Object.keys(boxes).sort()).toEqual(states.map(({ id }) => id).sort());
    expect(Object.keys(lines).sort()).toEqual(edges.map(({ id }) => id).sort());
    expect(width).toBeLessThanOrEqual(344);
    const all = Object.entries(boxes);
    for (const [id, box] of all) {
      expect(box.x - box.width / 2, id).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width / 2, id).toBeLessThanOrEqual(width);
      expect(box.y + box.height / 2, id).toBeLessThanOrEqual(height);
      for (const [other, beside] of all.filter(([name]) => name > id)) {
        const apart =
          Math.abs(box.x - beside.x) >= (box.width + beside.width) / 2 ||
          Math.abs(box.y - beside.y) >= (box.height + beside.height) / 2;
        expect(apart, `${id}, ${other}`).toBe(true);
      }
    }
  });
}

/** The ids lit as taken, which have to be one way through the graph. */
function expectOneWay(chart: ChartName, standings: Standings, from: string): void {
  const { states, edges } = GRAPHS[chart];
  const lit = (id: string) => standings[id] === "taken";
  let [at, count] = [from, 1];
  for (let out = edges.filter((edge) => edge.from === at && lit(edge.id)); out.length > 0; ) {
    expect(out.length, at).toBe(1);
    at = out[0]?.to ?? "";
    expect(lit(at), at).toBe(true);
    count += 2;
    out = edges.filter((edge) => edge.from === at && lit(edge.id));
  }
  expect([...states, ...edges].filter(({ id }) => lit(id)).length).toBe(count);
}

test("任意的回答：亮起的是图上连续的一条路，走到的就是判定的结论", () => {
  fc.assert(
    fc.property(sessions, ({ assessedOn, caseAnswers, persons }) => {
      const person = persons[0] ?? {};
      const reach = reachOf(caseAnswers, person, assessedOn);
      expectOneWay("case", reach.case, "procedure");
      const way = replayCase(caseAnswers, assessedOn);
      for (const id of taken(GRAPHS.case, way.asked, way.end)) expect(reach.case[id]).toBe("taken");
      if (way.end === "reached") expectOneWay("person", reach.person, "roles");
      else expect(Object.values(reach.person)).not.toContain("taken");
    }),
    { numRuns: 300 },
  );
});

test("还可能走到的结论就是可能的结论；都清楚了，就只剩走过的路", () => {
  fc.assert(
    fc.property(positions({ unknowns: 5 }), ({ caseFacts, person }) => {
      const reach = reachOf(caseFacts, person, "2023-06-01");
      const ends = { ...reach.case, ...reach.person };
      const open = DISPOSITIONS.filter((id) => id in ends && ends[id] !== "unreached");
      expect(distinct(open)).toEqual(distinct([...possibleDispositions({ caseFacts, person })]));
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(positions({ unknowns: 0 }), ({ caseFacts, person }) => {
      const { case: ofCase, person: ofPerson } = reachOf(caseFacts, person, "2023-06-01");
      expect([...Object.values(ofCase), ...Object.values(ofPerson)]).not.toContain("open");
    }),
    { numRuns: 100 },
  );
});
