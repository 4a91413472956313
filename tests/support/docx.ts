import { strToU8, zipSync } from "fflate";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A docx with a paragraph for each line, each in several runs as word processors leave them; `numbered` leaves the marks to Word. */
export function makeDocx(lines: readonly string[], { numbered = false } = {}): Buffer {
  const paragraphs = lines.map((line) => {
    const middle = Math.floor(line.length / 2);
    const runs = [line.slice(0, middle), line.slice(middle)]
      .flatMap((run) => run.split("\t").flatMap((part, index) => (index > 0 ? ["<w:tab/>", part] : [part])))
      .map((part) => (part === "<w:tab/>" ? part : `<w:t xml:space="preserve">${escaped(part)}</w:t>`));
    const properties = numbered ? '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>' : "";
    const deleted = "<w:del><w:r><w:delText>删去的字</w:delText></w:r></w:del>";
    return `<w:p>${properties}${runs.map((run) => `<w:r>${run}</w:r>`).join("")}${deleted}</w:p>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join("")}<w:sectPr/></w:body></w:document>`;
  return Buffer.from(zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(xml) }));
}
