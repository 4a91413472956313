import type { z } from "astro/zod";
import type { batchSchema } from "./schema.ts";

/** What a column is called and what may be written in it: the labels by value; none where it is free. */
export interface ColumnWords {
  readonly label: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** What the batch needs to speak: its own words, those of the questions by column, the titles of the conclusions and the mark that some take. */
export interface BatchData {
  readonly words: z.infer<typeof batchSchema>;
  readonly columns: Readonly<Record<string, ColumnWords>>;
  readonly outcomes: Readonly<Record<string, string>>;
  /** Marks a conclusion that holds on a premise only (see `markVerdict`). */
  readonly mark: string;
}
