import type { Ref } from "../../law/refs.ts";
import { siteRoot } from "../root.ts";
import { type Annotation, annotationOn } from "./annotation.ts";

/** A random UUID (RFC 9562, version 4); `crypto.randomUUID` is missing on pages from plain HTTP. */
function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes]
    .map((byte, index) => (index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte))
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** A mark, or a remark, that the reader makes now on a provision with these words. */
export function newAnnotation(ref: Ref, words: string, remark?: string): Annotation {
  return annotationOn({
    ref,
    words,
    remark,
    root: siteRoot().href,
    id: `urn:uuid:${newUuid()}`,
    now: new Date().toISOString(),
  });
}
