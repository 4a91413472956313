import { useMemo, useState } from "preact/hooks";
import type { PaperData } from "../../export/paper/input.ts";
import { type Determination, deadlinesOf, type EventDates, periodRoutes, procedureOpen } from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import { Deadlines } from "../deadlines/Deadlines.tsx";
import type { Session } from "../session.ts";
import { PaperTool } from "./PaperTool.tsx";

export interface PapersProps {
  session: Session;
  determination: Determination;
  words: Words;
}

/** What a user takes away from the result: the deadlines from the days given here, and the working paper that holds them. */
export function Papers({ session, determination, words, data }: PapersProps & { data: PaperData }) {
  const [events, setEvents] = useState<EventDates>({});
  const routes = useMemo(() => periodRoutes(determination, session.caseAnswers), [determination, session]);
  const deadlines = useMemo(() => deadlinesOf(routes, events), [routes, events]);
  return (
    <>
      <Deadlines
        routes={routes}
        deadlines={deadlines}
        events={events}
        procedureOpen={procedureOpen(determination, session.caseAnswers)}
        assessedOn={session.assessedOn}
        words={words}
        data={data}
        onEvent={(event, day) => setEvents({ ...events, [event]: day })}
      />
      <PaperTool input={{ session, determination, deadlines, words, data }} />
    </>
  );
}
