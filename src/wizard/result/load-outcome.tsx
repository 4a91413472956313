import type { ComponentType } from "preact";
import { fetched } from "../../reading/fetched.ts";

interface Props {
  disposition: string;
}

const texts = fetched<Readonly<Record<string, string>>>("data/wizard-outcomes.json");

/** Fetches what there is to read of each conclusion. Rejects where it cannot be had. */
export async function loadOutcome(): Promise<ComponentType<Props>> {
  const html = await texts();
  // Rendered at build from the outcome's own file.
  return ({ disposition }) => (
    <div class="prose outcome" dangerouslySetInnerHTML={{ __html: html[disposition] ?? "" }} />
  );
}
