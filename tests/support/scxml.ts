/** A small reader of SCXML: enough to walk what `/data/logic.scxml` holds, written from the recommendation and not from its writer. */

interface Transition {
  readonly event: string | null;
  readonly cond: string | null;
  readonly target: string;
}

interface State {
  readonly id: string;
  readonly parent: string | null;
  readonly final: boolean;
  readonly initial: string | null;
  readonly question: string | null;
  readonly transitions: Transition[];
}

export interface Scxml {
  readonly initial: string;
  readonly states: ReadonlyMap<string, State>;
}

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));
}

function stateFrom({ id = "", ...tag }: Record<string, string>, final: boolean, parent: string | null): State {
  return { id, parent, final, initial: tag.initial ?? null, question: tag["law:question"] ?? null, transitions: [] };
}

/** Reads a document. Throws where a transition leads nowhere. */
export function readScxml(xml: string): Scxml {
  const states = new Map<string, State>();
  const open: State[] = [];
  for (const [tag, close, name, empty] of xml.matchAll(/<(\/?)(state|final|transition)\b[^>]*?(\/?)>/g)) {
    const attributes = attributesOf(tag);
    const { event = null, cond = null, target = "" } = attributes;
    if (close) open.pop();
    else if (name === "transition") open.at(-1)?.transitions.push({ event, cond, target });
    else {
      const state = stateFrom(attributes, name === "final", open.at(-1)?.id ?? null);
      states.set(state.id, state);
      if (!empty) open.push(state);
    }
  }
  const lost = [...states.values()].flatMap(({ transitions }) => transitions).find(({ target }) => !states.has(target));
  if (lost) throw new Error(`no state ${lost.target}`);
  return { initial: attributesOf(/<scxml[^>]*>/.exec(xml)?.[0] ?? "").initial ?? "", states };
}

/** Where a walk went: the questions that were asked, and the innermost state at which it stopped or passed a chart's end. */
export interface Walked {
  readonly asked: readonly string[];
  readonly ends: readonly string[];
}

/**
 * Walks a document from its beginning, answering every question.
 * @param holds whether the condition of this name holds for the answers up to the question last answered
 */
export function walkScxml(
  { initial, states }: Scxml,
  answer: (question: string) => void,
  holds: (name: string) => boolean,
): Walked {
  const state = (id: string): State => {
    const found = states.get(id);
    if (!found) throw new Error(`no state ${id}`);
    return found;
  };
  const entered = (id: string): State => {
    const { initial: first } = state(id);
    return first === null ? state(id) : entered(first);
  };
  const ends: string[] = [];
  const asked: string[] = [];
  const open = (cond: string | null, at: State) => {
    if (cond === null) return true;
    const inside = /^In\('(.+)'\)$/.exec(cond)?.[1];
    return inside === undefined ? holds(cond.replace(/\(\)$/, "")) : inside === at.id;
  };
  const follow = (from: State, event: string | null, at: State): State => {
    const way = from.transitions.find((one) => one.event === event && open(one.cond, at));
    if (!way) throw new Error(`no way on from ${from.id}`);
    return entered(way.target);
  };
  for (let at = entered(initial); ; ) {
    if (at.final) {
      ends.push(at.id);
      if (at.parent === null) return { asked, ends };
      at = follow(state(at.parent), `done.state.${at.parent}`, at);
    } else if (at.question === null) at = follow(at, null, at);
    else {
      asked.push(at.question);
      answer(at.question);
      at = follow(at, "answer", at);
    }
  }
}
