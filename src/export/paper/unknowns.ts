import { fill } from "../../fill.ts";
import type { PersonDetermination } from "../../law/index.ts";
import { applyingFacts, onPremiseUnder } from "../../law/what-if.ts";
import { positionOf } from "../../wizard/position.ts";
import { whereToLook } from "../../wizard/where.ts";
import { nameFact, nameValue } from "../../wording/name-answer.ts";
import { nameSetOn } from "../../wording/name-verdict.ts";
import { type Block, paragraph, type Table } from "../document.ts";
import type { PaperInput } from "./input.ts";
import { citeRefs } from "./names.ts";

/** Facts to establish: each where to look for it, what it leads to, and its provisions. */
function tableOf(label: string, rows: Table["rows"], { data }: PaperInput): Table {
  return { kind: "table", label, heads: data.words.paper.unknownHeads, widths: [20, 28, 34, 18], rows };
}

const whereIs = (fact: string, { words, data }: PaperInput) => whereToLook(fact, words) ?? data.words.paper.noWhere;

/** The facts not known that still matter to one person. */
export function unknownsBlocks(input: PaperInput, person: PersonDetermination, index: number): Block[] {
  const { session, determination, words, data } = input;
  const { paper } = data.words;
  const { unknownNone, unknownNoneOnPremise, mattersWith } = words.result;
  if (person.relevant.length === 0)
    return [paragraph(determination.applies === "unknown" ? unknownNoneOnPremise : unknownNone)];
  const position = positionOf(session, index);
  const alone = person.decisive.map(({ fact, refs, under }) => [
    nameFact(fact, words),
    whereIs(fact, input),
    Object.entries(under)
      .map(([value, set]) => {
        const named = nameSetOn(onPremiseUnder(position, fact, value), set, words);
        return fill(paper.under, { value: nameValue(fact, value, words), set: named });
      })
      .join("\n"),
    citeRefs(refs, input),
  ]);
  const together = person.relevant
    .filter(({ fact }) => !person.decisive.some((one) => one.fact === fact))
    .map(({ fact, refs }) => [nameFact(fact, words), whereIs(fact, input), mattersWith, citeRefs(refs, input)]);
  return [tableOf(paper.unknown, [...alone, ...together], input)];
}

/** The facts not known on which it hangs whether the measure applies; none where there are none. */
export function applyingBlocks(input: PaperInput): Block[] {
  const { session, words, data } = input;
  const { title, lead, under: said } = words.changes.applying;
  const rows = applyingFacts(positionOf(session, 0).caseFacts).map(({ fact, refs, under }) => [
    nameFact(fact, words),
    whereIs(fact, input),
    Object.entries(under)
      .map(([value, applies]) =>
        fill(data.words.paper.under, { value: nameValue(fact, value, words), set: said[applies] }),
      )
      .join("\n"),
    citeRefs(refs, input),
  ]);
  return rows.length === 0 ? [] : [paragraph(lead), tableOf(title, rows, input)];
}
