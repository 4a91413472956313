import { checkOwn } from "../own/check.ts";
import { ownKit } from "../own/own-kit.ts";
import { readOwn } from "../own/store.ts";
import { naming } from "../plan/data.ts";
import { toBallot } from "../vote/ballot.ts";
import { numbersOf } from "../vote/code.ts";
import { presentCase } from "./present-case.ts";
import type { PresentData } from "./present-data.ts";

/** The data of a presentation with the own cases of this device that are right. Rejects where their words cannot be fetched. */
export async function withOwn(data: PresentData): Promise<PresentData> {
  const [wizard, { names, difficulty }] = await Promise.all([naming(), ownKit()]);
  const { cases } = readOwn();
  // One that is being mended keeps its number.
  const numbers = numbersOf(
    cases.map(({ slug }) => slug),
    data.cases.map(({ number }) => number),
  );
  const own = cases
    .filter((one) => checkOwn(one).length === 0)
    .map((one) => {
      const made = presentCase(one, numbers.get(one.slug) ?? 0, { wizard, names, words: data.words, difficulty });
      const persons = made.persons.map(({ label }) => label);
      return { ...made, ballot: toBallot({ number: made.number, title: made.title, persons }) };
    });
  return { ...data, cases: [...data.cases, ...own] };
}
