import { render } from "preact";
import { fetched } from "../../reading/fetched.ts";
import { loadStyles } from "../../reading/stylesheet.ts";
import { Batch } from "./Batch.tsx";
import styles from "./batch.css?url";
import type { BatchData } from "./words.ts";

const dataOf = fetched<BatchData>("data/wizard-batch.json");

/** Puts the section's content in its place. Rejects where its words cannot be had. */
export async function mountBatch(place: HTMLElement): Promise<void> {
  const [data] = await Promise.all([dataOf(), loadStyles(styles)]);
  place.replaceChildren();
  render(<Batch data={data} />, place);
}
