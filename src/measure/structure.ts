import { type MdastNode, mdxToMdast } from "satteri";
import { parse as parseYaml } from "yaml";
import { isQuestion, type QuestionId } from "../law/questions.ts";
import { isRef, type Ref, refLabel } from "../law/refs.ts";
import { noteHtml } from "./note-html.ts";

/** The kinds of editors' notes: meaning, what it rests on, how the determination uses it, practice, doubtful wording, what the text leaves open. */
export const NOTE_KINDS = ["释义", "依据", "判定", "实务", "疑点", "未尽"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export interface Provision {
  readonly ref: Ref;
  /** `第十一条` or `（一）` as the text has it; none where a further paragraph begins. */
  readonly label: string | null;
  /** The official words after the label, exactly. */
  readonly text: string;
  readonly line: number;
}

/** A law's article that a note rests on, as written: `civil-servant-law:95.1`. */
export interface Source {
  readonly law: string;
  readonly article: number;
  readonly paragraph: number | null;
  readonly item: number | null;
}

export interface Note {
  readonly no: number;
  readonly at: Ref | "notice";
  readonly kind: NoteKind;
  readonly title: string;
  readonly sources: readonly Source[];
  /** The questions of the self-assessment that it speaks of. */
  readonly questions: readonly QuestionId[];
  /** The provisions it mentions, in its order, some more than once. */
  readonly mentions: readonly Ref[];
  /** Its words as HTML: paragraphs, lists, links to the provisions it mentions. */
  readonly html: string;
  /** Its words without markup, a paragraph or list item a line. */
  readonly text: string;
  readonly line: number;
}

/** A part of the covering notice, in its order. */
export interface NoticeLine {
  readonly part: string;
  readonly text: string;
}

export interface MeasureFile {
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly notice: readonly NoticeLine[];
  readonly provisions: readonly Provision[];
  readonly notes: readonly Note[];
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MdastNode[];
  readonly line: number;
}

const LABEL = /^(第[一二三四五六七八九十]+条) {2}|^(（[一二三四五六七八九十]+）)/;
const SOURCE = /^([a-z0-9-]+):(\d+)(?:\.(\d+|-)(?:\.(\d+))?)?$/;
/** Markdown that was meant as emphasis and stayed as characters, because CommonMark does not see words beside Han punctuation. */
const STRAY_MARKUP = /[*_`~]/;
/** A provision of the measure named in words instead of by `<Ref>`: an article up to the nineteenth in a line that has not named another text before. */
const BARE_MENTION = /^[^》该]*?(第(?:[一二三四五六七八九]|十[一二三四五六七八九]?)条)/m;

function elementOf(node: MdastNode, offset: number): Element | null {
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return null;
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string")
      attributes[attribute.name] = attribute.value;
  }
  return {
    name: node.name ?? "",
    attributes,
    children: node.children,
    line: (node.position?.start.line ?? 0) + offset,
  };
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return "children" in node ? (node.children as readonly MdastNode[]) : [];
}

const BLOCKS: readonly string[] = ["paragraph", "list", "listItem"];

/** Words without markup, a block a line; a `<Ref>` reads as `name` calls the provision. */
function textOf(nodes: readonly MdastNode[], name: (ref: Ref) => string = refLabel): string {
  return nodes
    .map((node) => {
      const to = elementOf(node, 0)?.attributes.to;
      if (to !== undefined && isRef(to)) return name(to);
      const words = "value" in node ? String(node.value) : textOf(childrenOf(node), name);
      return BLOCKS.includes(node.type) ? `${words.trimEnd()}\n` : words;
    })
    .join("");
}

function* walk(nodes: readonly MdastNode[]): Generator<MdastNode> {
  for (const node of nodes) {
    yield node;
    yield* walk(childrenOf(node));
  }
}

function splitFrontMatter(
  source: string,
  file: string,
): { data: Record<string, unknown>; body: string; offset: number } {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(source);
  if (!match) throw new Error(`${file}:1: 缺少文件头`);
  const head = match[0];
  return {
    data: parseYaml(match[1] ?? "") as Record<string, unknown>,
    body: source.slice(head.length),
    offset: head.split("\n").length - 1,
  };
}

/** Turns a source such as `civil-servant-law:15.-.2` into its parts; null where it is not of that form. */
export function parseSource(value: string): Source | null {
  const match = SOURCE.exec(value);
  if (!match) return null;
  const [, law = "", article, paragraph, item] = match;
  return {
    law,
    article: Number(article),
    paragraph: paragraph === undefined || paragraph === "-" ? null : Number(paragraph),
    item: item === undefined ? null : Number(item),
  };
}

/** The file being read: how to name a place in it, and how far its front matter shifts the lines. */
interface Place {
  readonly offset: number;
  readonly fail: (line: number, message: string) => never;
}

function refAt(value: string | undefined, line: number, { fail }: Place): Ref {
  return value !== undefined && isRef(value) ? value : fail(line, `文本中没有「${value}」这一条款项`);
}

function noteOf({ attributes, children, line }: Element, place: Place): Note {
  const { no = "", at, kind, title, sources = "", questions = "" } = attributes;
  const { fail, offset } = place;
  if (!/^[1-9]\d*$/.test(no)) fail(line, `注释的编号「${no}」不是正整数`);
  const elements = [...walk(children)].map((node) => elementOf(node, offset)).filter((one) => one !== null);
  const foreign = elements.find(({ name }) => name !== "Ref");
  if (foreign) fail(foreign.line, `注释里不能用 <${foreign.name}>`);
  const mentions = elements.map((one) => refAt(one.attributes.to, one.line, place));
  const bare = BARE_MENTION.exec(textOf(children, () => ""));
  if (bare) fail(line, `注释 ${no} 提到「${bare[1]}」，应写成 <Ref to="…" />`);
  return {
    no: Number(no),
    at: at === "notice" ? at : refAt(at, line, place),
    kind: NOTE_KINDS.find((one) => one === kind) ?? fail(line, `没有「${kind}」这一类注释`),
    title: title || fail(line, `注释 ${no} 没有标题`),
    sources: sources
      .split(/\s+/)
      .filter(Boolean)
      .map((one) => parseSource(one) ?? fail(line, `依据「${one}」写法不对，应如 civil-servant-law:95.1`)),
    questions: questions
      .split(/\s+/)
      .filter(Boolean)
      .map((one) => (isQuestion(one) ? one : fail(line, `自测里没有「${one}」这一题`))),
    mentions,
    html: noteHtml(children, (type, at) => fail(at + offset, `注释里不能用「${type}」这种写法`)),
    text: textOf(children).trim(),
    line,
  };
}

function provisionOf({ attributes, children, line }: Element, place: Place): Provision {
  const words = textOf(children);
  const match = LABEL.exec(words);
  return {
    ref: refAt(attributes.at, line, place),
    label: match ? (match[1] ?? match[2] ?? null) : null,
    text: words.slice(match?.[0].length ?? 0),
    line,
  };
}

function refuseStrayMarkup(nodes: readonly MdastNode[], { fail, offset }: Place): void {
  for (const node of walk(nodes)) {
    if (node.type === "text" && STRAY_MARKUP.test(node.value)) {
      fail((node.position?.start.line ?? 0) + offset, `文字里留有标记符号：${node.value.slice(0, 20)}`);
    }
  }
}

/**
 * Reads one file of `content/measure/`: the official words in their provisions, and the notes.
 * Throws, naming file and line, on a ref that does not exist, a note of no kind, a source of no form, or stray Markdown.
 */
export function structure(source: string, file: string): MeasureFile {
  const { data, body, offset } = splitFrontMatter(source, file);
  const nodes = childrenOf(mdxToMdast(body, { features: { gfm: false, smartPunctuation: false } }));
  const place: Place = {
    offset,
    fail: (line, message) => {
      throw new Error(`${file}:${line}: ${message}`);
    },
  };
  refuseStrayMarkup(nodes, place);
  const result = { notice: [] as NoticeLine[], provisions: [] as Provision[], notes: [] as Note[] };
  const readers: Readonly<Record<string, (element: Element) => void>> = {
    Notice: ({ attributes, children }) => result.notice.push({ part: attributes.part ?? "", text: textOf(children) }),
    P: (element) => result.provisions.push(provisionOf(element, place)),
    Item: (element) => result.provisions.push(provisionOf(element, place)),
    Note: (element) => result.notes.push(noteOf(element, place)),
  };
  for (const node of nodes) {
    const element = elementOf(node, offset) ?? elementOf(childrenOf(node)[0] ?? node, offset);
    const read = readers[element?.name ?? ""];
    if (element && read) read(element);
    else place.fail((node.position?.start.line ?? 0) + offset, "只能有 <P>、<Item>、<Notice> 和 <Note>");
  }
  return { file, data, ...result };
}
