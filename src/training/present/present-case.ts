import { fill } from "../../fill.ts";
import {
  completeCase,
  completePerson,
  determine,
  EXPIRES,
  refLabel,
  replayCase,
  replayPerson,
} from "../../law/index.ts";
import { nameVerdict } from "../../wording/name-verdict.ts";
import type { TrainingCase } from "../case.ts";
import { type CaseNames, premiseOf } from "../premise.ts";
import type { PresentCase, PresentPerson } from "./present-data.ts";
import { type Naming, walkOf } from "./walk.ts";

/** What names everything on the slides of a case. */
export interface CaseNaming extends Naming {
  readonly wizard: CaseNames;
  /** What each difficulty is called. */
  readonly difficulty: Readonly<Record<string, string>>;
}

/**
 * A case as it is presented, at build or in the browser: conclusions and reasons come from the law module.
 * @param number what codes name it by
 */
export function presentCase(one: TrainingCase, number: number, named: CaseNaming): PresentCase {
  const { persons: answers = [], ...caseAnswers } = one.facts;
  const determination = determine(one.facts, EXPIRES);
  const facts = completeCase(caseAnswers, EXPIRES);
  const path = replayCase(facts, EXPIRES);
  const reached = path.end === "reached";
  const premise = premiseOf(determination, named.wizard);
  const nameOf = (disposition: string) => nameVerdict(disposition, premise?.text ?? null, named.wizard);
  const persons = one.persons.map((expected, index): PresentPerson => {
    const found = determination.persons[index];
    const way = reached ? replayPerson(completePerson(answers[index] ?? {}), facts) : null;
    const concluded = way?.reasons.find(({ step }) => step === "disposition");
    return {
      label: expected.label,
      why: expected.why,
      disposition: expected.disposition,
      possible: found?.possible ?? [],
      open: premise?.choices ?? [],
      verdict: nameOf(expected.disposition),
      among: expected.disposition === "undetermined" ? expected.possible.map(nameOf) : [],
      basis: expected.basis.map((ref) => refLabel(ref)).join("、"),
      walk:
        way &&
        walkOf(
          "person",
          way.asked,
          way.reasons,
          { id: way.end ?? "undetermined", refs: concluded?.refs ?? [], shown: nameOf(way.end ?? "undetermined") },
          named,
        ),
    };
  });
  const { slug, title, story, judgment, points, discuss, trap } = one;
  const difficulty = named.difficulty[`${one.difficulty}`] ?? "";
  return {
    slug,
    number,
    title,
    mark: fill(named.words.caseMark, { difficulty, topics: one.topics.join("、") }),
    story,
    judgment,
    persons,
    premise: premise && { short: premise.short, refs: premise.refs },
    walk: walkOf("case", path.asked, path.reasons, { id: path.end ?? "undetermined", refs: [] }, named),
    reached,
    points,
    discuss,
    trap,
  };
}
