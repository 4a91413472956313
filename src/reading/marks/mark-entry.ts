import { fill } from "../../fill.ts";
import { chinaDay } from "../../law/period.ts";
import { refLabel, refPath } from "../../law/refs.ts";
import { chineseDate } from "../../measure/validity.ts";
import { actionButton, element } from "../element.ts";
import { siteRoot } from "../root.ts";
import type { ToolWords } from "../tool-words.ts";
import { type Annotation, addressOf, quoteOf, refOf, remarkOf } from "./annotation.ts";

/** What can be done with one entry of the list. */
export interface EntryActs {
  readonly remove: (annotation: Annotation) => void;
  readonly edit: (annotation: Annotation, remark: string) => void;
}

/** One annotation in the list of all: where it is, the words, the remark, when, and what can be done. */
export function markEntry(annotation: Annotation, words: ToolWords, orphan: boolean, acts: EntryActs): HTMLElement {
  const { marks, page } = words;
  const ref = refOf(annotation);
  const where = ref
    ? element("a", { href: new URL(refPath(ref).slice(1), siteRoot()).href }, refLabel(ref))
    : fill(page.unknown, { source: addressOf(annotation) });
  const remark = element("p", { className: "mark__remark" }, remarkOf(annotation) || marks.marked);
  const changed = new Date(String(annotation.modified ?? annotation.created ?? ""));
  const day = Number.isNaN(changed.getTime()) ? "" : chineseDate(chinaDay(changed));
  const edit = actionButton(page.edit, () => {
    if (remark.isConnected) remark.replaceWith(editor());
  });

  const editor = () => {
    const field = element("textarea", { value: remarkOf(annotation), rows: 3 });
    field.setAttribute("aria-label", page.edit);
    const save = actionButton(page.save, () => acts.edit(annotation, field.value));
    const cancel = actionButton(page.cancel, () => {
      form.replaceWith(remark);
      edit.focus();
    });
    const form = element("div", {}, field, save, " ", cancel);
    setTimeout(() => field.focus());
    return form;
  };

  const foot = element(
    "p",
    { className: "mark__foot" },
    day,
    edit,
    actionButton(marks.delete, () => acts.remove(annotation)),
  );
  const quote = quoteOf(annotation);
  const entry = element(
    "li",
    { className: "mark" },
    element("p", {}, where),
    element("p", { className: "mark__words" }, orphan && quote ? page.orphanQuote : "", quote),
    ...(orphan && ref ? [element("p", {}, page.changed)] : []),
    remark,
    foot,
  );
  return entry;
}
