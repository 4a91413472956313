import { sortRefs } from "../../../law/index.ts";
import { type Kind, partOf } from "../question.ts";

const ASKED = 4;

/** Some of the questions that the charts ask: which comes first? */
export const orderKind: Kind = {
  id: "order",
  keys: () => ["order:case", "order:person", "order:whole"],
  make: (key, { words, law, steps }, random) => {
    const part = partOf(key);
    const all = part === "case" || part === "person" ? law.asked[part] : [...law.asked.case, ...law.asked.person];
    const chosen = random.sample(all, ASKED);
    const order = all.filter((step) => chosen.includes(step));
    // Shown in an order that is not right already.
    const shown = chosen.every((step, index) => step === order[index]) ? [...chosen].reverse() : chosen;
    const name = ({ id }: (typeof all)[number]) => steps[id] ?? id;
    return {
      kind: "order",
      key,
      stem: words.stems.order,
      story: "",
      quotes: [],
      steps: shown.map(name),
      order: order.map(name),
      why: words.why.order,
      refs: sortRefs(order.flatMap(({ refs }) => refs)),
    };
  },
};
