import { fullText, type Measure, provisionsOf } from "../measure/index.ts";

/** The words of a part of the notice that may take several lines. */
function noticePart({ notice }: Measure, part: string): string {
  return notice
    .filter((line) => line.part === part)
    .map(({ text }) => text)
    .join("\n");
}

/**
 * The official words in Markdown, and nothing else: headings for the two titles, the numbers of articles in bold.
 * Without its marks and empty lines it is `measure.txt` to the character.
 */
export function measureMarkdown(measure: Measure): string {
  const bodyParts = ["addressees", "body", "issuer", "date"].map((part) => noticePart(measure, part));
  const blocks = [
    noticePart(measure, "number"),
    `${noticePart(measure, "title")}\n===`,
    ...bodyParts,
    `## ${noticePart(measure, "measure")}`,
    ...measure.articles.flatMap((article) =>
      provisionsOf(article).map((provision) =>
        fullText(provision).replace(/^第[一二三四五六七八九十]+条(?= {2})/, (label) => `**${label}**`),
      ),
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}
