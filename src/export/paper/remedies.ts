import { fill } from "../../fill.ts";
import type { RemedyRoute } from "../../law/index.ts";
import { nameCounting, nameDeadline, nameRoute } from "../../wizard/deadlines/name-deadline.ts";
import { type Block, heading, list, paragraph } from "../document.ts";
import type { PaperInput } from "./input.ts";
import { namePerson } from "./names.ts";

function routeBlocks({ id, steps }: RemedyRoute, { words, data }: PaperInput): Block[] {
  const { remedies } = words;
  const named = nameRoute(id, words, data);
  return [
    heading(3, named.title),
    paragraph(named.who),
    {
      kind: "table",
      label: named.title,
      heads: data.words.paper.remediesHeads,
      widths: [20, 30, 28, 22],
      rows: steps.map(({ id: step, period, from, source }) => [
        named.steps[step]?.title ?? step,
        named.steps[step]?.to ?? "",
        [
          period ? fill(remedies.period[period.unit] ?? "", { n: period.value }) : (remedies.period.none ?? ""),
          remedies.from[from] ?? "",
        ].join("\n"),
        words.sources[source] ?? source,
      ]),
    },
  ];
}

/** Art. 16: whether each person has something to act against, the routes once, and which mode each covers for certain. */
export function remediesBlocks(input: PaperInput): Block[] {
  const { determination, words } = input;
  const { remedies } = words;
  const { persons } = determination;
  const [routes] = persons.flatMap((person) => person.remedies).filter((remedy) => remedy.routes.length > 0);
  const status = persons.flatMap((person, index) =>
    person.remedies.map((remedy) => `${namePerson(person, index, input)}：${remedies.status[remedy.status]}`),
  );
  if (!routes) return [list(status)];
  return [
    list(status),
    paragraph(remedies.intro),
    ...routes.routes.flatMap((route) => routeBlocks(route, input)),
    paragraph(remedies.uncertain),
    list(routes.uncertain.map(({ mode, coverage }) => `${remedies.modes[mode]}：${remedies.coverage[coverage]}`)),
    paragraph(remedies.note, "hint"),
  ];
}

/** The periods that run from a day the user gave, and how they were counted. */
export function deadlinesBlocks(input: PaperInput): Block[] {
  const { words, data } = input;
  const texts = data.words.deadlines;
  const dated = input.deadlines.filter(({ last }) => last !== null);
  if (dated.length === 0) return [paragraph(data.words.paper.noDeadlines)];
  const countings = [...new Set(dated.map(({ counting }) => counting))];
  return [
    {
      kind: "table",
      label: data.words.paper.deadlines,
      heads: texts.heads,
      widths: [18, 26, 12, 24, 20],
      rows: dated.map((deadline) => {
        const { step, from, event, period, last, other, source } = nameDeadline(deadline, words, data);
        return [step, [last, other].filter(Boolean).join("\n"), period, `${from}\n${event}`, source];
      }),
    },
    ...countings.map((counting) => paragraph(nameCounting(counting, data), "hint")),
    paragraph(texts.certain, "hint"),
  ];
}
