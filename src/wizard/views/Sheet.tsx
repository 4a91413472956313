import type { Controller } from "../use-wizard.ts";
import type { Words } from "../words.ts";

export function Sheet({ words }: { wizard: Controller; words: Words }) {
  return <h1 tabIndex={-1}>{words.core.views.sheet}</h1>;
}
