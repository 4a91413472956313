import { render } from "preact";
import { fetched } from "../../reading/fetched.ts";
import type { DrillData } from "./data.ts";
import { Sitting } from "./Sitting.tsx";

const dataOf = fetched<DrillData>("data/training-drill.json");

/**
 * Fetches what the questions are made of and shows the first one. Rejects where it cannot be had; nothing is shown then.
 * @param seed the name of a shared set; empty where there is no end
 */
export async function mountDrill(place: HTMLElement, seed: string): Promise<void> {
  render(<Sitting data={await dataOf()} seed={seed} />, place);
}
