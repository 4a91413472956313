/** Chromium falls silent in utterances of more than about a quarter of a minute; this many characters take less at every rate. */
const LONGEST = 45;

/** Cut after the comma that lies last within the length, else after a title there, as often as needed. */
function shortened(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const after = (mark: string) => sentence.lastIndexOf(mark, LONGEST - 1) + 1;
  const cut = Math.max(after("，"), after("、")) || after("》");
  return cut === 0 ? [sentence] : [sentence.slice(0, cut), ...shortened(sentence.slice(cut))];
}

/** The sentences of a text, in short breaths: cut after 。；： and, where that is still long, after a comma or a title. Joined they are the text. */
export function cutSentences(text: string): string[] {
  return (text.match(/[^。；：]+[。；：]?[”’」』）]*|[。；：]+[”’」』）]*/g) ?? []).flatMap(shortened);
}

/** A sentence to be read, and where it stands on the page. */
export interface Sentence {
  readonly text: string;
  /** What holds it: an official block, or a part of a note. */
  readonly block: HTMLElement;
  readonly range: Range;
}

/** The words of a note, without its sources and links. */
const NOTE_PARTS = ":scope > summary, :scope > .note__body > p:not([class]), :scope > .note__body li";

/** What is read aloud of the page, in its order: the official words, with the notes beside them if wanted. */
function blocksToRead(notes: boolean): HTMLElement[] {
  const official = "[data-notice], .article-grid [data-ref]";
  return [...document.querySelectorAll<HTMLElement>(notes ? `${official}, main .notes .note` : official)].flatMap(
    (block) =>
      block.matches(".note")
        ? [...block.querySelectorAll<HTMLElement>(NOTE_PARTS)].filter((part) => !part.querySelector(".note__question"))
        : [block],
  );
}

function sentencesOf(block: HTMLElement): Sentence[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const placeOf = (offset: number, end: boolean): [Text, number] | undefined => {
    let start = 0;
    for (const node of nodes) {
      const within = offset - start;
      if (within < node.length || (end && within === node.length)) return [node, within];
      start += node.length;
    }
    return undefined;
  };
  let at = 0;
  return cutSentences(nodes.map(({ data }) => data).join("")).flatMap((text) => {
    const from = placeOf(at, false);
    at += text.length;
    const to = placeOf(at, true);
    if (!from || !to || text.trim() === "") return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [{ text: text.trim(), block, range }];
  });
}

/** Every sentence of the page that is to be read; where the notes are wanted, each is announced in the words given. */
export function sentencesToRead(notes: boolean, announced: string): Sentence[] {
  return blocksToRead(notes).flatMap((block) => {
    const sentences = sentencesOf(block);
    const [first, ...rest] = sentences;
    return first && block.matches("summary") ? [{ ...first, text: announced + first.text }, ...rest] : sentences;
  });
}
