import type { z } from "astro/zod";
import type { changesSchema } from "./change-words.ts";
import type { CoreWords } from "./core-words.ts";
import type {
  consequencesSchema,
  openSchema,
  questionsSchema,
  reasonsSchema,
  remediesSchema,
  wizardSchema,
} from "./schemas.ts";

/** A provision as the wizard quotes it. */
export interface Official {
  readonly label: string;
  readonly text: string;
  readonly path: string;
}

export interface OutcomeWords {
  readonly title: string;
  readonly tone: "favourable" | "adverse" | "caution" | "neutral";
  readonly summary: string;
}

/** Everything the wizard says. It comes from `content/` and reaches the island as its one prop. */
export type Words = Omit<z.infer<typeof wizardSchema>, "page"> & {
  readonly core: CoreWords;
  readonly questions: z.infer<typeof questionsSchema>;
  readonly reasons: z.infer<typeof reasonsSchema>;
  readonly outcomes: Readonly<Record<string, OutcomeWords>>;
  readonly changes: z.infer<typeof changesSchema>;
  readonly open: z.infer<typeof openSchema>;
  readonly consequences: z.infer<typeof consequencesSchema>;
  readonly remedies: z.infer<typeof remediesSchema>;
  readonly official: Readonly<Record<string, Official>>;
  /** The sources of the remedies' periods, as they are cited. */
  readonly sources: Readonly<Record<string, string>>;
};

export type QuestionWords = Words["questions"]["byId"][string];
export type FieldWords = QuestionWords["fields"][string];
