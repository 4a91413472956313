import { z } from "astro/zod";
import type { FaultKind } from "../../law/index.ts";
import { once } from "../../once.ts";
import { text, texts } from "../../texts.ts";
import { readYaml } from "../../yaml.ts";
import type { Edition } from "./edition.ts";
import type { KeepCode } from "./read.ts";

const codes: Record<KeepCode, typeof text> = {
  damaged: text,
  damagedCase: text,
  incomplete: text,
  linkVersion: text,
  tooLarge: text,
  notJson: text,
  notObject: text,
  format: text,
  fileVersion: text,
  missing: text,
  noDay: text,
  day: text,
  hash: text,
  noSuchKey: text,
  notList: text,
  noSuchStep: text,
  notWords: text,
  noSuchPerson: text,
  tooManyPersons: text,
};

const kinds: Record<FaultKind, typeof text> = {
  choice: text,
  day: text,
  noSuchDay: text,
  list: text,
  emptyList: text,
  repeated: text,
  alone: text,
  object: text,
  objects: text,
  text,
  noSuchKey: text,
  noSuchItem: text,
  noSuchElement: text,
  noElements: text,
  version: text,
  noVersion: text,
  order: text,
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
    ...([
      "ask",
      "unsent",
      "take",
      "keep",
      "mine",
      "theirs",
      "summary",
      "none",
      "possible",
      "differences",
      "answer",
    ] as const),
    ...(["notAnswered", "nothing", "text", "logic", "unknown", "replayed", "faults", "more"] as const),
  ),
  places: z.strictObject({
    person: text,
    reason: text,
    strange: text,
    between: text,
    nth: text,
    parts: texts(
      ...(["label", "names", "assessedOn", "answers", "reasons", "confirm", "persons", "findings"] as const),
      ...(["version", "textHash", "logicHash"] as const),
    ),
  }),
  faults: z.strictObject(codes),
  factFaults: z.strictObject({ ...kinds, choices: text, orChoices: text, option: text }),
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
