import { QUESTION_IDS, questionRefs, REFS } from "../../law/index.ts";
import { loadMeasure, provisionsOf } from "../../measure/index.ts";
import { loadQuestions } from "../../wording/load-plain-words.ts";
import type { SearchData } from "./data.ts";
import { drawCharacters } from "./draw-characters.ts";
import { loadAsked, loadOutside } from "./load-asked.ts";

/** At build: everything that the search answers from by itself. */
export function collectSearchData(): SearchData {
  const measure = loadMeasure();
  const asked = Object.fromEntries(
    Object.entries(loadAsked()).map(([target, lines]) => [target, [...new Set(lines)].join("\n")]),
  );
  const provisions: SearchData["provisions"] = [
    ["notice", measure.notice.map(({ text }) => text).join("\n")],
    ...measure.articles.flatMap((article) =>
      // 第四条 stands in the title of what is shown; （四） belongs to the words.
      provisionsOf(article).map(
        ({ ref, label, text }) => [ref, label?.startsWith("第") ? text : `${label ?? ""}${text}`] as const,
      ),
    ),
  ];
  const { byId } = loadQuestions();
  const questions = Object.fromEntries(
    REFS.flatMap((ref) => {
      const exactly = QUESTION_IDS.find((one) => questionRefs(one).includes(ref));
      const id = exactly ?? QUESTION_IDS.find((one) => questionRefs(one).some((wider) => ref.startsWith(`${wider}.`)));
      return id ? [[ref, { id, title: byId[id]?.title ?? "" }]] : [];
    }),
  );
  return {
    characters: drawCharacters([...Object.values(asked), ...provisions.map(([, text]) => text)]),
    asked,
    provisions,
    headings: Object.fromEntries(measure.articles.map(({ number, heading }) => [String(number), heading])),
    outside: loadOutside(),
    questions,
  };
}
