import { withoutMarkdown } from "./normalise.ts";
import { type FileFault, MOST_BYTES, MOST_CHARACTERS, readFile } from "./read-file.ts";
import { sha256Hex } from "./sha256.ts";

/** A reader's copy, read. */
export interface Copy {
  readonly text: string;
  /** How it was written, for the reader: `UTF-8`, `docx`; none where it was pasted. */
  readonly form: string | null;
  /** Over the bytes of a text file; over the words in UTF-8 where they were pasted or taken out of a docx. */
  readonly sha256: string;
  readonly ofFile: boolean;
  /** What of it is not among its words: the numbers that Word gives paragraphs, the marks of Markdown. */
  readonly aside: "numbered" | "markdown" | null;
}

export type CopyFault = FileFault | "unreadable" | "nothing";
export type CopyReading = Copy | { readonly fault: CopyFault };

/** A copy that was pasted. */
export function pastedCopy(text: string): CopyReading {
  if (text.trim() === "") return { fault: "nothing" };
  if (text.length > MOST_CHARACTERS) return { fault: "tooLarge" };
  return { text, form: null, sha256: sha256Hex(new TextEncoder().encode(text)), ofFile: false, aside: null };
}

async function docxCopy(bytes: Uint8Array): Promise<CopyReading> {
  const { documentText, documentXml } = await import("./docx.ts");
  try {
    const xml = documentXml(bytes);
    if (xml === null) return { fault: "archive" };
    const { text, numbered } = documentText(xml);
    const pasted = pastedCopy(text);
    if ("fault" in pasted) return { fault: pasted.fault === "nothing" ? "empty" : pasted.fault };
    return { ...pasted, form: "docx", aside: numbered ? "numbered" : null };
  } catch {
    return { fault: "docxDamaged" };
  }
}

/** A copy in a file of the reader's device. */
export async function fileCopy(file: File): Promise<CopyReading> {
  if (file.size > MOST_BYTES) return { fault: "tooLarge" };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { fault: "unreadable" };
  }
  const reading = readFile(bytes);
  if ("fault" in reading) return reading;
  if ("docx" in reading) return docxCopy(reading.docx);
  if (reading.text.length > MOST_CHARACTERS) return { fault: "tooLarge" };
  const text = /\.(?:md|markdown)$/i.test(file.name) ? withoutMarkdown(reading.text) : reading.text;
  const aside = text === reading.text ? null : ("markdown" as const);
  return { text, form: reading.encoding, sha256: sha256Hex(bytes), ofFile: true, aside };
}
