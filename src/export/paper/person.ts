import type { Consequence, PersonDetermination } from "../../law/index.ts";
import { inOrder } from "../../wording/name-set.ts";
import { namePremise, nameSummary, nameVerdict } from "../../wording/name-verdict.ts";
import { type Block, heading, list, paragraph } from "../document.ts";
import { factsTable, reasonsTable } from "./facts.ts";
import type { PaperInput } from "./input.ts";
import { citeRefs } from "./names.ts";
import { unknownsBlocks } from "./unknowns.ts";

function verdict(person: PersonDetermination, { words, determination }: PaperInput): Block[] {
  const { result, remedies } = words;
  const premise = namePremise(determination, words);
  const blocks: Block[] = [
    paragraph(nameVerdict(person.disposition, premise, words), "verdict"),
    ...(premise === null ? [] : [paragraph(premise)]),
    paragraph(nameSummary(person.disposition, premise, words)),
  ];
  if (person.possible.length > 1)
    blocks.push(
      paragraph(`${result.possible}：`),
      list(
        inOrder(person.possible).map(
          (one) => `${nameVerdict(one, premise, words)}：${words.outcomes[one]?.summary ?? ""}`,
        ),
      ),
    );
  if (determination.open.length + person.open.length > 0) blocks.push(paragraph(result.silence));
  if (person.modes.length > 0)
    blocks.push(
      paragraph(person.modesMayBeNone ? result.modesOrNone : result.modesAll),
      list(person.modes.map((mode) => remedies.modes[mode] ?? mode)),
    );
  return blocks;
}

/** What else the measure ties to the loss or the person, and how certain it is. */
export function consequencesTable(input: PaperInput, consequences: readonly Consequence[], label: string): Block {
  const { words, data } = input;
  if (consequences.length === 0) return paragraph(words.result.consequencesNone);
  return {
    kind: "table",
    label,
    heads: data.words.paper.consequencesHeads,
    widths: [22, 14, 46, 18],
    rows: consequences.map(({ id, status, refs }) => [
      words.consequences[id]?.title ?? id,
      words.status[status] ?? status,
      words.consequences[id]?.[status] ?? "",
      citeRefs(refs, input),
    ]),
  };
}

/** One person: the disposition or the set still possible, the answers, the reasons, what is unknown, what follows. */
export function personBlocks(input: PaperInput, person: PersonDetermination, index: number): Block[] {
  const { paper } = input.data.words;
  const facts = factsTable(input, index, paper.facts.person);
  const own = person.reasons !== input.determination.reasons;
  return [
    heading(3, paper.verdict),
    ...verdict(person, input),
    ...(facts ? [heading(3, paper.facts.person), facts] : []),
    ...(own ? [heading(3, paper.reasons), reasonsTable(input, person.reasons, paper.reasons)] : []),
    heading(3, paper.unknown),
    ...unknownsBlocks(input, person, index),
    heading(3, paper.consequences),
    consequencesTable(input, person.consequences, paper.consequences),
  ];
}
