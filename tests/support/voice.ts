import type { Page } from "playwright/test";

interface FakeVoice {
  spoken: { text: string; rate: number; lang: string; over: () => void; fail: () => void }[];
  cancelled: number;
  arrive(): void;
}

declare global {
  interface Window {
    voice: FakeVoice;
  }
}

/** A device that speaks when told to: `lang` is the language of its one voice; `late` brings it after `arrive()`. */
export async function withVoice(page: Page, lang: string, late = false, own = true): Promise<void> {
  await page.addInitScript(
    ([lang, late, own]) => {
      const target = new EventTarget();
      let there = !late;
      const spoken: FakeVoice["spoken"] = [];
      window.voice = {
        spoken,
        cancelled: 0,
        arrive() {
          there = true;
          target.dispatchEvent(new Event("voiceschanged"));
        },
      };
      class Utterance {
        lang = "";
        rate = 1;
        onend?: () => void;
        onerror?: () => void;
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      const voice = { lang, localService: own, name: "试", default: true, voiceURI: "x" };
      const synthesis = Object.assign(target, {
        getVoices: () => (there ? [voice] : []),
        speak({ text, rate, lang, onend, onerror }: Utterance) {
          spoken.push({ text, rate, lang, over: () => onend?.(), fail: () => onerror?.() });
        },
        cancel() {
          window.voice.cancelled += 1;
          // Engines tell of the end of what was cancelled.
          spoken.at(-1)?.over();
        },
      });
      Object.defineProperty(window, "speechSynthesis", { value: synthesis });
      Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
    },
    [lang, late, own] as const,
  );
}

/** What has been said so far. */
export const spoken = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.voice.spoken.map(({ text }) => text));

/** The voice comes to the end of its sentence. */
export const finish = (page: Page): Promise<void> => page.evaluate(() => window.voice.spoken.at(-1)?.over());
