import { useState } from "preact/hooks";
import type { Offered } from "./data.ts";
import type { PlanWords } from "./words.ts";

interface Props {
  words: PlanWords;
  difficulty: Readonly<Record<string, string>>;
  offered: readonly Offered[];
  own: readonly Offered[];
  chosen: readonly string[];
  onChoose: (slugs: readonly string[]) => void;
}

/** The cases to choose from, those of this device last, marked as such. */
export function CasePicker({ words, difficulty, offered, own, chosen, onChoose }: Props) {
  const [topic, setTopic] = useState("");
  const all = [...offered, ...own];
  const topics = [...new Set(all.flatMap((one) => one.topics))];
  const shown = all.filter((one) => topic === "" || one.topics.includes(topic));
  const toggle = (slug: string, on: boolean) =>
    onChoose(on ? [...chosen, slug] : chosen.filter((other) => other !== slug));
  return (
    <fieldset class="picker">
      <legend>{words.cases}</legend>
      <div class="picker__tools">
        <label>
          {words.filter}
          <select value={topic} onChange={(event) => setTopic(event.currentTarget.value)}>
            <option value="">{words.every}</option>
            {topics.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="button"
          onClick={() => onChoose([...new Set([...chosen, ...shown.map(({ slug }) => slug)])])}
        >
          {words.chooseShown}
        </button>
        <button type="button" class="button" onClick={() => onChoose([])}>
          {words.chooseNone}
        </button>
      </div>
      <ul class="picker__cases">
        {shown.map((one) => (
          <li key={one.slug}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(one.slug)}
                onChange={(event) => toggle(one.slug, event.currentTarget.checked)}
              />
              <span>
                <b>{one.title}</b>
                <small>
                  {own.includes(one) && `${words.own} · `}
                  {difficulty[`${one.difficulty}`]} · {one.topics.join("、")}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
