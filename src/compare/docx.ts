import { strFromU8, unzipSync } from "fflate";

const WORD = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
const DOCUMENT = "word/document.xml";
/** No measure unpacks to so much; what does is made to fill memory. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/** What a docx says, and whether Word numbers some of its paragraphs: such numbers stand nowhere in its text. */
export interface DocxText {
  readonly text: string;
  readonly numbered: boolean;
}

/**
 * The XML of a docx's main part; null where the archive holds none and so is no docx.
 * @throws where the archive is damaged
 */
export function documentXml(bytes: Uint8Array): string | null {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === DOCUMENT && originalSize <= MOST_UNPACKED,
  });
  const file = files[DOCUMENT];
  return file ? strFromU8(file) : null;
}

function wordsOf(node: Element): string {
  const own = WORD.includes(node.namespaceURI ?? "") ? node.localName : "";
  // The second form of a drawing repeats its words; a deleted passage is no longer in the document.
  if (node.localName === "Fallback" || own === "del" || own === "moveFrom") return "";
  if (own === "t") return node.textContent ?? "";
  if (own === "tab") return node.parentElement?.localName === "tabs" ? "" : "\t";
  if (own === "br" || own === "cr") return "\n";
  const words = Array.from(node.children, wordsOf).join("");
  return own === "p" ? `${words}\n` : words;
}

/**
 * The words of a docx, a paragraph a line.
 * @throws where its XML is damaged
 */
export function documentText(xml: string): DocxText {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  if (parsed.getElementsByTagName("parsererror").length > 0) throw new Error("damaged");
  const numbered = WORD.some((space) => parsed.getElementsByTagNameNS(space, "numPr").length > 0);
  return { text: wordsOf(parsed.documentElement).replace(/\n$/, ""), numbered };
}
