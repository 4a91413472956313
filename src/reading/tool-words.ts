import { z } from "astro/zod";
import { once } from "../once.ts";
import { readYaml } from "../yaml.ts";

const schema = z.strictObject({
  open: z.string(),
  failed: z.string(),
  scope: z.string(),
  cite: z.strictObject({
    short: z.string(),
    full: z.string(),
    words: z.string(),
    markdown: z.string(),
    link: z.string(),
  }),
  copy: z.string(),
  copied: z.string(),
  byHand: z.string(),
  forms: z.strictObject({
    full: z.string(),
    source: z.string(),
    markdownSource: z.string(),
    validity: z.strictObject({ pending: z.string(), "in-force": z.string(), lapsed: z.string() }),
  }),
  marks: z.strictObject({
    title: z.string(),
    mark: z.string(),
    marked: z.string(),
    remark: z.string(),
    remarkOn: z.string(),
    kept: z.string(),
    notKept: z.string(),
    deleted: z.string(),
    undo: z.string(),
    delete: z.string(),
    private: z.string(),
    all: z.string(),
    damaged: z.string(),
    whole: z.string(),
  }),
  page: z.strictObject({
    lead: z.string(),
    noScript: z.string(),
    failed: z.string(),
    none: z.string(),
    count: z.string(),
    orphans: z.string(),
    orphansLead: z.string(),
    orphanQuote: z.string(),
    changed: z.string(),
    unknown: z.string(),
    edit: z.string(),
    save: z.string(),
    cancel: z.string(),
    export: z.string(),
    exported: z.string(),
    import: z.string(),
    imported: z.string(),
    notJson: z.string(),
    notAnnotations: z.string(),
    refused: z.string(),
    refusedOne: z.string(),
    noId: z.string(),
    reasons: z.strictObject({
      notObject: z.string(),
      notAnnotation: z.string(),
      noId: z.string(),
      noTarget: z.string(),
    }),
    clear: z.string(),
    clearConfirm: z.string(),
    clearYes: z.string(),
    cleared: z.string(),
    otherTab: z.string(),
  }),
});

/** The words of the tools beside each provision. */
export type ToolWords = z.infer<typeof schema>;

/** What the tools need besides their words: the measure's names and period, to cite it. */
export interface ToolData {
  readonly words: ToolWords;
  readonly measure: {
    readonly title: string;
    readonly number: string;
    readonly effective: string;
    readonly expires: string;
  };
}

/** `content/reading-tools.yaml`, checked. */
export const loadToolWords = once((): ToolWords => readYaml("content/reading-tools.yaml", schema));
