import { sortRefs } from "../../../law/index.ts";
import type { DrillLaw } from "../data.ts";
import { type Kind, partOf } from "../question.ts";
import type { Random } from "../random.ts";

type Step = DrillLaw["asked"]["case"][number];

/** The most steps that one question shows. */
const ASKED = 4;
const FINDINGS = ["exemption", "leniency", "severity"];
/** Questions that could as well be asked the other way round: at most one of each row is shown. */
const EITHER_WAY = [
  FINDINGS,
  ["procedure", "organ"],
  ["defenceFailures", "subjects"],
  ["defenceFailures", "nominalFault"],
];
/** Questions on which none of the others depends, or whose titles say too little away from their fields. */
const LEFT_OUT = ["judgment", "compensationPaid", "period", "aftermath"];

/** Some steps, drawn, in an order of chance, whose places the matter itself decides. */
function drawSteps(all: readonly Step[], random: Random): Step[] {
  const drawn = random.shuffle(all).filter(({ id }) => !LEFT_OUT.includes(id));
  const first = (row: readonly string[]) => drawn.find(({ id }) => row.includes(id));
  return drawn
    .filter((step) => EITHER_WAY.every((row) => !row.includes(step.id) || first(row) === step))
    .slice(0, ASKED);
}

/** Some of the questions that the charts ask: which comes first? */
export const orderKind: Kind = {
  id: "order",
  keys: () => ["order:case", "order:person", "order:whole"],
  make: (key, { words, law, steps }, random) => {
    const part = partOf(key);
    const all = part === "case" || part === "person" ? law.asked[part] : [...law.asked.case, ...law.asked.person];
    const chosen = drawSteps(all, random);
    const order = all.filter((step) => chosen.includes(step));
    // Shown in an order that is not right already.
    const shown = chosen.every((step, index) => step === order[index]) ? [...chosen].reverse() : chosen;
    const name = ({ id }: Step) => steps[id] ?? id;
    const { order: why, orderFindings } = words.why;
    return {
      kind: "order",
      key,
      stem: words.stems.order,
      story: "",
      quotes: [],
      steps: shown.map(name),
      order: order.map(name),
      why: order.some(({ id }) => FINDINGS.includes(id)) ? why + orderFindings : why,
      refs: sortRefs(order.flatMap(({ refs }) => refs)),
    };
  },
};
