import { fill } from "../fill.ts";
import { chineseNumber, isRef, type Ref, sortRefs } from "../law/index.ts";
import { chineseDate, standingOn } from "../measure/validity.ts";
import { keysOf, refsOf, stepKey, wayOf } from "../wizard/steps.ts";
import { type Block, type Document, heading, list, paragraph, type Table } from "./document.ts";
import { factsTable, reasonsTable } from "./paper/facts.ts";
import type { PaperInput } from "./paper/input.ts";
import { namePerson } from "./paper/names.ts";
import { openBlocks } from "./paper/open.ts";
import { consequencesTable, personBlocks } from "./paper/person.ts";
import { deadlinesBlocks, remediesBlocks } from "./paper/remedies.ts";
import { applyingBlocks } from "./paper/unknowns.ts";
import { unusedBlocks } from "./paper/unused.ts";

/** The measure in the full form of a citation, with how it stands on the day of the assessment. */
function citation({ session, data: { measure, forms } }: PaperInput): string {
  const { state } = standingOn(session.assessedOn, measure);
  const validity = fill(forms.validity[state], {
    effective: chineseDate(measure.effective),
    expires: chineseDate(measure.expires),
  });
  return fill(forms.full, { title: measure.title, number: measure.number, ref: "", validity });
}

function basis(input: PaperInput): Table {
  const { basis: texts } = input.data.words.paper;
  return {
    kind: "table",
    label: texts.title,
    heads: [],
    widths: [26, 74],
    rows: [
      [texts.citation, citation(input)],
      [texts.assessedOn, chineseDate(input.session.assessedOn)],
      [texts.case, ""],
      [texts.author, ""],
      [texts.reviewer, ""],
      [texts.text, input.data.hashes.text],
      [texts.logic, input.data.hashes.logic],
    ],
  };
}

/** The questions whose answers were given before another was changed, and not looked at since. */
function unconfirmed(input: PaperInput): Block[] {
  const { session, determination, words } = input;
  const steps = wayOf(session).steps.filter((step) => session.confirm?.includes(stepKey(step)));
  if (steps.length === 0) return [];
  const names = steps.map((step) => {
    const name = words.questions.byId[step.question]?.short ?? step.question;
    const person = step.of === "person" && determination.persons.length > 1 && determination.persons[step.person];
    return person ? `${namePerson(person, step.person, input)}·${name}` : name;
  });
  return [paragraph(input.data.words.paper.unconfirmed), list(names)];
}

/** Every provision that the paper cites, in the order of the text. */
function citedRefs({ session, determination }: PaperInput): Ref[] {
  const { persons, basis: caseBasis, open, consequences, decider } = determination;
  const asked = wayOf(session).steps.flatMap((step) => [...refsOf(step), ...keysOf(step).filter(isRef)]);
  const entries = persons.flatMap((person) => [
    ...person.decisive,
    ...person.relevant,
    ...person.consequences,
    ...person.remedies,
    ...person.open,
  ]);
  return sortRefs([
    ...(asked as Ref[]),
    ...caseBasis,
    ...decider.refs,
    ...persons.flatMap((person) => person.basis),
    ...[...open, ...consequences, ...entries].flatMap(({ refs }) => refs),
  ]);
}

function provisions(input: PaperInput): Table {
  const { paper } = input.data.words;
  return {
    kind: "table",
    label: paper.provisions,
    heads: paper.provisionsHeads,
    widths: [24, 76],
    rows: citedRefs(input).map((ref) => [
      input.words.official[ref]?.label ?? ref,
      input.words.official[ref]?.text ?? "",
    ]),
  };
}

/** The parts of the paper, each with its heading, in their order. */
function parts(input: PaperInput): (readonly [title: string, blocks: readonly Block[]])[] {
  const { determination } = input;
  const { paper } = input.data.words;
  const facts = factsTable(input, null, paper.facts.case);
  const unused = unusedBlocks(input);
  return [
    [paper.facts.case, facts ? [facts] : []],
    [paper.caseReasons, [reasonsTable(input, determination.reasons, paper.caseReasons), ...applyingBlocks(input)]],
    ...determination.persons.map(
      (person, index) => [namePerson(person, index, input), personBlocks(input, person, index)] as const,
    ),
    [paper.caseConsequences, [consequencesTable(input, determination.consequences, paper.caseConsequences)]],
    [paper.open, openBlocks(input)],
    [paper.decider, [paragraph(paper.deciderText)]],
    [paper.remedies, remediesBlocks(input)],
    [paper.deadlines, deadlinesBlocks(input)],
    ...(unused.length > 0 ? [[paper.unused.title, unused] as const] : []),
    [paper.provisions, [provisions(input)]],
  ];
}

/** The working paper of a self-assessment: pure, with nothing of print or Word in it, so that both say the same. */
export function paperOf(input: PaperInput): Document {
  const { session, words, data } = input;
  const { paper } = data.words;
  return {
    title: paper.title,
    running: fill(paper.running, { measure: data.measure.title }),
    caution: paper.caution,
    pageNumber: paper.pageNumber,
    day: session.assessedOn,
    blocks: [
      paragraph(words.result.caution, "caution"),
      basis(input),
      paragraph(paper.basis.hashes, "hint"),
      paragraph(paper.basis.unofficial, "hint"),
      ...unconfirmed(input),
      ...parts(input).flatMap(([title, blocks], index) => [
        heading(2, `${chineseNumber(index + 1)}、${title}`),
        ...blocks,
      ]),
    ],
  };
}
