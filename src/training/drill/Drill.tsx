import { useEffect, useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import { fetched } from "../../reading/fetched.ts";
import { keepProgress, readProgress } from "../progress.ts";
import { Asked } from "./Asked.tsx";
import type { Endless } from "./deck.ts";
import type { DrillMaterial, DrillQuestion } from "./question.ts";
import { Start } from "./Start.tsx";
import { Summary } from "./Summary.tsx";
import type { DrillPageWords } from "./words.ts";

interface Given {
  readonly question: DrillQuestion;
  readonly right: boolean;
}

/** Where the questions come from: one after the other without end, or a set that a seed names. */
type Source = { readonly endless: Endless } | { readonly set: readonly DrillQuestion[] };

const fetchMaterial = fetched<DrillMaterial>("data/training-drill.json");

const newSeed = () =>
  Math.floor(Math.random() * 36 ** 4)
    .toString(36)
    .padStart(4, "0");

/** The drill: a start, questions one at a time, what was missed at the end. */
export function Drill({ words, failed }: { words: DrillPageWords; failed: string }) {
  const [material, setMaterial] = useState<DrillMaterial | null>(null);
  const [ready, setReady] = useState(false);
  const [lost, setLost] = useState(false);
  const [seed, setSeed] = useState<string | null>(null);
  const [source, setSource] = useState<Source | null>(null);
  const [question, setQuestion] = useState<DrillQuestion | null>(null);
  const [given, setGiven] = useState<readonly Given[]>([]);
  const [ended, setEnded] = useState(false);

  useEffect(() => {
    setSeed(new URLSearchParams(location.search).get("seed"));
    setReady(true);
  }, []);

  if (lost) return <p role="alert">{failed}</p>;
  if (!ready) return null;

  /** Fetches what questions are made from, and begins with what is made of it. */
  async function start(make: (deck: typeof import("./deck.ts"), from: DrillMaterial) => Source): Promise<void> {
    try {
      const [deck, from] = await Promise.all([import("./deck.ts"), fetchMaterial()]);
      setMaterial(from);
      begin(make(deck, from));
    } catch {
      setLost(true);
    }
  }

  function begin(from: Source): void {
    setSource(from);
    setGiven([]);
    setEnded(false);
    setQuestion("set" in from ? (from.set[0] ?? null) : from.endless.next());
  }

  function answered(right: boolean): void {
    if (!(question && source)) return;
    if ("endless" in source) {
      source.endless.answered(question, right);
      keepProgress({ drill: source.endless.streaks });
    }
    setGiven([...given, { question, right }]);
  }

  function goOn(): void {
    if (!source) return;
    const next = "set" in source ? source.set[given.length] : source.endless.next();
    if (next) setQuestion(next);
    else setEnded(true);
  }

  function chooseSeed(next: string): void {
    setSeed(next);
    history.replaceState(null, "", `?seed=${encodeURIComponent(next)}`);
  }

  if (ended)
    return <Summary given={given} words={words} onAgain={() => setSource(null)} onReset={() => setEnded(false)} />;
  if (!(source && question && material))
    return (
      <Start
        words={words}
        seed={seed}
        onSeed={() => chooseSeed(newSeed())}
        onSet={(chosen) => start(({ setFrom }, from) => ({ set: setFrom(chosen, from) }))}
        onEndless={() =>
          start(({ Endless }, from) => ({ endless: new Endless(newSeed(), from, readProgress().drill) }))
        }
      />
    );
  const of = "set" in source ? source.set.length : null;
  const right = given.filter((one) => one.right).length;
  const shown = given.at(-1)?.question === question ? given.length : given.length + 1;
  return (
    <div class="drill">
      <p class="drill__count">
        {of === null ? "" : `${fill(words.progress, { n: shown, of })}　`}
        {fill(words.running, { n: given.length, right })}
        <button type="button" class="button" onClick={() => setEnded(true)}>
          {words.end}
        </button>
      </p>
      <Asked
        key={`${shown} ${question.key}`}
        question={question}
        material={material}
        words={words}
        onAnswer={answered}
        onNext={goOn}
      />
    </div>
  );
}
