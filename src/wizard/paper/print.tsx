import { render } from "preact";
import type { Document } from "../../export/document.ts";
import { fill } from "../../fill.ts";
import { PaperSheet } from "./PaperSheet.tsx";

const text = (words: string) => JSON.stringify(words);

/** The pages' own margin, for browsers that print into it: the caution and the number of the page. */
function pageRule({ caution, pageNumber }: Document): string {
  const number = fill(pageNumber, { page: '" counter(page) "', pages: '" counter(pages) "' });
  return `@page paper { @bottom-left { content: ${text(caution)}; font-size: 9pt; } @bottom-right { content: "${number}"; font-size: 9pt; } }`;
}

let ruled: CSSStyleSheet | undefined;

/** The margin's words come from the content, so the rule is made here; the policy of the page allows no other way. */
function addPageRule(paper: Document): void {
  const [sheet] = document.styleSheets;
  if (ruled || !sheet) return;
  sheet.insertRule(pageRule(paper), sheet.cssRules.length);
  ruled = sheet;
}

/** Prints the paper in place of the page; the page comes back when the printing is done. */
export function printPaper(paper: Document): void {
  const { body, documentElement } = document;
  body.querySelector(":scope > .paper-host")?.remove();
  const host = Object.assign(document.createElement("div"), { className: "paper-host" });
  body.append(host);
  render(<PaperSheet document={paper} />, host);
  addPageRule(paper);
  documentElement.dataset.print = "paper";
  addEventListener(
    "afterprint",
    () => {
      delete documentElement.dataset.print;
      render(null, host);
      host.remove();
    },
    { once: true },
  );
  print();
}
