import { fill } from "../../fill.ts";
import {
  isFindingRef,
  type QuestionId,
  questionKeys,
  questionRefs,
  type Reason,
  type Ref,
  refLabel,
} from "../../law/index.ts";
import type { ChartData, ChartName } from "../../logic/chart-data.ts";
import { GRAPHS } from "../../logic/graph.ts";
import { type Naming as FactNaming, nameReason, stepName } from "../../wording/name-answer.ts";
import type { Found, Stop, Walk } from "./present-data.ts";
import type { PresentWords } from "./words.ts";

/** What names the stations and what was found at them. */
export interface Naming {
  readonly wizard: FactNaming;
  readonly names: ChartData["names"];
  readonly words: PresentWords;
}

const refsOf = (refs: readonly Ref[]) => refs.map((ref) => refLabel(ref)).join("、");

/** Which question a reason was given at: its own, or, for what was derived there, the one before it. */
function stationOf({ step }: Reason, asked: readonly string[], before: number): number {
  if (step === "timing") return asked.indexOf("period");
  const own = asked.findIndex((id) => questionKeys(id as QuestionId).includes(step));
  return own < 0 ? before : own;
}

/** Items that plainly do not hold say nothing each by itself: they stand in one line. */
function findingLines(id: string, reasons: readonly Reason[], naming: Naming): Found[] {
  const plain = reasons.filter(({ step, finding, element }) => isFindingRef(step) && finding === "no" && !element);
  const telling = reasons.filter((reason) => !plain.includes(reason));
  const lines = telling.map((reason) => ({
    text: `${stepName(reason.step, naming.wizard)}：${nameReason(reason, naming.wizard)}`,
    refs: refsOf(reason.refs),
  }));
  const [first] = plain;
  if (!first) return lines;
  const { rest, every } = naming.words.slide;
  const which = telling.length === 0 ? every : fill(rest, { n: plain.length });
  const refs = refsOf(questionRefs(id as QuestionId));
  return [...lines, { text: `${which}：${nameReason(first, naming.wizard)}`, refs }];
}

/** Where the chart can end early from a question; `reached` is no such end, since the chart of each person goes on from there. */
function exitOf(chart: ChartName, id: string, names: Naming["names"]): string | null {
  const { states, edges } = GRAPHS[chart];
  const from = edges.filter((edge) => edge.from === id);
  if (from.some(({ guard }) => guard === "answersForNothing")) return names["not-responsible"] ?? null;
  const isEnd = (to: string) => to !== "reached" && states.some((one) => one.id === to && one.kind === "end");
  const end = from.find(({ to }) => isEnd(to));
  return end ? (names[end.to] ?? null) : null;
}

/**
 * The way that a replay took through a chart, station by station.
 * @param end the state that it ended in, with the provisions that this rests on; what it is shown as, where that is not its name
 */
export function walkOf(
  chart: ChartName,
  asked: readonly string[],
  reasons: readonly Reason[],
  end: { readonly id: string; readonly refs: readonly Ref[]; readonly shown?: string },
  naming: Naming,
): Walk {
  const at: Reason[][] = asked.map(() => []);
  let station = 0;
  for (const reason of reasons.filter(({ step }) => step !== "disposition")) {
    station = stationOf(reason, asked, station);
    at[station]?.push(reason);
  }
  const questions = GRAPHS[chart].states.filter(({ kind }) => kind === "question").map(({ id }) => id);
  const stations = questions.map((id) => ({ name: naming.names[id] ?? id, exit: exitOf(chart, id, naming.names) }));
  const stops = asked.map(
    (id, index): Stop => ({ station: questions.indexOf(id), found: findingLines(id, at[index] ?? [], naming) }),
  );
  const name = naming.names[end.id] ?? end.id;
  return { stations, stops, end: { name, shown: end.shown ?? name, refs: refsOf(end.refs) } };
}
