import { z } from "astro/zod";
import { once } from "../../once.ts";
import { text, texts } from "../../texts.ts";
import { readYaml } from "../../yaml.ts";
import type { Edition } from "./edition.ts";
import type { KeepCode } from "./read.ts";

const codes: Record<KeepCode, typeof text> = {
  damaged: text,
  incomplete: text,
  linkVersion: text,
  tooLarge: text,
  notJson: text,
  notObject: text,
  format: text,
  fileVersion: text,
  missing: text,
  day: text,
  hash: text,
  noSuchKey: text,
  notWords: text,
  noSuchPerson: text,
  tooManyPersons: text,
};

const schema = z.strictObject({
  share: texts(
    "carries",
    "names",
    "reasons",
    "warning",
    "copy",
    "copied",
    "byHand",
    "link",
    "long",
    "save",
    "saved",
    "file",
  ),
  qr: texts("show", "hide", "alt", "tooLong", "svg", "png", "file", "hint"),
  open: texts("choose", "drop", "paste", "pasted", "read"),
  offer: texts(
    ...(["titleLink", "titleFile", "unreadable", "same", "opened", "kept", "undo", "undone"] as const),
    ...(["ask", "take", "keep", "mine", "theirs", "summary", "none", "possible", "differences", "answer"] as const),
    ...(["notAnswered", "text", "logic", "unknown", "replayed", "faults", "more"] as const),
  ),
  places: texts("whole", "case", "person", "label", "assessedOn", "reason", "answers"),
  faults: z.strictObject(codes),
});

/** The words of saving, sharing and opening answers. */
export type KeepWords = z.infer<typeof schema>;

/** What saving and sharing needs, fetched when it is first used. */
export interface KeepData {
  readonly words: KeepWords;
  readonly edition: Edition;
}

/** `content/wizard-keep.yaml`, checked. */
export const loadKeepWords = once((): KeepWords => readYaml("content/wizard-keep.yaml", schema));
