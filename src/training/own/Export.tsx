import { useState } from "preact/hooks";
import { download } from "../../download.ts";
import { fill } from "../../fill.ts";
import type { TrainingCase } from "../case.ts";
import { siteCases } from "../plan/data.ts";
import { choose } from "./choose.ts";
import { MOST_CASES, toReadableFile } from "./file.ts";
import type { RoomData } from "./room-data.ts";

interface Props {
  cases: readonly TrainingCase[];
  room: RoomData;
}

interface TicksProps {
  all: readonly { readonly slug: string; readonly title: string }[];
  untitled: string;
  chosen: (slug: string) => boolean;
  onChoose: (slug: string, on: boolean) => void;
}

function Ticks({ all, untitled, chosen, onChoose }: TicksProps) {
  return (
    <ul class="own__ticks">
      {all.map(({ slug, title }) => (
        <li key={slug}>
          <label>
            <input
              type="checkbox"
              checked={chosen(slug)}
              onChange={(event) => onChoose(slug, event.currentTarget.checked)}
            />
            {title || untitled}
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Chosen own cases, and copies of the site's if wanted, as one file. Own ones are chosen unless they are unticked. */
export function Export({ cases, room: { words, site } }: Props) {
  const { file: said } = words;
  const [without, setWithout] = useState<readonly string[]>([]);
  const [ofSite, setOfSite] = useState<readonly string[]>([]);
  const [status, setStatus] = useState("");
  const own = cases.filter(({ slug }) => !without.includes(slug));
  const count = own.length + ofSite.length;

  const save = async () => {
    try {
      const copies = ofSite.length > 0 ? (await siteCases()).filter(({ slug }) => ofSite.includes(slug)) : [];
      const text = toReadableFile([...own, ...copies]);
      if (text === null) return setStatus(fill(said.tooMany, { most: MOST_CASES }));
      download(said.name, text, "application/json");
      setStatus(fill(said.saved, { n: own.length + copies.length }));
    } catch {
      setStatus(words.failed);
    }
  };

  return (
    <>
      <h3>{said.export}</h3>
      <p class="own__lead">{said.exportText}</p>
      <Ticks
        all={cases}
        untitled={words.untitled}
        chosen={(slug) => !without.includes(slug)}
        onChoose={(slug, on) => setWithout(choose(without, slug, !on))}
      />
      <details>
        <summary>{said.ofSite}</summary>
        <p class="own__lead">{said.ofSiteText}</p>
        <Ticks
          all={site}
          untitled={words.untitled}
          chosen={(slug) => ofSite.includes(slug)}
          onChoose={(slug, on) => setOfSite(choose(ofSite, slug, on))}
        />
      </details>
      <button type="button" class="button" disabled={count === 0} onClick={save}>
        {count === 0 ? said.exportNone : fill(said.exportSome, { n: count })}
      </button>
      <p role="status">{status}</p>
    </>
  );
}
