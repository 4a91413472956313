import type { Sentence } from "./sentences.ts";
import { chineseVoices } from "./voices.ts";

/** What the reader tells of. */
export interface ReaderEvents {
  /** Another sentence has its turn. */
  turn(sentence: Sentence): void;
  /** Reading goes on, or rests. */
  state(reading: boolean): void;
  done(): void;
  failed(): void;
}

/**
 * Reads sentences aloud, one short utterance each. To rest is to stop and to begin the sentence again: engines differ
 * in whether they can pause, and some never come back.
 */
export class Reader {
  readonly #events: ReaderEvents;
  #sentences: readonly Sentence[];
  #at: number;
  #rate: number;
  #reading = false;
  /** Kept while it is spoken, since Chromium may otherwise collect it and never tell of its end. */
  #utterance: SpeechSynthesisUtterance | null = null;
  #timer = 0;

  constructor(sentences: readonly Sentence[], first: number, rate: number, events: ReaderEvents) {
    this.#sentences = sentences;
    this.#at = first;
    this.#rate = rate;
    this.#events = events;
  }

  get reading(): boolean {
    return this.#reading;
  }

  go(): void {
    this.#reading = true;
    this.#events.state(true);
    this.#begin();
  }

  rest(): void {
    this.#reading = false;
    this.#silence();
    this.#events.state(false);
  }

  /** So many sentences on, or back. */
  move(by: number): void {
    this.#at = Math.min(Math.max(this.#at + by, 0), this.#sentences.length - 1);
    this.#begin();
  }

  setRate(rate: number): void {
    this.#rate = rate;
    this.#begin();
  }

  /** Goes on in other sentences from the same place, or from the next that follows it on the page. */
  setSentences(sentences: readonly Sentence[]): void {
    const now = this.#sentences[this.#at];
    this.#sentences = sentences;
    if (!now) return;
    const same = sentences.findIndex(({ range }) => range.compareBoundaryPoints(Range.START_TO_START, now.range) >= 0);
    this.#at = same === -1 ? sentences.length - 1 : same;
    if (sentences[this.#at]?.block !== now.block) this.#begin();
  }

  #silence(): void {
    clearTimeout(this.#timer);
    this.#utterance = null;
    speechSynthesis.cancel();
  }

  #begin(): void {
    const sentence = this.#sentences[this.#at];
    if (sentence) this.#events.turn(sentence);
    if (!this.#reading) return;
    this.#silence();
    // What is said in the same breath as a cancellation is lost in some browsers.
    this.#timer = setTimeout(() => this.#speak(), 50) as unknown as number;
  }

  #speak(): void {
    const sentence = this.#sentences[this.#at];
    if (!sentence) return;
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    const [voice] = chineseVoices();
    utterance.lang = voice?.lang ?? "zh-CN";
    if (voice) utterance.voice = voice;
    utterance.rate = this.#rate;
    utterance.onend = () => utterance === this.#utterance && this.#next();
    utterance.onerror = () => {
      if (utterance !== this.#utterance) return;
      this.rest();
      this.#events.failed();
    };
    this.#utterance = utterance;
    speechSynthesis.speak(utterance);
  }

  #next(): void {
    this.#at += 1;
    const sentence = this.#sentences[this.#at];
    if (!sentence) {
      this.rest();
      this.#events.done();
      return;
    }
    this.#events.turn(sentence);
    this.#speak();
  }
}
