import { fill } from "../../fill.ts";
import { type Ref, refLabel } from "../../law/refs.ts";
import { actionButton, element } from "../element.ts";
import { wordsOf } from "../official-blocks.ts";
import { siteRoot } from "../root.ts";
import type { ToolWords } from "../tool-words.ts";
import { type Annotation, refOf, remarkOf, withRemark } from "./annotation.ts";
import { newAnnotation } from "./new-annotation.ts";
import { showMarks } from "./show.ts";
import { changeMarks, foundDamage, readMarks } from "./store.ts";

/** The part of a provision's panel that marks it and takes remarks, kept as they are typed. */
export function markTools(ref: Ref, words: ToolWords): HTMLElement[] {
  const { marks } = words;
  const status = element("p", { className: "provision-panel__status" });
  status.setAttribute("role", "status");
  const say = (kept: boolean, done: string = marks.kept) => status.replaceChildren(kept ? done : marks.notKept);
  const change = (make: (all: readonly Annotation[]) => readonly Annotation[], done?: string) => {
    say(changeMarks(make), done);
    showMarks(words);
  };
  const about = () => readMarks().filter((annotation) => refOf(annotation) === ref);

  const list = element("div", { className: "provision-panel__remarks" });
  const addField = (existing: Annotation | null): HTMLTextAreaElement => {
    const field = element("textarea", { value: existing ? remarkOf(existing) : "", rows: 3 });
    let id = existing?.id;
    field.setAttribute("aria-label", fill(marks.remarkOn, { ref: refLabel(ref) }));
    field.addEventListener("input", () => {
      const now = new Date().toISOString();
      if (id !== undefined) {
        change((all) => all.map((one) => (one.id === id ? withRemark(one, field.value, now) : one)));
        return;
      }
      const made = newAnnotation(ref, wordsOf(ref), field.value);
      id = made.id;
      change((all) => [...all, made]);
    });
    const remove = actionButton(marks.delete, () => {
      const gone = readMarks().find((one) => one.id === id);
      row.remove();
      adder.focus();
      if (!gone) return;
      change((all) => all.filter((one) => one !== gone && one.id !== id), marks.deleted);
      const undo = actionButton(marks.undo, () => {
        change((all) => [...all, gone]);
        addField(gone).focus();
      });
      status.append(" ", undo);
    });
    const row = element("div", { className: "provision-panel__remark" }, field, remove);
    list.append(row);
    return field;
  };

  const isMark = (one: Annotation) => remarkOf(one) === "" && one.motivation === "highlighting";
  const marker = actionButton("", () => {
    const own = about().filter(isMark);
    const ids = new Set(own.map(({ id }) => id));
    if (own.length > 0) change((all) => all.filter(({ id }) => !ids.has(id)), marks.deleted);
    else {
      const made = newAnnotation(ref, wordsOf(ref));
      change((all) => [...all, made]);
    }
    label();
  });
  const label = () => {
    const on = about().some(isMark);
    marker.textContent = on ? marks.marked : marks.mark;
    marker.setAttribute("aria-pressed", String(on));
  };
  label();
  const adder = actionButton(marks.remark, () => addField(null).focus());
  for (const annotation of about().filter((one) => !isMark(one))) addField(annotation);
  if (foundDamage()) status.textContent = marks.damaged;
  const all = element("a", { href: new URL("marks/", siteRoot()).href }, marks.all);
  const note = element("p", { className: "provision-panel__private" }, marks.private, " ", all);
  return [element("div", { className: "provision-panel__marks" }, marker, adder), list, status, note];
}
