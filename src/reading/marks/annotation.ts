import { articleOf, REFS, type Ref, refAnchor } from "../../law/refs.ts";

/**
 * A private mark or remark as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/).
 * One that came from elsewhere keeps all it came with; it is read through the functions below.
 */
export interface Annotation {
  readonly id: string;
  readonly [property: string]: unknown;
}

export type AnnotationFault = "notObject" | "notAnnotation" | "noId" | "noTarget";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The page and anchor where a provision stands: `…/text/11/#art-11-1-4`. `root` ends in a slash. */
export function sourceOf(ref: Ref, root: string): string {
  return `${root}text/${articleOf(ref)}/#${refAnchor(ref)}`;
}

const BY_PLACE = new Map<string, Ref>(REFS.map((ref) => [sourceOf(ref, "/"), ref]));

interface NewAnnotation {
  readonly ref: Ref;
  /** The official words as they stand, by which the annotation finds them again. */
  readonly words: string;
  /** A remark; without one it is a mark. */
  readonly remark?: string;
  readonly root: string;
  readonly id: string;
  /** The instant, ISO 8601. */
  readonly now: string;
}

/** A new mark or remark on a provision. */
export function annotationOn({ ref, words, remark, root, id, now }: NewAnnotation): Annotation {
  return {
    "@context": CONTEXT,
    id,
    type: "Annotation",
    motivation: remark === undefined ? "highlighting" : "commenting",
    created: now,
    modified: now,
    ...(remark === undefined ? {} : { body: bodyOf(remark) }),
    target: { source: sourceOf(ref, root), selector: { type: "TextQuoteSelector", exact: words } },
  };
}

const bodyOf = (value: string) => ({ type: "TextualBody", value, format: "text/plain" });

/** The annotation with another remark. */
export function withRemark(annotation: Annotation, remark: string, now: string): Annotation {
  return { ...annotation, motivation: "commenting", body: bodyOf(remark), modified: now };
}

/** What an annotation says; empty for a mark. */
export function remarkOf({ body, bodyValue }: Annotation): string {
  const parts = listOf(body).map((one) => (isObject(one) ? textOf(one.value) : textOf(one)));
  return [textOf(bodyValue), ...parts].filter((part) => part !== "").join("\n");
}

const targetOf = ({ target }: Annotation) => listOf(target)[0];

/** The address that an annotation is about. */
export function addressOf(annotation: Annotation): string {
  const target = targetOf(annotation);
  return isObject(target) ? textOf(target.source) || textOf(target.id) : textOf(target);
}

/** The provision that an annotation is about, whichever site of this text it was made on; null where there is none. */
export function refOf(annotation: Annotation): Ref | null {
  const place = /\/text\/\d+\/#art-[\d-]+$/.exec(addressOf(annotation))?.[0];
  return BY_PLACE.get(place ?? "") ?? null;
}

/** The words that an annotation quotes; empty where it quotes none. */
export function quoteOf(annotation: Annotation): string {
  const target = targetOf(annotation);
  const selectors = isObject(target) ? listOf(target.selector) : [];
  return textOf(selectors.filter(isObject).find(({ type }) => type === "TextQuoteSelector")?.exact);
}

/** Whether an annotation is about a provision that exists, and quotes its words as they stand now (white space apart). */
export function isOrphan(annotation: Annotation, wordsNow: (ref: Ref) => string | undefined): boolean {
  const ref = refOf(annotation);
  if (ref === null) return true;
  const squeezed = (text: string) => text.replace(/\s+/g, "");
  const quote = squeezed(quoteOf(annotation));
  return quote !== "" && quote !== squeezed(wordsNow(ref) ?? "");
}

/** What is wrong with a value as an annotation, or null. */
export function annotationFault(value: unknown): AnnotationFault | null {
  if (!isObject(value)) return "notObject";
  if (!listOf(value.type).includes("Annotation")) return "notAnnotation";
  if (typeof value.id !== "string" || value.id === "") return "noId";
  return addressOf(value as Annotation) === "" ? "noTarget" : null;
}

const changedOn = ({ modified, created }: Annotation) => textOf(modified) || textOf(created);

export interface Merge {
  readonly annotations: readonly Annotation[];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** Two lists as one: of those with the same id the later one is kept, and what is new is added. Nothing is dropped. */
export function merge(own: readonly Annotation[], others: readonly Annotation[]): Merge {
  const all = new Map(own.map((annotation) => [annotation.id, annotation]));
  const count = { added: 0, updated: 0, unchanged: 0 };
  for (const other of others) {
    const mine = all.get(other.id);
    const kind = !mine ? "added" : changedOn(other) > changedOn(mine) ? "updated" : "unchanged";
    count[kind] += 1;
    if (kind !== "unchanged") all.set(other.id, other);
  }
  return { annotations: [...all.values()], ...count };
}

/** The annotations as one W3C AnnotationCollection with a single page. */
export function collectionOf(annotations: readonly Annotation[], label: string): Json {
  return {
    "@context": CONTEXT,
    type: "AnnotationCollection",
    label,
    total: annotations.length,
    first: { type: "AnnotationPage", startIndex: 0, items: annotations },
  };
}

export interface Reading {
  readonly annotations: readonly Annotation[];
  /** What was refused: its place from 0, its id if it has one, and why. */
  readonly faults: readonly { readonly index: number; readonly id: string; readonly reason: AnnotationFault }[];
}

function itemsOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return null;
  if (Array.isArray(value.items)) return value.items;
  if (isObject(value.first)) return itemsOf(value.first);
  return listOf(value.type).includes("Annotation") ? [value] : null;
}

/**
 * Reads a collection, a page, a list or a single annotation.
 * @returns what could be read and what could not; null where the value holds no annotations at all
 */
export function readAnnotations(value: unknown): Reading | null {
  const items = itemsOf(value);
  if (items === null) return null;
  const faults = items.flatMap((item, index) => {
    const reason = annotationFault(item);
    return reason === null ? [] : [{ index, id: isObject(item) ? textOf(item.id) : "", reason }];
  });
  return { annotations: items.filter((item): item is Annotation => annotationFault(item) === null), faults };
}
