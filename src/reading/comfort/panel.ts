import { element } from "../element.ts";
import { loadStyles } from "../stylesheet.ts";
import { choices, toggle } from "./choices.ts";
import { loadComfort } from "./data.ts";
import { onMac } from "./keys.ts";
import styles from "./panel.css?url";
import { forgetPlace } from "./place.ts";
import { changeSettings, type Look, readSettings, type Settings } from "./settings.ts";
import type { ComfortWords } from "./words.ts";

const NORMAL = "";

let panel: HTMLElement | null = null;

/** Opens the settings of reading below the header, or closes them. */
export async function togglePanel(opener: HTMLElement): Promise<void> {
  if (panel) return close(opener);
  const [words] = await Promise.all([loadComfort(), loadStyles(styles)]);
  if (panel) return;
  panel = element("section", { className: "settings", id: "comfort-settings" });
  panel.setAttribute("aria-label", words.open);
  panel.addEventListener("keydown", ({ key }) => key === "Escape" && close(opener));
  fillPanel(panel, words, opener);
  opener.closest("header")?.append(panel);
  opener.setAttribute("aria-expanded", "true");
  panel.querySelector("input")?.focus();
}

function close(opener: HTMLElement): void {
  panel?.remove();
  panel = null;
  opener.setAttribute("aria-expanded", "false");
  opener.focus();
}

function action(label: string, act: () => void): HTMLButtonElement {
  return element("button", { type: "button", className: "settings__button", onclick: act }, label);
}

function fillPanel(place: HTMLElement, words: ComfortWords, opener: HTMLElement): void {
  const status = element("p", { className: "settings__status" });
  status.setAttribute("role", "status");
  const change = (settings: Partial<Settings>, done = words.kept) => {
    status.textContent = changeSettings(settings) ? done : words.notKept;
  };
  place.replaceChildren(
    ...lookGroups(words, (look) => change({ look: { ...readSettings().look, ...look } })),
    elderGroup(words, (look) => {
      change({ look });
      fillPanel(place, words, opener);
      place.querySelector<HTMLElement>("[data-elder-switch]")?.focus();
    }),
    placeGroup(words, change),
    keyList(words),
    element("p", { className: "settings__note" }, words.private),
    status,
    action(words.close, () => close(opener)),
  );
}

function lookGroups(words: ComfortWords, change: (look: Look) => void): HTMLElement[] {
  const { size, theme, contrast } = words;
  const { look } = readSettings();
  const [first = "", ...larger] = size.steps;
  const steps = larger.map((label, index) => [String(index + 2), label] as const);
  const sizes = look.elder
    ? choices("elder", size.elderLabel, [["1", first], ...steps], look.elder, (elder) => change({ elder } as Look))
    : choices("size", size.label, [[NORMAL, first], ...steps], look.size ?? NORMAL, (value) =>
        change({ size: value || undefined } as Look),
      );
  return [
    sizes,
    choices(
      "theme",
      theme.label,
      [
        [NORMAL, theme.system],
        ["light", theme.light],
        ["dark", theme.dark],
      ],
      look.theme ?? NORMAL,
      (value) => change({ theme: value || undefined }),
    ),
    choices(
      "contrast",
      contrast.label,
      [
        [NORMAL, contrast.normal],
        ["high", contrast.high],
      ],
      look.contrast ?? NORMAL,
      (value) => change({ contrast: value || undefined }),
    ),
  ];
}

function elderGroup({ elder }: ComfortWords, change: (look: Look) => void): HTMLElement {
  const { look } = readSettings();
  const button = action(look.elder ? elder.leave : elder.enter, () =>
    change({ ...look, elder: look.elder ? undefined : "1" }),
  );
  button.dataset.elderSwitch = "";
  return element(
    "fieldset",
    { className: "settings__group" },
    element("legend", {}, elder.label),
    element("p", { className: "settings__note" }, elder.lead),
    button,
  );
}

function placeGroup(
  { place }: ComfortWords,
  change: (settings: Partial<Settings>, done?: string) => void,
): HTMLElement {
  const remember = toggle(place.remember, readSettings().place, (on) => {
    if (!on) forgetPlace();
    change({ place: on });
  });
  const clear = action(place.clear, () => {
    forgetPlace();
    change({}, place.cleared);
  });
  return element("fieldset", { className: "settings__group" }, element("legend", {}, place.label), remember, clear);
}

function keyList({ keys }: ComfortWords): HTMLElement {
  const rows = keys.list.flatMap((key) => [
    element("dt", {}, element("kbd", {}, onMac() ? key.mac : key.keys)),
    element("dd", {}, key.does),
  ]);
  return element(
    "div",
    { className: "settings__group" },
    element("h2", {}, keys.label),
    element("dl", { className: "settings__keys" }, ...rows),
  );
}
