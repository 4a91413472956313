import { fill } from "../../fill.ts";
import { DISPOSITIONS, refLabel } from "../../law/index.ts";
import { loadChart } from "../../logic/load-chart.ts";
import { chineseDate, fullText, gistOf, hasLapsed, loadMeasure, provisionsOf } from "../../measure/index.ts";
import { once } from "../../once.ts";
import { loadSite } from "../../site.ts";
import { loadWords } from "../../wording/load-words.ts";
import { loadCases } from "../load-cases.ts";
import { caseNumbers } from "../vote/code.ts";
import { loadTrainingWords } from "../words.ts";
import { type CaseNaming, presentCase } from "./present-case.ts";
import type { Conclusion, PresentArticle, PresentData, VoteData } from "./present-data.ts";
import { loadPresentWords } from "./words.ts";

/** At build: what names everything on the slides of a case. */
export async function caseNaming(): Promise<CaseNaming> {
  const [wizard, { names }] = [await loadWords(), loadChart()];
  return {
    wizard: { ...wizard, premise: loadTrainingWords().premise },
    names: { ...names, undetermined: wizard.outcomes.undetermined?.title ?? "" },
    words: loadPresentWords(),
    difficulty: loadTrainingWords().difficulty,
  };
}

function articles(): PresentArticle[] {
  return loadMeasure().articles.map((article) => ({
    number: article.number,
    label: refLabel(article.ref),
    heading: article.heading,
    paragraphs: provisionsOf(article).map(fullText),
    gist: gistOf(article),
  }));
}

async function conclusions(): Promise<Conclusion[]> {
  const { outcomes } = await loadWords();
  return [...DISPOSITIONS, "undetermined" as const].map((id) => ({ id, title: outcomes[id]?.title ?? id }));
}

/** How the measure is named at the foot of every slide, with its end: one line of large letters. */
function footer(): string {
  const { validity } = loadMeasure();
  const { slide } = loadPresentWords();
  // As in the banner: built words say only what never changes again.
  const words = hasLapsed(validity) ? slide.lapsed : slide.measure;
  return fill(words, { title: loadSite().title, expires: chineseDate(validity.expires) });
}

/** At build: all that a presentation is made from. Conclusions and reasons come from the law module. */
export const collectPresent = once(async (): Promise<PresentData> => {
  const named = await caseNaming();
  const cases = loadCases();
  const numbers = caseNumbers(cases.map(({ slug }) => slug));
  return {
    words: named.words,
    measure: footer(),
    conclusions: await conclusions(),
    articles: articles(),
    cases: cases.map((one) => presentCase(one, numbers.get(one.slug) ?? 0, named)),
  };
});

/** At build: what phones need of each case, by its name. */
export async function collectVotes(): Promise<ReadonlyMap<string, VoteData>> {
  const { cases, conclusions: all } = await collectPresent();
  return new Map(
    cases.map(({ slug, number, title, story, judgment, persons }) => [
      slug,
      {
        number,
        title,
        story,
        judgment,
        persons: persons.map(({ label }) => label),
        conclusions: all.map((one) => one.title),
      },
    ]),
  );
}
