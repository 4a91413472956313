import { expect, test } from "playwright/test";
import type { AnyStateMachine } from "xstate";
import { type CaseFacts, caseChart, isRef, personChart, type Reason } from "../../src/law/index.ts";
import { distinct, type Position } from "../support/law/brute-force.ts";
import {
  caseConditions,
  caseShortest,
  caseWalk,
  personConditions,
  personShortest,
  personWalks,
} from "../support/law/chart-walks.ts";
import { longestWay, nodesOf, pathOf, questionAt, stepsOf, transitionsOf } from "../support/law/charts.ts";

const CHARTS = [
  { name: "案件图", chart: caseChart as AnyStateMachine, walks: () => [caseWalk()] },
  { name: "人员图", chart: personChart as AnyStateMachine, walks: personWalks },
];

/** The order that the contract gives the questions. */
const ORDER = [
  ...["procedure", "organ", "period", "results", "grave", "judgment", "causes", "defenceFailures"],
  ...["subjects", "nominalFault", "compensationPaid"],
  ...["roles", "side", "exemption", "leniency", "severity", "aftermath"],
];

for (const { name, chart, walks } of CHARTS) {
  const nodes = nodesOf(chart.root);
  const atomic = nodes.filter((node) => Object.keys(node.states).length === 0).map((node) => node.path.join("."));
  const finals = nodes.filter((node) => node.type === "final").map((node) => node.path.join("."));

  test(`${name}：没有 invoke，没有 after`, () => {
    for (const node of [chart.root, ...nodes]) {
      expect({ invoke: node.invoke, after: node.after }, node.id).toEqual({ invoke: [], after: [] });
    }
  });

  test(`${name}：每个状态都走得到，每个终点都到得了`, () => {
    const all = walks();
    const passed = new Set(
      all.flatMap(({ start, edges }) => [pathOf(start.value), ...edges.flatMap((edge) => edge.passed)]),
    );
    expect(distinct([...passed])).toEqual(distinct(atomic));
    const ends = all.flatMap(({ vertices }) => [...vertices.values()].filter(({ status }) => status === "done"));
    expect(distinct(ends.map(({ value }) => pathOf(value)))).toEqual(distinct(finals));
  });

  test(`${name}：每个转换都有答案走得到，走得到的都是图上的转换`, () => {
    const taken = walks().flatMap(({ edges }) =>
      edges.flatMap(({ from, passed }) =>
        passed.map((to, index) => `${passed[index - 1] ?? pathOf(from.value)} → ${to}`),
      ),
    );
    expect(distinct(taken)).toEqual(distinct(stepsOf(chart.root)));
  });

  test(`${name}：每条路都走得完，问题依约定的次序，不回头`, () => {
    for (const one of walks()) {
      expect(longestWay(one)).toBeLessThanOrEqual(ORDER.length);
      const leading = new Set(one.edges.map(({ fromKey }) => fromKey));
      const stuck = [...one.vertices].filter(([key, vertex]) =>
        vertex.status === "done" ? leading.has(key) : !leading.has(key) || questionAt(vertex) === null,
      );
      expect(stuck.map(([key]) => key)).toEqual([]);
      const place = (snapshot: (typeof one.edges)[number]["to"]) => ORDER.indexOf(questionAt(snapshot) ?? "");
      const backwards = one.edges.filter(
        ({ from, to }) => to.status === "error" || (to.status !== "done" && place(to) <= place(from)),
      );
      expect(backwards.map(({ fromKey, toKey }) => `${fromKey} → ${toKey}`)).toEqual([]);
    }
  });

  test(`${name}：每个转换都引出理由，理由都有存在的条款`, () => {
    for (const node of nodes) {
      for (const { actions } of transitionsOf(node)) {
        expect(
          actions.map((action) => (typeof action === "object" && "type" in action ? action.type : action)),
          node.id,
        ).toContain("cite");
      }
    }
    const edges = walks().flatMap((one) => one.edges);
    const sound = ({ refs, step, finding }: Reason) =>
      step !== "" && finding !== "" && refs.length > 0 && refs.every(isRef);
    const silent = edges.filter(({ reasons }) => reasons.length === 0 || !reasons.every(sound));
    expect(silent.map(({ fromKey, toKey }) => `${fromKey} → ${toKey}`)).toEqual([]);
  });

  test(`${name}：每个问题处都引出所依据的条款`, () => {
    for (const { meta, id, type } of nodes.filter((node) => node.meta !== undefined)) {
      expect(meta.refs.length, id).toBeGreaterThan(0);
      expect(
        meta.refs.filter((ref: string) => !isRef(ref)),
        id,
      ).toEqual([]);
      expect(type, id).toBe("atomic");
    }
  });
}

test("案件图：没有所需的事实，到不了任何一个终点", () => {
  const ends = caseWalk().edges.filter(({ to }) => to.status === "done");
  const wrong = ends.filter(
    ({ to }) => pathOf(to.value) !== caseConditions((to.context as { facts: CaseFacts }).facts),
  );
  expect(wrong.map(({ fromKey, toKey }) => `${fromKey} → ${toKey}`)).toEqual([]);
});

test("人员图：没有所需的事实，到不了任何一个终点", () => {
  const ends = personWalks().flatMap(({ edges }) => edges.filter(({ to }) => to.status === "done"));
  const wrong = ends.filter(({ to }) => pathOf(to.value) !== personConditions(to.context as Position));
  expect(ends.length).toBeGreaterThan(500);
  expect(wrong.map(({ fromKey, toKey }) => `${fromKey} → ${toKey}`)).toEqual([]);
});

test("案件图、人员图：到每个终点的最短路，每一步都答在所问的问题上", () => {
  for (const { shortest, finals } of [caseShortest(), personShortest()]) {
    expect(distinct(shortest.map(({ end }) => end))).toEqual(distinct(finals));
    for (const { end, asked } of shortest) {
      expect(asked.length, end).toBeGreaterThan(0);
      expect(distinct(asked), end).toEqual([...asked].sort());
    }
  }
});
