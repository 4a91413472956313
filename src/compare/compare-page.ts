import type { CompareWords } from "./load-words.ts";

/** The parts of the page, by what they are for. */
interface Parts {
  readonly form: HTMLFormElement;
  readonly file: HTMLInputElement;
  readonly text: HTMLTextAreaElement;
  readonly status: HTMLElement;
  readonly result: HTMLElement;
}

function partsOf(place: HTMLElement): Parts {
  const find = <E extends HTMLElement>(part: string) => {
    const found = place.querySelector<E>(`[data-part="${part}"]`);
    if (!found) throw new Error(`no part ${part}`);
    return found;
  };
  return { form: find("form"), file: find("file"), text: find("text"), status: find("status"), result: find("result") };
}

/** The form for a reader's copy: chosen, dropped anywhere on the page, or pasted. What does the work is loaded on first use. */
export function startComparePage(place: HTMLElement): void {
  const words = JSON.parse(place.dataset.words ?? "") as CompareWords;
  const { form, file, text, status, result } = partsOf(place);
  let latest = 0;

  const say = (sentence: string) => {
    status.textContent = sentence;
    status.hidden = sentence === "";
  };
  const run = async (source: File | string) => {
    latest += 1;
    const mine = latest;
    result.replaceChildren();
    say(words.working);
    const outcome = await import("./check.ts")
      .then(({ check }) => check(source, words))
      .catch(() => ({ fault: words.faults.failed }));
    // A later one has been asked for meanwhile.
    if (mine !== latest) return;
    say("fault" in outcome ? outcome.fault : "");
    if ("fault" in outcome) return;
    result.replaceChildren(...outcome.result);
    result.querySelector("h2")?.focus();
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run(text.value);
  });
  form.addEventListener("reset", () => {
    latest += 1;
    say("");
    result.replaceChildren();
    text.focus();
  });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen) run(chosen);
    // The same file can be chosen again after it was mended.
    file.value = "";
  });
  // Anywhere on the page: a file dropped beside the field would otherwise replace the page and what was pasted.
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    const [dropped] = event.dataTransfer?.files ?? [];
    if (!dropped) return;
    event.preventDefault();
    run(dropped);
  });
}
