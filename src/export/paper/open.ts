import type { OpenQuestion } from "../../law/index.ts";
import { type Block, paragraph } from "../document.ts";
import type { PaperInput } from "./input.ts";
import { citeRefs, namePerson } from "./names.ts";

/** The persons that a question is open for, each on a line. */
function concerned(id: string, input: PaperInput): string {
  return input.determination.persons
    .flatMap((person, index) => (person.open.some((one) => one.id === id) ? [namePerson(person, index, input)] : []))
    .join("\n");
}

/** Where the measure is silent: each question once and, where there are several persons, whom it concerns. */
export function openBlocks(input: PaperInput): Block[] {
  const { determination, words, data } = input;
  const { paper } = data.words;
  const ofPersons = determination.persons.flatMap((person) => person.open);
  const open = new Map<string, OpenQuestion>([...determination.open, ...ofPersons].map((one) => [one.id, one]));
  if (open.size === 0) return [paragraph(words.result.openNone)];
  const several = determination.persons.length > 1;
  const [question, ...others] = paper.openHeads;
  return [
    paragraph(words.result.openHint),
    {
      kind: "table",
      label: paper.open,
      heads: [question ?? "", ...(several ? [paper.openFor] : []), ...others],
      widths: several ? [19, 18, 45, 18] : [22, 58, 20],
      rows: [...open.values()].map(({ id, refs }) => [
        words.open[id]?.title ?? id,
        ...(several ? [concerned(id, input) || paper.openCase] : []),
        words.open[id]?.text ?? "",
        citeRefs(refs, input),
      ]),
    },
  ];
}
