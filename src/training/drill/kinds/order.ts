import {
  completeCase,
  EXPIRES,
  type QuestionId,
  questionRefs,
  replayCase,
  replayPerson,
  sortRefs,
} from "../../../law/index.ts";
import { lostCase, person } from "../facts.ts";
import { type Kind, partOf } from "../question.ts";

const ASKED = 4;

/** The questions in the order in which the charts ask them, for answers that bring up every one. */
function askedInOrder(part: string): readonly QuestionId[] {
  const facts = completeCase(
    lostCase({
      results: ["other-loss"],
      grave: "yes",
      causes: ["act", "defence"],
      defenceFailures: ["absent"],
      subjects: "different",
      nominalFault: "no",
    }),
    EXPIRES,
  );
  const ofCase = replayCase(facts, EXPIRES).asked;
  const ofPerson = replayPerson({ ...person("handler"), side: "acting" }, facts).asked;
  if (part === "case") return ofCase;
  return part === "person" ? ofPerson : [...ofCase, ...ofPerson];
}

/** Some of the questions that the charts ask: which comes first? */
export const orderKind: Kind = {
  id: "order",
  keys: () => ["order:case", "order:person", "order:whole"],
  make: (key, { words, steps }, random) => {
    const all = askedInOrder(partOf(key));
    const chosen = random.sample(all, ASKED);
    const order = all.filter((id) => chosen.includes(id));
    // Shown in an order that is not right already.
    const shown = chosen.every((id, index) => id === order[index]) ? [...chosen].reverse() : chosen;
    const name = (id: QuestionId) => steps[id] ?? id;
    return {
      kind: "order",
      key,
      stem: words.stems.order,
      story: "",
      quotes: [],
      steps: shown.map(name),
      order: order.map(name),
      why: words.why.order,
      refs: sortRefs(order.flatMap(questionRefs)),
    };
  },
};
