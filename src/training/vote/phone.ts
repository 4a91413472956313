import { element } from "../../reading/element.ts";
import { fetched, isMissing } from "../../reading/fetched.ts";
import { siteRoot } from "../../reading/root.ts";
import type { VoteData } from "../present/present-data.ts";
import type { PresentWords } from "../present/words.ts";
import { carriesBallot, readBallot } from "./ballot.ts";
import { groups, voteCode } from "./code.ts";
import { markFor } from "./mark.ts";

/** A choice of one conclusion for one person. */
function choiceOf(person: string, index: number, conclusions: readonly string[]): HTMLFieldSetElement {
  const field = element("fieldset", {}, element("legend", {}, person));
  for (const [at, title] of conclusions.entries()) {
    const radio = element("input", { type: "radio", name: `person-${index}`, value: String(at + 1) });
    field.append(element("label", {}, radio, element("span", {}, `${at + 1}　${title}`)));
  }
  return field;
}

/** The code for a scanner that types what it reads. */
async function drawCode(code: string, into: Element): Promise<void> {
  const { qrPicture } = await import("../../codes/qr-picture.ts");
  into.replaceChildren(qrPicture(code, code) ?? "");
}

/** The page that a phone opens: a case, a choice for each person, a code to read aloud. It sends nothing and keeps no choice. */
export class TrainingVote extends HTMLElement {
  readonly #words: PresentWords["phone"] = JSON.parse(this.dataset.words ?? "{}");

  connectedCallback(): void {
    addEventListener("hashchange", () => this.#open());
    this.#open();
  }

  async #open(): Promise<void> {
    if (carriesBallot(location.hash)) return this.#openOwn(location.hash);
    const slug = /^#([a-z0-9-]+)$/.exec(location.hash)?.[1];
    if (!slug) return this.replaceChildren(element("p", {}, this.#words.noCase));
    try {
      this.#show(await fetched<VoteData>(`data/vote/${slug}.json`)());
    } catch (error) {
      if (isMissing(error)) this.#leadToList();
      else this.#warn(this.#words.failed);
    }
  }

  /** An own case comes with the address: its story is on the screen, the conclusions are on this page. */
  #openOwn(hash: string): void {
    const ballot = readBallot(hash);
    const conclusions = JSON.parse(this.dataset.conclusions ?? "[]");
    if (ballot) this.#show({ ...ballot, story: [this.#words.onScreen], judgment: [], conclusions });
    else this.#warn(this.#words.damaged);
  }

  #leadToList(): void {
    const { noSuch, toList } = this.#words;
    this.#warn(noSuch);
    this.append(element("p", {}, element("a", { href: new URL("training/", siteRoot()).href }, toList)));
  }

  #warn(words: string): void {
    const warning = element("p", {}, words);
    warning.setAttribute("role", "alert");
    this.replaceChildren(warning);
  }

  #show({ number, title, story, judgment, persons, conclusions }: VoteData): void {
    const mark = markFor(number);
    const form = element("form", {}, ...persons.map((person, index) => choiceOf(person, index, conclusions)));
    const status = element("div", { className: "ballot__code" }, element("p", {}, this.#words.unchosen));
    status.setAttribute("role", "status");
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", () => {
      const chosen = new FormData(form);
      const choices = persons.map((_, index) => Number(chosen.get(`person-${index}`)));
      if (choices.every((choice) => choice > 0)) this.#tell(voteCode(number, choices, mark), status);
    });
    const judged = element("blockquote", {}, ...judgment.map((paragraph) => element("p", {}, paragraph)));
    this.replaceChildren(
      element("h2", {}, title),
      ...story.map((paragraph) => element("p", {}, paragraph)),
      ...(judgment.length > 0 ? [judged] : []),
      form,
      status,
    );
  }

  #tell(code: string, status: HTMLElement): void {
    const { code: label, read, mark, scan, again } = this.#words;
    const picture = element("div", {});
    status.replaceChildren(
      element("p", {}, label),
      element("p", { className: "ballot__digits" }, groups(code)),
      element("p", {}, read),
      element("p", {}, again),
      element("p", {}, scan),
      picture,
      element("p", { className: "ballot__small" }, mark),
    );
    // The digits can be read aloud without the picture.
    drawCode(code, picture).catch(() => picture.remove());
  }
}
