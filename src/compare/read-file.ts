/** Why a file cannot be compared. */
export type FileFault =
  | "empty"
  | "tooLarge"
  | "pdf"
  | "image"
  | "oldOffice"
  | "richText"
  | "web"
  | "archive"
  | "binary"
  | "docxDamaged";

/** The encodings that are told apart. */
export type Encoding = "UTF-8" | "UTF-16LE" | "UTF-16BE" | "GB18030";

export type FileReading =
  | { readonly fault: FileFault }
  | { readonly docx: Uint8Array }
  | { readonly text: string; readonly encoding: Encoding };

/** The measure is 5.5 kB of text: files a thousand times larger are something else. */
export const MOST_BYTES = 8 * 1024 * 1024;
/** Characters that can be compared: more than a hundred times the measure. */
export const MOST_CHARACTERS = 250_000;

/** How files of other kinds begin. */
const BEGINNINGS: readonly (readonly [FileFault | "zip", string])[] = [
  ["pdf", "%PDF"],
  ["oldOffice", "\xd0\xcf\x11\xe0"],
  ["richText", "{\\rtf"],
  ["zip", "PK\x03\x04"],
  ["archive", "Rar!"],
  ["archive", "7z\xbc\xaf"],
  ["image", "\x89PNG"],
  ["image", "\xff\xd8\xff"],
  ["image", "GIF8"],
  ["image", "II*\0"],
  ["image", "MM\0*"],
  ["image", "BM"],
  ["image", "RIFF"],
];

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["UTF-8", [0xef, 0xbb, 0xbf]],
  ["UTF-16LE", [0xff, 0xfe]],
  ["UTF-16BE", [0xfe, 0xff]],
];

/** Characters that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]/;
const WEB = /^\s*<(?:!doctype html|html|\?xml)/i;

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    // The byte order mark is kept: it is one of the things to be told.
    return new TextDecoder(encoding.toLowerCase(), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readText(bytes: Uint8Array): FileReading {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const encodings: readonly Encoding[] = marked ? [marked[0]] : ["UTF-8", "GB18030"];
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text === null || CONTROL.test(text)) continue;
    if (WEB.test(text.replace(/^\ufeff/, ""))) return { fault: "web" };
    return text.trim() === "" ? { fault: "empty" } : { text, encoding };
  }
  return { fault: "binary" };
}

/** Reads a file by its bytes, whatever its name says: a text in one of the encodings, a docx still to be opened, or why neither. */
export function readFile(bytes: Uint8Array): FileReading {
  if (bytes.length === 0) return { fault: "empty" };
  if (bytes.length > MOST_BYTES) return { fault: "tooLarge" };
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const kind = BEGINNINGS.find(([, beginning]) => head.startsWith(beginning))?.[0];
  if (kind === "zip") return { docx: bytes };
  return kind ? { fault: kind } : readText(bytes);
}
