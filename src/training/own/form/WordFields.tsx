import { fill } from "../../../fill.ts";
import type { TrainingCase } from "../../case.ts";
import { LEAST_STORY, MOST_STORY } from "../check.ts";
import { choose } from "../choose.ts";
import type { RoomData } from "../room-data.ts";
import type { OwnWords } from "../words.ts";
import { AreaField, LinesField, SelectField, TextField, TicksField } from "./fields.tsx";

interface Props {
  one: TrainingCase;
  words: OwnWords;
  onChange: (change: Partial<TrainingCase>) => void;
}

const MOST_TOPICS = 3;

/** What the case is called and about, and its story. */
export function Telling({ one, words, difficulty, topics, onChange }: Props & Pick<RoomData, "difficulty" | "topics">) {
  const { form } = words;
  return (
    <>
      <TextField
        field="title"
        label={form.caseTitle}
        value={one.title}
        onChange={(title) => onChange({ title: title.trimStart() })}
      />
      <SelectField
        field="difficulty"
        label={form.difficulty}
        value={`${one.difficulty}`}
        options={difficulty}
        onChange={(value) => onChange({ difficulty: Number(value) as TrainingCase["difficulty"] })}
      />
      <TicksField
        field="topics"
        label={form.topics}
        chosen={one.topics}
        options={topics.map((topic) => [topic, topic])}
        onChange={(topic, on) => onChange({ topics: choose(one.topics, topic, on).slice(-MOST_TOPICS) })}
      />
      <LinesField
        field="story"
        label={form.story}
        hint={fill(form.storyHint, { least: LEAST_STORY, most: MOST_STORY })}
        rows={9}
        value={one.story}
        onChange={(story) => onChange({ story })}
      />
      <LinesField
        field="judgment"
        label={form.judgment}
        value={one.judgment}
        onChange={(judgment) => onChange({ judgment })}
      />
    </>
  );
}

/** What is to be learned from the case. */
export function Teaching({ one, words, onChange }: Props) {
  const { form } = words;
  return (
    <fieldset class="own__part">
      <legend>{form.teaching}</legend>
      <LinesField
        field="points"
        label={form.points}
        hint={form.lineHint}
        value={one.points}
        onChange={(points) => onChange({ points })}
      />
      <LinesField
        field="discuss"
        label={form.discuss}
        hint={form.lineHint}
        value={one.discuss}
        onChange={(discuss) => onChange({ discuss })}
      />
      <AreaField field="trap" label={form.trap} rows={2} value={one.trap} onChange={(trap) => onChange({ trap })} />
    </fieldset>
  );
}
