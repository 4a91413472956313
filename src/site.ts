import { z } from "astro/zod";
import { once } from "./once.ts";
import { readYaml } from "./yaml.ts";

const way = z.strictObject({ path: z.string().startsWith("/"), label: z.string(), text: z.string() });

const siteSchema = z.strictObject({
  title: z.string(),
  short: z.string(),
  number: z.string(),
  tagline: z.string(),
  skip: z.string(),
  nav: z.array(z.strictObject({ path: z.string().startsWith("/"), label: z.string() })),
  validity: z.strictObject({
    label: z.string(),
    pending: z.string(),
    inForce: z.string(),
    lapsed: z.string(),
    day: z.string(),
    period: z.string(),
    note: z.string(),
  }),
  search: z.strictObject({
    label: z.string(),
    placeholder: z.string(),
    submit: z.string(),
    typing: z.string(),
    failed: z.string(),
    noscript: z.string(),
    hits: z.string(),
  }),
  unofficial: z.string(),
  heading: z.string(),
  notes: z.string(),
  gist: z.string(),
  moreNotes: z.string(),
  sources: z.string(),
  andSources: z.string(),
  basisElsewhere: z.string(),
  articleNotes: z.string(),
  contents: z.string(),
  previous: z.string(),
  next: z.string(),
  wholeText: z.string(),
  provisionOf: z.string(),
  glossary: z.strictObject({
    title: z.string(),
    lead: z.string(),
    index: z.string(),
    also: z.string(),
    official: z.string(),
    notInOfficial: z.string(),
    notes: z.string(),
  }),
  citedBy: z.strictObject({
    title: z.string(),
    notes: z.string(),
    questions: z.string(),
    dispositions: z.string(),
    terms: z.string(),
    cases: z.string(),
    none: z.string(),
  }),
  toQuestion: z.string(),
  citation: z.strictObject({
    label: z.string(),
    placeholder: z.string(),
    go: z.string(),
    open: z.string(),
    noArticle: z.string(),
    undivided: z.string(),
    fewParagraphs: z.string(),
    noItems: z.string(),
    fewItems: z.string(),
    unread: z.string(),
  }),
  preview: z.strictObject({ open: z.string() }),
  footerLinks: z.array(z.strictObject({ path: z.string().startsWith("/"), label: z.string() })),
  footer: z.array(z.string()),
  home: z.strictObject({
    lead: z.string(),
    ways: z.array(way),
    statusTitle: z.string(),
    status: z.string(),
    articlesTitle: z.string(),
  }),
  about: z.strictObject({ laws: z.strictObject({ title: z.string(), after: z.string() }) }),
});

export type Site = z.infer<typeof siteSchema>;

/** The words around the text. */
export const loadSite = once((): Site => readYaml("content/site.yaml", siteSchema));
