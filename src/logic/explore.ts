import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from "xstate";
import { type QuestionId, questionAt } from "../law/index.ts";

/** One answer taken in by a chart: where it was given, what stood before it, and where it led. */
export interface Move {
  readonly question: QuestionId;
  /** The questions asked before it. */
  readonly asked: readonly QuestionId[];
  readonly before: AnyMachineSnapshot;
  readonly after: AnyMachineSnapshot;
  /** The question or the end that it led to. */
  readonly to: string;
}

interface Plan {
  readonly chart: AnyStateMachine;
  /** Where to begin, and what had been asked before. */
  readonly starts: readonly { readonly input: object; readonly asked: readonly QuestionId[] }[];
  /** The answers to try at a question. */
  readonly answers: (question: QuestionId, snapshot: AnyMachineSnapshot) => readonly object[];
  /** Names what the chart can still read there: of snapshots with one name, the first stands for all. */
  readonly name: (stop: string, snapshot: AnyMachineSnapshot, asked: readonly QuestionId[]) => string;
}

/** The question that waits at a snapshot, or the end that it is. */
export function stopAt(snapshot: AnyMachineSnapshot): string {
  return questionAt(snapshot) ?? String(snapshot.value);
}

/** Every move that the answers allow, each once. */
export function explore({ chart, starts, answers, name }: Plan): Move[] {
  const moves: Move[] = [];
  const seen = new Set<string>();
  const waiting = starts.map(({ input, asked }) => ({
    before: initialTransition(chart, input)[0] as AnyMachineSnapshot,
    asked,
  }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { before, asked } = next;
    const stop = stopAt(before);
    const named = `${stop} ${name(stop, before, asked)}`;
    if (seen.has(named) || before.status === "done") continue;
    seen.add(named);
    const question = stop as QuestionId;
    for (const facts of answers(question, before)) {
      const after = transition(chart, before, { type: "answer", facts })[0] as AnyMachineSnapshot;
      moves.push({ question, asked, before, after, to: stopAt(after) });
      waiting.push({ before: after, asked: [...asked, question] });
    }
  }
  return moves;
}
