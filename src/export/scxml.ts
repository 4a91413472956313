import type { AnyStateMachine, AnyStateNode } from "xstate";
import { caseChart, DISPOSITION_REFS, type Disposition, personChart, type Ref } from "../law/index.ts";
import type { ChartNames } from "../logic/chart-data.ts";
import { element, type XmlElement, xmlDocument } from "../xml.ts";

const NAMESPACE = "http://www.w3.org/2005/07/scxml";
/** What SCXML has no place for: the question a state asks, the provisions, names and conditions in words. */
const LAW = "urn:yiyuan-accountability-measure:law";
/** Where the determination is done. */
const DONE = "determined";

interface Asks {
  readonly question?: string;
  readonly refs?: readonly Ref[];
}

function transitions(node: AnyStateNode, guards: ChartNames["guards"]): XmlElement[] {
  const events = Object.entries(node.on).flatMap(([event, all]) => all.map((one) => ({ event, ...one })));
  const passing = (node.always ?? []).map((one) => ({ event: null, ...one }));
  return [...events, ...passing].map(({ event, guard, target }) => {
    const named = typeof guard === "string" ? guard : null;
    return element("transition", {
      event,
      cond: named && `${named}()`,
      target: target?.map(({ key }) => key).join(" "),
      "law:when": named && guards[named],
    });
  });
}

function state(node: AnyStateNode, words: ChartNames): XmlElement {
  const { question, refs = DISPOSITION_REFS[node.key as Disposition] ?? [] } = (node.meta ?? {}) as Asks;
  const children = Object.values(node.states) as AnyStateNode[];
  const [initial] = node.initial?.target ?? [];
  const about = {
    id: node.key,
    initial: initial?.key,
    "law:name": words.names[question ?? node.key],
    "law:question": question,
    "law:refs": refs.length > 0 ? refs.join(" ") : null,
  };
  return element(node.type === "final" ? "final" : "state", about, [
    ...transitions(node, words.guards),
    ...children.map((child) => state(child, words)),
  ]);
}

/** A chart as a state of the whole, left for `after` once it has ended. */
function chart(machine: AnyStateMachine, words: ChartNames, after: readonly XmlElement[]): XmlElement {
  const whole = state(machine.root, words);
  const name = words.charts[machine.id as "case" | "person"];
  return element("state", { ...whole.attributes, "law:name": name }, [...after, ...(whole.content as XmlElement[])]);
}

/**
 * The two charts as one document of W3C SCXML, the case first and then one person. A condition is a call of the law module's guard
 * of that name, which a host has to supply; every id of a state is the chart's own.
 */
export function logicScxml(words: ChartNames): string {
  const ended = (id: string, target: string, cond?: string) =>
    element("transition", { event: `done.state.${id}`, cond, target });
  return xmlDocument(
    element(
      "scxml",
      {
        xmlns: NAMESPACE,
        "xmlns:law": LAW,
        version: "1.0",
        datamodel: "ecmascript",
        initial: caseChart.id,
        "law:name": words.title,
      },
      [
        chart(caseChart, words, [ended(caseChart.id, personChart.id, "In('reached')"), ended(caseChart.id, DONE)]),
        chart(personChart, words, [ended(personChart.id, DONE)]),
        element("final", { id: DONE }),
      ],
    ),
  );
}
