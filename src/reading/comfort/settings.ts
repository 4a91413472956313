/** Where the device keeps the settings; `first-paint.ts` reads it too. */
export const SETTINGS_KEY = "yiyuan-comfort";

/** Each part of the look is an attribute of the root that styles follow; without it things are as they come. */
const LOOK = {
  size: ["2", "3", "4"],
  elder: ["1", "2", "3", "4"],
  theme: ["light", "dark"],
  contrast: ["high"],
} as const;

export type LookName = keyof typeof LOOK;

/** The names of the look's attributes, `data-size` and so on. */
export const LOOK_NAMES = Object.keys(LOOK) as LookName[];

export type Look = { readonly [Name in LookName]?: (typeof LOOK)[Name][number] };

export interface Settings {
  readonly look: Look;
  /** How fast sentences are read aloud, 1 being as the voice has it. */
  readonly rate: number;
  /** Whether notes are read aloud too. */
  readonly notes: boolean;
  /** Whether the device remembers where one stopped reading. */
  readonly place: boolean;
}

let memory: Settings = { look: {}, rate: 1, notes: false, place: true };
/** The device has refused to keep a change: what this page knows is newer than what is stored. */
let refused = false;

/** What stands in the storage and fits; damage is worth no more than the choice it took. */
function parse(stored: string): Settings {
  const { v, look, rate, notes, place } = JSON.parse(stored);
  if (v !== 1) return memory;
  const fits = (name: LookName) => (LOOK[name] as readonly unknown[]).includes(look?.[name]);
  return {
    look: Object.fromEntries(LOOK_NAMES.filter(fits).map((name) => [name, look[name]])),
    rate: rate >= 0.5 && rate <= 2 ? rate : 1,
    notes: notes === true,
    place: place !== false,
  };
}

/** The settings on this device; those of this page alone where the device keeps nothing. */
export function readSettings(): Settings {
  if (refused) return memory;
  try {
    const stored = localStorage.getItem(SETTINGS_KEY);
    if (stored !== null) memory = parse(stored);
  } catch {
    // Storage is refused or damaged: what this page knows stands.
  }
  return memory;
}

/**
 * Changes the settings as they stand now and shows their look.
 * @returns whether the device keeps them
 */
export function changeSettings(change: Partial<Settings>): boolean {
  memory = { ...readSettings(), ...change };
  showLook(memory.look);
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify({ v: 1, ...memory }));
    refused = false;
  } catch {
    refused = true;
  }
  return !refused;
}

/** Gives the root the attributes of a look, and the browser's own bars its colour. */
export function showLook(look: Look): void {
  const { dataset } = document.documentElement;
  for (const name of LOOK_NAMES) {
    if (look[name]) dataset[name] = look[name];
    else delete dataset[name];
  }
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[data-scheme]")) {
    const { scheme } = meta.dataset;
    meta.media = look.theme ? (look.theme === scheme ? "all" : "not all") : `(prefers-color-scheme: ${scheme})`;
  }
}
