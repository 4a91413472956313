import { strToU8, zipSync } from "fflate";
import type { Document } from "./document.ts";
import { bodyOf, TEXT_WIDTH } from "./docx/body.ts";
import { stylesPart } from "./docx/styles.ts";
import { contentTypes, coreProperties, escaped, officeRelation, relations, wordPart } from "./docx/xml.ts";

/*
 * Written part by part (ECMA-376) and packed by fflate: a working paper needs headings, tables, a header and a footer
 * alone. The library `docx` 9.15 costs 69 kB compressed for the same, against some 7 kB here, and stamps each file with
 * the clock and with names drawn at random; here the same answers give the same bytes.
 */

const field = (name: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** The number of the page: the sentence with Word's own fields at its places. */
function pageNumber(sentence: string): string {
  const fields: Readonly<Record<string, string>> = { "{page}": field("PAGE"), "{pages}": field("NUMPAGES") };
  return sentence
    .split(/(\{\w+\})/)
    .map((part) => fields[part] ?? `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`)
    .join("");
}

/** A line with one text at its start and another at its end. */
function line(edge: "top" | "bottom", start: string, end: string): string {
  const border = `<w:pBdr><w:${edge} w:val="single" w:sz="4" w:space="4" w:color="808080"/></w:pBdr>`;
  const tab = `<w:tabs><w:tab w:val="right" w:pos="${TEXT_WIDTH}"/></w:tabs>`;
  return `<w:p><w:pPr><w:pStyle w:val="Running"/>${border}${tab}</w:pPr>${start}<w:r><w:tab/></w:r>${end}</w:p>`;
}

const words = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1304" w:left="1134" w:header="709" w:footer="624" w:gutter="0"/></w:sectPr>';

/** Laid out as Word 2013 and later do; without it Word opens the file in its mode for older ones. */
const SETTINGS =
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

const WORD_PARTS = {
  document: "document.main",
  styles: "styles",
  settings: "settings",
  header: "header",
  footer: "footer",
};

/** The document as a DOCX file: the same document always gives the same bytes. */
export function docxFile(document: Document): Uint8Array<ArrayBuffer> {
  const { title, running, caution, day } = document;
  const types = Object.entries(WORD_PARTS).map(([name, type]) => [
    `/word/${name}.xml`,
    `officedocument.wordprocessingml.${type}`,
  ]);
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes({
      ...Object.fromEntries(types),
      "/docProps/core.xml": "package.core-properties",
    }),
    "_rels/.rels": relations([
      ["rId1", officeRelation("officeDocument"), "word/document.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
    ]),
    "docProps/core.xml": coreProperties(title, day),
    "word/_rels/document.xml.rels": relations([
      ["rId1", officeRelation("styles"), "styles.xml"],
      ["rId2", officeRelation("header"), "header.xml"],
      ["rId3", officeRelation("footer"), "footer.xml"],
      ["rId4", officeRelation("settings"), "settings.xml"],
    ]),
    "word/document.xml": wordPart("document", `<w:body>${bodyOf(document)}${SECTION}</w:body>`),
    "word/styles.xml": stylesPart(),
    "word/settings.xml": wordPart("settings", SETTINGS),
    "word/header.xml": wordPart("hdr", line("bottom", words(running), words(caution))),
    "word/footer.xml": wordPart("ftr", line("top", words(caution), pageNumber(document.pageNumber))),
  };
  // The format of the archive cannot tell time zones apart: noon of the day is that day wherever the file is made.
  const mtime = `${day}T12:00:00`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    level: 9,
    mtime,
  });
}
