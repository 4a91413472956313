import { element } from "../element.ts";
import { loadStyles } from "../stylesheet.ts";
import styles from "./bars.css?url";
import { toggle } from "./choices.ts";
import { loadComfort } from "./data.ts";
import { Reader } from "./reader.ts";
import { type Sentence, sentencesToRead } from "./sentences.ts";
import { changeSettings, readSettings } from "./settings.ts";
import { bringIntoView, showSentence } from "./shown-sentence.ts";
import type { ComfortWords } from "./words.ts";

let bar: HTMLElement | null = null;

/** The provision that the page is about is read first; else the page from its beginning. */
function firstOf(sentences: readonly Sentence[]): number {
  return Math.max(
    0,
    sentences.findIndex(({ block }) => block.matches(".official--marked, .official:target")),
  );
}

/** Reads the page aloud, with a bar at the foot of the window to steer it. */
export async function startListening(opener: HTMLElement): Promise<void> {
  const [{ listen }] = await Promise.all([loadComfort(), loadStyles(styles)]);
  if (bar) return;
  bar = buildBar(listen, opener);
  document.body.append(bar);
  bar.querySelector("button")?.focus();
}

function buildBar(words: ComfortWords["listen"], opener: HTMLElement): HTMLElement {
  const settings = readSettings();
  const status = element("p", { className: "foot-bar__status" });
  status.setAttribute("role", "status");
  const button = (label: string, act: () => void) => element("button", { type: "button", onclick: act }, label);
  const sentences = sentencesToRead(settings.notes, words.note);
  const reader = new Reader(sentences, firstOf(sentences), settings.rate, {
    turn: (sentence) => {
      status.textContent = "";
      showSentence(sentence);
      bringIntoView(sentence, made);
    },
    state: (reading) => {
      pause.textContent = reading ? words.pause : words.resume;
    },
    done: () => stop(),
    failed: () => {
      status.textContent = words.failed;
    },
  });
  const pause = button(words.pause, () => (reader.reading ? reader.rest() : reader.go()));
  const stop = () => {
    const focused = made.contains(document.activeElement);
    reader.rest();
    removeEventListener("pagehide", stop);
    showSentence();
    made.remove();
    bar = null;
    // The reader stays where the voice has come to.
    if (focused) opener.focus({ preventScroll: true });
  };
  const rate = element("select", {
    onchange: () => {
      changeSettings({ rate: Number(rate.value) });
      reader.setRate(Number(rate.value));
    },
  });
  for (const [value, label] of Object.entries(words.rates).sort(([one], [other]) => Number(one) - Number(other)))
    rate.append(element("option", { value, selected: Number(value) === settings.rate }, label));
  const notes = toggle(words.notes, settings.notes, (on) => {
    changeSettings({ notes: on });
    reader.setSentences(sentencesToRead(on, words.note));
  });
  const made = element(
    "section",
    { className: "foot-bar foot-bar--listen" },
    pause,
    button(words.previous, () => reader.move(-1)),
    button(words.next, () => reader.move(1)),
    button(words.stop, stop),
    element("label", {}, words.rate, " ", rate),
    notes,
    status,
  );
  made.setAttribute("aria-label", words.label);
  addEventListener("pagehide", stop);
  queueMicrotask(() => reader.go());
  return made;
}
