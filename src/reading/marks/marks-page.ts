import { download } from "../../download.ts";
import { fill } from "../../fill.ts";
import { chinaDay } from "../../law/period.ts";
import { REFS, type Ref, refPath } from "../../law/refs.ts";
import { actionButton, element } from "../element.ts";
import { loadPreviews, type Previews } from "../preview.ts";
import { loadToolData } from "../tool-data.ts";
import type { ToolWords } from "../tool-words.ts";
import { type Annotation, collectionOf, isOrphan, merge, readAnnotations, refOf, withRemark } from "./annotation.ts";
import { type EntryActs, markEntry } from "./mark-entry.ts";
import { changeMarks, foundDamage, onOtherWindow, readMarks } from "./store.ts";

/** The list of all marks and remarks on this device, with export, import and deletion. */
export async function startMarksPage(place: HTMLElement): Promise<void> {
  try {
    const [{ words }, previews] = await Promise.all([loadToolData(), loadPreviews()]);
    new MarksPage(place, words, previews).show();
  } catch {
    place.textContent = place.dataset.failed ?? "";
  }
}

class MarksPage {
  readonly #list = element("div", {});
  readonly #status = element("div", { className: "marks__status" });
  readonly #words: ToolWords;
  readonly #previews: Previews;
  readonly #acts: EntryActs = {
    remove: (gone) => this.#remove([gone]),
    edit: (annotation, remark) => {
      const now = new Date().toISOString();
      this.#change((all) => all.map((one) => (one.id === annotation.id ? withRemark(one, remark, now) : one)));
    },
  };

  constructor(place: HTMLElement, words: ToolWords, previews: Previews) {
    this.#words = words;
    this.#previews = previews;
    this.#status.setAttribute("role", "status");
    place.replaceChildren(this.#actions(), this.#status, this.#list);
    onOtherWindow(() => {
      this.show();
      this.#say(words.page.otherTab);
    });
  }

  /** Shows what the device keeps now. */
  show(): void {
    const { page, marks } = this.#words;
    const all = readMarks();
    const orphan = (one: Annotation) => isOrphan(one, (ref) => this.#previews[refPath(ref).slice(1)]?.[1]);
    const order = (one: Annotation) => REFS.indexOf(refOf(one) as Ref);
    const found = all.filter((one) => !orphan(one)).sort((a, b) => order(a) - order(b));
    const lost = all.filter(orphan);
    const entries = (some: readonly Annotation[], orphaned: boolean) =>
      element(
        "ul",
        { className: "marks__list" },
        ...some.map((one) => markEntry(one, this.#words, orphaned, this.#acts)),
      );
    this.#list.replaceChildren(
      element("p", {}, all.length === 0 ? page.none : fill(page.count, { n: all.length })),
      entries(found, false),
    );
    if (lost.length > 0)
      this.#list.append(element("h2", {}, page.orphans), element("p", {}, page.orphansLead), entries(lost, true));
    if (foundDamage()) this.#say(marks.damaged);
  }

  #say(...words: (Node | string)[]): void {
    this.#status.replaceChildren(...words);
  }

  #change(make: (all: readonly Annotation[]) => readonly Annotation[]): void {
    const kept = changeMarks(make);
    this.show();
    this.#say(kept ? this.#words.marks.kept : this.#words.marks.notKept);
  }

  #remove(gone: readonly Annotation[]): void {
    const { page, marks } = this.#words;
    const ids = new Set(gone.map(({ id }) => id));
    this.#change((all) => all.filter(({ id }) => !ids.has(id)));
    const undo = actionButton(marks.undo, () => this.#change((all) => merge(all, gone).annotations));
    this.#say(fill(page.cleared, { n: gone.length }), " ", undo);
    undo.focus();
  }

  #actions(): HTMLElement {
    const { page } = this.#words;
    const file = element("input", {
      type: "file",
      accept: ".json,.jsonld",
      id: "marks-file",
      className: "visually-hidden",
    });
    file.addEventListener("change", () => this.#import(file));
    const label = element("label", { className: "tool", htmlFor: file.id }, page.import);
    return element(
      "div",
      { className: "marks__actions" },
      actionButton(page.export, () => this.#export()),
      file,
      label,
      actionButton(page.clear, () => this.#askToClear()),
    );
  }

  #askToClear(): void {
    const { page } = this.#words;
    const n = readMarks().length;
    if (n === 0) {
      this.#say(page.none);
      return;
    }
    const yes = actionButton(fill(page.clearYes, { n }), () => this.#remove(readMarks()));
    this.#say(
      fill(page.clearConfirm, { n }),
      " ",
      yes,
      " ",
      actionButton(page.cancel, () => this.#say()),
    );
    yes.focus();
  }

  #export(): void {
    const { page, marks } = this.#words;
    const all = readMarks();
    const name = `${marks.title}-${chinaDay(new Date())}.json`;
    const text = `${JSON.stringify(collectionOf(all, marks.title), null, 2)}\n`;
    download(name, text, "application/ld+json");
    this.#say(fill(page.exported, { n: all.length, file: name }));
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const { page } = this.#words;
    const [file] = input.files ?? [];
    if (!file) return;
    let value: unknown;
    try {
      value = JSON.parse(await file.text());
    } catch {
      return this.#say(fill(page.notJson, { file: file.name }));
    } finally {
      input.value = "";
    }
    const reading = readAnnotations(value);
    if (!reading) return this.#say(fill(page.notAnnotations, { file: file.name }));
    const { added, updated, unchanged } = merge(readMarks(), reading.annotations);
    this.#change((all) => merge(all, reading.annotations).annotations);
    const kept = this.#status.textContent === this.#words.marks.kept ? "" : `\n${this.#status.textContent}`;
    const refused = reading.faults.map(({ index, id, reason }) =>
      fill(page.refusedOne, { n: index + 1, id: id || page.noId, reason: page.reasons[reason] }),
    );
    const faults = refused.length > 0 ? `\n${fill(page.refused, { n: refused.length })}\n${refused.join("\n")}` : "";
    this.#say(`${fill(page.imported, { added, updated, unchanged })}${kept}${faults}`);
  }
}
