import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../fill.ts";
import type { Naming } from "../../wording/name-answer.ts";
import type { TrainingCase } from "../case.ts";
import { personsOf } from "../persons.ts";
import { forgetPractice } from "../progress.ts";
import { CaseList } from "./CaseList.tsx";
import { FilePart } from "./FilePart.tsx";
import { MOST_CASES } from "./file.ts";
import { CaseForm } from "./form/CaseForm.tsx";
import { blankCase, freeSlug, freeTitle, newSlug, withCase } from "./own-case.ts";
import type { RoomData, Start } from "./room-data.ts";
import { Unread } from "./Unread.tsx";
import { useOwn } from "./use-own.ts";

interface Props {
  room: RoomData;
  naming: Naming;
  start: Start;
}

/** The own cases: their list and their file, or one of them being written. */
export function OwnDesk({ room, naming, start }: Props) {
  const { words, site } = room;
  const [editing, setEditing] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const { cases, damaged, kept, change } = useOwn(() => {
    setEditing(null);
    setSaid(words.wiped);
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const taken = [...site, ...cases].map(({ slug }) => slug);

  const edit = (slug: string | null) => {
    setSaid("");
    setEditing(slug);
    // After the change has been drawn.
    setTimeout(() => heading.current?.focus());
  };
  // A case more than one file holds could not be brought in again.
  const full = cases.length >= MOST_CASES;
  const begin = () => {
    if (full) return setSaid(fill(words.full, { most: MOST_CASES }));
    const one = blankCase(newSlug(taken));
    change((before) => [...before, one]);
    edit(one.slug);
  };
  const copy = (one: TrainingCase) => {
    if (full) return setSaid(fill(words.full, { most: MOST_CASES }));
    const titles = cases.map(({ title }) => title);
    const made = { ...one, slug: freeSlug(one.slug, taken), title: one.title && freeTitle(one.title, titles) };
    change((before) => [...before, made]);
    setSaid(fill(words.copied, { title: made.title || words.untitled }));
  };
  const remove = (one: TrainingCase) => {
    forgetPractice(one.slug);
    change((before) => before.filter(({ slug }) => slug !== one.slug));
    setSaid(fill(words.removed, { title: one.title || words.untitled }));
    heading.current?.focus();
  };
  useEffect(() => {
    if (start === "new") begin();
    if (start === "file") document.getElementById("own-file")?.focus();
  }, []);

  const open = cases.find(({ slug }) => slug === editing);
  return (
    <>
      {!kept && <p role="alert">{words.notKept}</p>}
      {damaged && <Unread words={words} />}
      <h2 ref={heading} tabIndex={-1}>
        {open ? words.form.title : words.list}
      </h2>
      <p role="status">{said}</p>
      {open ? (
        <CaseForm
          key={open.slug}
          one={open}
          room={room}
          naming={naming}
          onChange={(made) => {
            // Answers given to other persons are not to be compared with the new answer.
            if (personsOf(made) !== personsOf(open)) forgetPractice(made.slug);
            change((before) => withCase(before, made));
          }}
          onDone={() => edit(null)}
        />
      ) : (
        <>
          <CaseList cases={cases} room={room} onNew={begin} onEdit={edit} onCopy={copy} onRemove={remove} />
          <FilePart cases={cases} room={room} naming={naming} reserved={site.map(({ slug }) => slug)} change={change} />
        </>
      )}
    </>
  );
}
