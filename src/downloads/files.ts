import { loadDocumentWords } from "../document/words.ts";
import { measureAkn } from "../export/akn.ts";
import { measurePdf } from "../export/measure-pdf.ts";
import { logicMermaid } from "../export/mermaid.ts";
import { logicScxml } from "../export/scxml.ts";
import { determine } from "../law/determine.ts";
import { chinaDay, EXPIRES } from "../law/period.ts";
import { loadChartNames } from "../logic/load-chart.ts";
import { loadMeasure, particularsOf, sha256Of } from "../measure/index.ts";
import { once } from "../once.ts";
import { loadSite } from "../site.ts";
import type { TrainingCase } from "../training/case.ts";
import { loadCases } from "../training/load-cases.ts";
import { toFile } from "../training/own/file.ts";
import { factsSchema } from "./facts-schema.ts";
import { logicData } from "./logic-json.ts";
import { measureData } from "./measure-json.ts";
import { measureMarkdown } from "./measure-text.ts";

/** A file below `/data/` that readers download: how it is made, and so what its hash is over. */
interface Made {
  readonly file: string;
  readonly make: () => string | Uint8Array | Promise<string | Uint8Array>;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function akn(): string {
  const { machine, feed } = loadDocumentWords();
  const { inForce, lapsed } = loadSite().validity;
  const words = { type: machine.type, roles: machine.roles, editors: feed.author, inForce, lapsed };
  return measureAkn(loadMeasure(), { ...particularsOf(loadMeasure()), words });
}

/** The whole measure, in each of its forms. A further form is added here; what it is for, in `content/downloads.yaml`. */
const FORMS: readonly Made[] = [
  { file: "measure.txt", make: () => loadMeasure().text },
  { file: "measure.md", make: () => measureMarkdown(loadMeasure()) },
  { file: "measure.pdf", make: () => measurePdf(loadMeasure(), chinaDay(new Date())) },
  { file: "measure.json", make: () => json(measureData()) },
  { file: "measure.akn.xml", make: akn },
];

/** The determination, for programs: as data, as statecharts in two notations, and what facts it takes. */
const LOGIC: readonly Made[] = [
  { file: "logic.json", make: () => json(logicData()) },
  { file: "logic.scxml", make: () => logicScxml(loadChartNames()) },
  { file: "logic.mmd", make: () => logicMermaid(loadChartNames()) },
  { file: "facts.schema.json", make: () => json(factsSchema()) },
];

/** Whoever reads an answer has to see whether it is settled that the measure reaches the case. */
const withApplies = (one: TrainingCase) => ({ ...one, applies: determine(one.facts, EXPIRES).applies });

/** The training cases, in the form in which cases are taken along and added to one's own. */
const CASES: Made = { file: "cases.json", make: () => toFile(loadCases().map(withApplies)) };

/** The file of an article's official words, which are exactly what its hash is over. */
export function articleFile(number: number): string {
  return `articles/${number}.txt`;
}

const articleForms = (): Made[] =>
  loadMeasure().articles.map(({ number, text }) => ({ file: articleFile(number), make: () => text }));

/** A file as it is downloaded. */
export interface Download {
  /** Its path below `/data/`. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

async function made({ file, make }: Made): Promise<Download> {
  const content = await make();
  const bytes = new Uint8Array(typeof content === "string" ? new TextEncoder().encode(content) : content);
  return { file, bytes, sha256: sha256Of(bytes) };
}

/** The measure as a whole, a file for each form. */
export const wholeDownloads = once(() => Promise.all(FORMS.map(made)));

/** The articles, a file each. */
export const articleDownloads = once(() => Promise.all(articleForms().map(made)));

/** The determination, a file for each notation. */
export const logicDownloads = once(() => Promise.all(LOGIC.map(made)));

/** What training is made from. */
export const trainingDownloads = once(async () => [await made(CASES)]);

/** Every file but the list of hashes. */
export async function allDownloads(): Promise<Download[]> {
  const groups = [wholeDownloads(), logicDownloads(), trainingDownloads(), articleDownloads()];
  return (await Promise.all(groups)).flat();
}

/** The name of the list of hashes, which `sha256sum -c` reads in its own folder. */
export const SUMS_FILE = "SHA256SUMS";

/** The list of hashes of every file. */
export async function sums(): Promise<Download> {
  const all = await allDownloads();
  return made({ file: SUMS_FILE, make: () => all.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join("") });
}
