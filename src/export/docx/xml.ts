/** XML as Word wants it: everything that a user typed is escaped, and what XML cannot hold is left out. */

/** XML 1.0 has no way to write the other control characters, nor half of a surrogate pair; Word opens no file that holds one. */
function isWritable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it may stand in an element or an attribute. */
export function escaped(text: string): string {
  const writable = [...text].filter(isWritable).join("");
  return writable.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A part of the file whose root is an element of WordprocessingML. */
export function wordPart(root: string, content: string): string {
  return `${HEAD}<w:${root} xmlns:w="${WORD}" xmlns:r="${RELATIONS}">${content}</w:${root}>`;
}

/** The relations of a part: id, what kind it is, where it lies. */
export function relations(entries: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const each = entries.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

/** The kind of a relation that the office formats define. */
export const officeRelation = (name: string) => `${RELATIONS}/${name}`;

/** What each part of the file is. */
export function contentTypes(overrides: Readonly<Record<string, string>>): string {
  const each = Object.entries(overrides).map(
    ([part, type]) => `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`,
  );
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join("")}</Types>`;
}

/** The title and the day of the document, as file managers show them; no author, no clock. */
export function coreProperties(title: string, day: string): string {
  const date = `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created>`;
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:language>zh-CN</dc:language>${date}</cp:coreProperties>`;
}
