import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Locator,
  type Page,
  type WebError,
} from "playwright/test";
import {
  type Answers,
  CASE_QUESTIONS,
  FACTS_VERSION,
  FINDINGS,
  itemMark,
  PERSON_QUESTIONS,
  type PersonAnswers,
  type QuestionId,
} from "../../src/law/index.ts";
import { questionsSchema } from "../../src/wording/schemas.ts";
import { readYaml } from "../../src/yaml.ts";

/** The vocabulary of the wizard's tests: a case given as facts drives the real interface, by roles and visible text. */

export { expect };

interface Shared {
  /** The context that the tests of one worker share, one after the other: what one of them has fetched the next need not. */
  shared: BrowserContext;
}

/** Where the page stands, in one line: what a test that fails in a way not seen before says beside its error. */
async function whereabouts(page: Page): Promise<string> {
  return page.evaluate(() => {
    const title = document.querySelector("h1")?.textContent;
    return JSON.stringify([title, location.href, history.state, document.activeElement?.tagName]);
  });
}

/** The runner's `test` in a new tab with a silent console: an error on any page of the context fails the test. */
export const test = base.extend<{ silence: undefined }, Shared>({
  shared: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId } = project.use;
      // The page scrolls at once, as for a reader who asks for less motion: nothing waits for a smooth scroll to end.
      const context = await browser.newContext({ baseURL, locale, timezoneId, reducedMotion: "reduce" });
      await use(context);
      await context.close();
    },
    { scope: "worker" },
  ],
  context: ({ shared }, use) => use(shared),
  page: async ({ shared }, use, info) => {
    const page = await shared.newPage();
    await use(page);
    if (info.status !== info.expectedStatus)
      await info.attach("where the page stood", { body: await whereabouts(page) });
    for (const one of shared.pages()) await one.close();
  },
  silence: [
    async ({ context }, use) => {
      const noise: string[] = [];
      const hear = (message: ConsoleMessage) => message.type() === "error" && noise.push(message.text());
      const feel = (fault: WebError) => noise.push(String(fault.error()));
      context.on("console", hear).on("weberror", feel);
      await use(undefined);
      context.off("console", hear).off("weberror", feel);
      expect(noise, "the console stays silent").toEqual([]);
    },
    { auto: true },
  ],
});

export const WORDS = readYaml("content/questions.yaml", questionsSchema);
const QUESTIONS = { ...CASE_QUESTIONS, ...PERSON_QUESTIONS };
const LISTS: readonly string[] = ["results", "causes", "defenceFailures", "roles"];
const DATES: readonly string[] = ["actDate", "judgmentDate", "decisionDate"];
const FINDING_REFS: readonly string[] = FINDINGS;
const RESULT_TITLE = "自测结果";
/** The one name under which a tab keeps its answers. */
export const KEPT_UNDER = "yiyuan-wizard";

export const keysOf = (id: QuestionId): readonly string[] => QUESTIONS[id].keys;
export const titleOf = (id: QuestionId): string => WORDS.byId[id]?.title ?? "";
export const shortOf = (id: QuestionId): string => WORDS.byId[id]?.short ?? "";

function wordsOf(id: QuestionId, key: string) {
  const words = WORDS.byId[id]?.fields[key];
  if (!words) throw new Error(`content/questions.yaml: ${id}.${key}`);
  return words;
}

export const heading = (page: Page): Locator => page.getByRole("heading", { level: 1 });
export const answerList = (page: Page): Locator => page.getByRole("complementary", { name: "已经回答" });
export const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });

/** Waits until the page answers to the user: its title names what is shown once the answers kept have been read. */
async function ready(page: Page): Promise<void> {
  await expect(page).not.toHaveTitle(/^自测 · /);
}

/** The wizard as a visitor finds it. */
export async function open(page: Page): Promise<void> {
  await page.goto("/wizard/");
  await ready(page);
}

/** The wizard in a tab that has kept this text from before. */
export async function openWith(page: Page, kept: string): Promise<void> {
  await page.goto("/about/");
  await page.evaluate(([key, value]) => sessionStorage.setItem(key, value), [KEPT_UNDER, kept] as const);
  await open(page);
}

/** The wizard in a tab that has kept these answers: the short way to a question far on. */
export async function resume(page: Page, facts: Answers): Promise<void> {
  await openWith(page, JSON.stringify({ version: FACTS_VERSION, ...facts }));
}

/** Opens a link with answers in the tab, as one that was followed from elsewhere. */
export async function follow(page: Page, fragment: string): Promise<void> {
  await page.goto("/about/");
  await page.goto(`/wizard/${fragment}`);
}

/** The wizard loaded once more in the same tab. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}

/** The question shown, or null where the result is. */
export async function questionAt(page: Page): Promise<QuestionId | null> {
  const title = await heading(page).textContent();
  if (title === RESULT_TITLE) return null;
  const id = Object.keys(QUESTIONS).find((one) => titleOf(one as QuestionId) === title);
  if (id === undefined) throw new Error(`no question is titled ${title}`);
  return id as QuestionId;
}

/** Waits for a question, by its own words. */
export async function expectQuestion(page: Page, id: QuestionId): Promise<void> {
  await expect(heading(page)).toHaveText(titleOf(id));
}

/** Waits for the result. */
export async function expectResult(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText(RESULT_TITLE);
}

/** The group of controls that answers one fact of a question. */
export function field(page: Page, id: QuestionId, key = keysOf(id)[0] ?? ""): Locator {
  if (FINDING_REFS.includes(key)) return page.getByRole("group", { name: new RegExp(`^${itemMark(key)}`) });
  const name = keysOf(id).length === 1 ? titleOf(id) : wordsOf(id, key).label;
  return page.getByRole("group", { name, exact: true });
}

/** One answer of a fact: a radio button or a box to tick. */
export function option(page: Page, id: QuestionId, value: string, key = keysOf(id)[0] ?? ""): Locator {
  const words = wordsOf(id, key);
  const name = FINDING_REFS.includes(key) ? WORDS.finding[value] : words.options?.[value]?.label;
  return field(page, id, key).getByRole(LISTS.includes(key) ? "checkbox" : "radio", {
    name: name ?? value,
    exact: true,
  });
}

/** The day of a date's answer. */
export function day(page: Page, key: string): Locator {
  return page.getByLabel(`${wordsOf("period", key).label}：选一天`);
}

/** Opens an item of arts. 11 to 13 into its elements and answers those that are given. */
export async function openItem(page: Page, id: QuestionId, ref: string, elements: Readonly<Record<string, string>>) {
  const item = field(page, id, ref);
  await item.getByRole("button", { name: new RegExp(`^${WORDS.openElements}`) }).click();
  for (const [element, answer] of Object.entries(elements)) {
    const condition = item.getByRole("group", { name: wordsOf(id, ref).elements?.[element] ?? element, exact: true });
    await condition.getByRole("radio", { name: WORDS.finding[answer] ?? answer, exact: true }).check();
  }
}

async function tick(page: Page, id: QuestionId, key: string, wanted: readonly string[]): Promise<void> {
  for (const member of wanted) await option(page, id, member, key).check();
  const ticked = field(page, id, key).getByRole("checkbox", { checked: true });
  if ((await ticked.count()) === wanted.length) return;
  const others = Object.keys(wordsOf(id, key).options ?? {}).filter((member) => !wanted.includes(member));
  for (const member of others) await option(page, id, member, key).uncheck();
}

async function answerField(page: Page, id: QuestionId, key: string, value: unknown): Promise<void> {
  if (Array.isArray(value)) return tick(page, id, key, value.length === 0 ? ["none"] : value);
  if (typeof value === "object" && value !== null) return openItem(page, id, key, value as Record<string, string>);
  const word = String(value);
  if (DATES.includes(key) && wordsOf(id, key).options?.[word] === undefined) return day(page, key).fill(word);
  return option(page, id, word, key).check();
}

/** The facts that the questions of the case and of the first person ask for, key by key. */
function given({ persons: [person = {}] = [], ...caseAnswers }: Answers): Readonly<Record<string, unknown>> {
  const { findings, ...personAnswers }: PersonAnswers = person;
  return { ...caseAnswers, ...personAnswers, ...findings };
}

/** Answers the question shown; what is not among the facts is 不清楚. */
export async function answer(page: Page, facts: Answers): Promise<void> {
  const id = await questionAt(page);
  if (id === null) throw new Error("the result asks nothing");
  const values = given(facts);
  const absent = keysOf(id).filter((key) => values[key] === undefined);
  for (const key of keysOf(id)) if (!absent.includes(key)) await answerField(page, id, key, values[key]);
  if (absent.length === 0) return;
  if (FINDING_REFS.includes(absent[0] ?? "")) return button(page, WORDS.findingRest).click();
  for (const key of absent) await option(page, id, "unknown", key).check();
}

/** Presses 下一步, or 看结果 where that is what is left, and waits for what follows. */
export async function goOn(page: Page): Promise<void> {
  const before = (await heading(page).textContent()) ?? "";
  await page.getByRole("button", { name: /^(下一步|看结果)$/ }).click();
  await expect(heading(page)).not.toHaveText(before);
}

/**
 * Answers whatever question is shown from the facts, until the result.
 * @param until a question to stop at, with nothing answered there
 * @returns the questions asked on the way
 */
export async function fillIn(page: Page, facts: Answers, until?: QuestionId): Promise<QuestionId[]> {
  const asked: QuestionId[] = [];
  for (let id = await questionAt(page); id !== null && id !== until; id = await questionAt(page)) {
    await answer(page, facts);
    await goOn(page);
    asked.push(id);
  }
  return asked;
}

/** Opens an earlier answer from the list of answers. */
export async function change(page: Page, id: QuestionId): Promise<void> {
  await answerList(page)
    .getByRole("button", { name: `更改「${shortOf(id)}」的回答`, exact: true })
    .click();
  await expectQuestion(page, id);
}
