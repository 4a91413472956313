import { fill } from "../../fill.ts";
import { BESIDE, spread, WIDE } from "./fit.ts";
import type { Found, PresentArticle, PresentCase, PresentData, PresentPerson, Walk } from "./present-data.ts";
import type { PresentWords } from "./words.ts";

/** A heading over what the presenter reads alone. */
export interface SpeakerNote {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Common {
  /** Over the heading: whose slide it is. */
  readonly kicker: string;
  readonly heading: string;
  /** How many times 下一步 reveals more before the next slide. */
  readonly steps: number;
  readonly notes: readonly SpeakerNote[];
}

/** What a station shows at one step; a station with much to show takes several. */
export interface WalkStep {
  readonly stop: number;
  readonly found: readonly Found[];
}

export type Slide = Common &
  (
    | { readonly kind: "title"; readonly lines: readonly string[] }
    | { readonly kind: "text"; readonly paragraphs: readonly string[]; readonly official: boolean }
    | { readonly kind: "list"; readonly items: readonly string[]; readonly from: number }
    | { readonly kind: "question" | "vote" | "split"; readonly of: PresentCase }
    | { readonly kind: "walk"; readonly walk: Walk; readonly at: readonly WalkStep[] }
    | { readonly kind: "answer"; readonly conclusion: string; readonly paragraphs: readonly string[] }
  );

const numbered = (heading: string, index: number, all: number, words: PresentWords) =>
  all === 1 ? heading : heading + fill(words.slide.part, { n: index + 1, all });

type Head = Omit<Common, "steps">;

const texts = (head: Head, paragraphs: readonly string[], official: boolean, words: PresentWords): Slide[] =>
  spread(paragraphs, WIDE).map((part, index, all) => ({
    ...head,
    kind: "text",
    heading: numbered(head.heading, index, all.length, words),
    paragraphs: part,
    official,
    steps: 0,
  }));

/** A list revealed item by item, on as many slides as it takes. */
function lists(head: Head, items: readonly string[], words: PresentWords): Slide[] {
  const parts = items.reduce<string[][]>((slides, item) => {
    const last = slides[slides.length - 1];
    if (last && spread([...last, item], WIDE).length === 1) last.push(item);
    else slides.push([item]);
    return slides;
  }, []);
  let from = 1;
  return parts.map((part, index) => {
    const slide: Slide = {
      ...head,
      kind: "list",
      heading: numbered(head.heading, index, parts.length, words),
      items: part,
      from,
      steps: part.length - 1,
    };
    from += part.length;
    return slide;
  });
}

/** What each station shows, in steps that fit beside the stations. */
function walkSteps({ stops }: Walk): WalkStep[] {
  const spelled = ({ text, refs }: Found) => `${text}　${refs}`;
  return stops.flatMap(({ found }, stop) => {
    const steps: Found[][] = [[]];
    for (const one of found) {
      const last = steps[steps.length - 1] as Found[];
      if (last.length > 0 && spread([...last, one].map(spelled), BESIDE).length > 1) steps.push([one]);
      else last.push(one);
    }
    return steps.map((some) => ({ stop, found: some }));
  });
}

/** The first station stands at once; the end is one more step. */
function walkSlide(head: Head, walk: Walk): Slide {
  const at = walkSteps(walk);
  return { ...head, kind: "walk", walk, at, steps: at.length };
}

function personSlides(person: PresentPerson, { premise }: PresentCase, head: Head, { words }: PresentData): Slide[] {
  const notes = [{ title: fill(words.notes.why, { label: person.label }), lines: [person.why] }, ...head.notes];
  const possible = person.among.length > 0 ? [`${words.slide.possible}：${person.among.join("；")}`] : [];
  const told = [...(premise ? [premise.short] : []), ...possible, person.why, `${words.slide.basis}：${person.basis}`];
  const answers = spread(told, { ...WIDE, lines: WIDE.lines - 2 }).map(
    (paragraphs, index, all): Slide => ({
      ...head,
      kind: "answer",
      heading: numbered(`${words.slide.answer}：${person.label}`, index, all.length, words),
      notes,
      conclusion: person.verdict,
      paragraphs,
      steps: 0,
    }),
  );
  const walk =
    person.walk && walkSlide({ ...head, heading: `${person.label}：${words.slide.walkPerson}`, notes }, person.walk);
  return walk ? [walk, ...answers] : answers;
}

function caseSlides(one: PresentCase, data: PresentData, vote: boolean): Slide[] {
  const { words } = data;
  const notes: SpeakerNote[] = [
    { title: words.notes.trap, lines: [one.trap] },
    { title: words.notes.points, lines: one.points },
    { title: words.notes.discuss, lines: [words.slide.discussText, ...one.discuss] },
  ];
  const head = (heading: string) => ({ kicker: fill(words.slide.kicker, { title: one.title }), heading, notes });
  const hands = { title: words.votes.heading, lines: [words.votes.hands] };
  const votes: Slide[] = vote
    ? [{ ...head(words.votes.heading), notes: [hands, ...notes], kind: "vote", of: one, steps: one.persons.length }]
    : [];
  const split: Slide[] = vote
    ? [{ ...head(words.votes.split), kind: "split", of: one, steps: one.persons.length - 1 }]
    : [];
  return [
    { ...head(one.title), kicker: words.slide.fictional, kind: "title", lines: [one.mark], steps: 0 },
    ...texts(head(words.slide.story), one.story, false, words),
    ...texts(head(words.slide.judgment), one.judgment, false, words),
    { ...head(words.slide.question), kind: "question", of: one, steps: 0 },
    ...votes,
    walkSlide(head(words.slide.walk), one.walk),
    ...one.persons.flatMap((person) => personSlides(person, one, head(""), data)),
    ...split,
    ...lists(head(words.slide.points), one.points, words),
    ...lists(head(words.slide.discuss), one.discuss, words),
  ];
}

function articleSlides({ label, heading, paragraphs, gist }: PresentArticle, { words }: PresentData): Slide[] {
  const notes = [{ title: heading, lines: [gist] }];
  return texts({ kicker: words.articles, heading: label, notes }, paragraphs, true, words);
}

/** What is presented: articles first, then cases, in the order given. */
export interface Chosen {
  readonly articles: readonly number[];
  readonly cases: readonly string[];
  /** Whether each case has a vote. */
  readonly vote: boolean;
}

/** The slides of what was chosen; what is not in the data is passed over. */
export function deckOf(chosen: Chosen, data: PresentData): readonly Slide[] {
  const articles = chosen.articles.flatMap((number) => data.articles.filter((one) => one.number === number));
  const cases = chosen.cases.flatMap((slug) => data.cases.filter((one) => one.slug === slug));
  return [
    ...articles.flatMap((one) => articleSlides(one, data)),
    ...cases.flatMap((one) => caseSlides(one, data, chosen.vote && one.persons.length > 0)),
  ];
}
