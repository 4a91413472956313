const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Words as they stand in XML, in text and in attributes between double quotes. */
export function escapeXml(words: string): string {
  return words.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** An element and what is in it: words, one element that stands for them, or a list of elements; never words beside elements. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | XmlElement | readonly XmlElement[];
}

/** An element; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  content: XmlElement["content"] = [],
): XmlElement {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return { name, attributes: Object.fromEntries(given), content };
}

const isList = (content: XmlElement["content"]): content is readonly XmlElement[] => Array.isArray(content);

function lines({ name, attributes, content }: XmlElement, indent: string): string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const open = `${indent}<${name}${written.join("")}`;
  if (typeof content === "string") return [`${open}>${escapeXml(content)}</${name}>`];
  if (!isList(content)) return [`${open}>${lines(content, "").join("")}</${name}>`];
  if (content.length === 0) return [`${open}/>`];
  return [`${open}>`, ...content.flatMap((one) => lines(one, `${indent}  `)), `${indent}</${name}>`];
}

/** A whole document, an element of a list a line. Words stand on the line of their element, so that no space is added to them. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, "").join("\n")}\n`;
}
