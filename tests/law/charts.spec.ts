import { expect, test } from "playwright/test";
import type { AnyStateMachine } from "xstate";
import { type CaseFacts, caseChart, isRef, type PersonFacts, personChart } from "../../src/law/index.ts";
import { caseConditions, caseWalk, personConditions, personInputs, personWalk } from "../support/law/chart-walks.ts";
import { longestWay, nodesOf, pathOf, questionAt, transitionsOf } from "../support/law/charts.ts";
import { distinct } from "../support/law/brute-force.ts";

const CHARTS = [
  { name: "案件图", chart: caseChart as AnyStateMachine, walks: () => [caseWalk()] },
  { name: "人员图", chart: personChart as AnyStateMachine, walks: () => personInputs().map(personWalk) },
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
    const passed = new Set(all.flatMap(({ start, edges }) => [pathOf(start.value), ...edges.flatMap((edge) => edge.passed)]));
    expect(distinct([...passed])).toEqual(distinct(atomic));
    const ends = all.flatMap(({ vertices }) => [...vertices.values()].filter(({ status }) => status === "done"));
    expect(distinct(ends.map(({ value }) => pathOf(value)))).toEqual(distinct(finals));
  });

  test(`${name}：每条路都走得完，问题依约定的次序，不回头`, () => {
    for (const one of walks()) {
      expect(longestWay(one)).toBeLessThanOrEqual(ORDER.length);
      const leading = new Set(one.edges.map(({ fromKey }) => fromKey));
      for (const [key, vertex] of one.vertices) {
        expect(vertex.status === "done" ? !leading.has(key) : leading.has(key) && questionAt(vertex) !== null, key).toBe(true);
      }
      for (const { from, to, fromKey, toKey } of one.edges) {
        expect(to.status, `${fromKey} → ${toKey}`).not.toBe("error");
        const [before, after] = [questionAt(from), questionAt(to)].map((question) => ORDER.indexOf(question ?? ""));
        if (to.status !== "done") expect(Number(after), `${fromKey} → ${toKey}`).toBeGreaterThan(Number(before));
      }
    }
  });

  test(`${name}：每个转换都引出理由，理由都有存在的条款`, () => {
    for (const node of nodes) {
      for (const { actions } of transitionsOf(node)) {
        expect(actions.map((action) => (typeof action === "object" && "type" in action ? action.type : action)), node.id).toContain("cite");
      }
    }
    for (const { reasons, fromKey, toKey } of walks().flatMap(({ edges }) => edges)) {
      expect(reasons.length, `${fromKey} → ${toKey}`).toBeGreaterThan(0);
      for (const { refs, step, finding } of reasons) {
        expect([step, finding].every((word) => word.length > 0) && refs.length > 0, step).toBe(true);
        expect(refs.filter((ref) => !isRef(ref)), step).toEqual([]);
      }
    }
  });

  test(`${name}：每个问题处都引出所依据的条款`, () => {
    for (const { meta, id, type } of nodes.filter((node) => node.meta !== undefined)) {
      expect(meta.refs.length, id).toBeGreaterThan(0);
      expect(meta.refs.filter((ref: string) => !isRef(ref)), id).toEqual([]);
      expect(type, id).toBe("atomic");
    }
  });
}

test("案件图：没有所需的事实，到不了任何一个终点", () => {
  for (const { to, fromKey } of caseWalk().edges.filter((edge) => edge.to.status === "done")) {
    const facts = (to.context as { facts: CaseFacts }).facts;
    const met = caseConditions(facts);
    expect({ from: fromKey, end: pathOf(to.value) }).toEqual({ from: fromKey, end: met });
  }
});

test("人员图：没有所需的事实，到不了任何一个终点", () => {
  for (const { to, fromKey } of personInputs().flatMap((input) => personWalk(input).edges.filter((edge) => edge.to.status === "done"))) {
    const { person, caseFacts } = to.context as { person: PersonFacts; caseFacts: CaseFacts };
    const met = personConditions(caseFacts, person);
    expect({ from: fromKey, end: pathOf(to.value) }).toEqual({ from: fromKey, end: met });
  }
});
