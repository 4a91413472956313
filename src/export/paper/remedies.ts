import { fill } from "../../fill.ts";
import { type Deadline, procedureOpen, type RemedyRoute, type Reserve } from "../../law/index.ts";
import { nameCounting, nameDeadline, nameRoute } from "../../wizard/deadlines/name-deadline.ts";
import { nameSource } from "../../wording/name-source.ts";
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
      rows: steps.map(({ id: step, period, from, source, later }) => [
        named.steps[step]?.title ?? step,
        named.steps[step]?.to ?? "",
        [
          period ? fill(remedies.period[period.unit] ?? "", { n: period.value }) : (remedies.period.none ?? ""),
          remedies.from[from] ?? "",
        ].join("\n"),
        nameSource({ source, later }, null, words.sources, words),
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
  const reserves = persons.flatMap((person) => person.remedies).flatMap((remedy) => remedy.reserves);
  const reserve = (id: Reserve) => (reserves.includes(id) ? [paragraph(remedies.reserves[id])] : []);
  return [
    list(status),
    paragraph(remedies.intro),
    ...routes.routes.flatMap((route) => [
      ...routeBlocks(route, input),
      ...(route.id === "civil-servant" ? reserve("leading-member") : []),
    ]),
    paragraph(remedies.uncertain),
    list(routes.uncertain.map(({ mode, coverage }) => `${remedies.modes[mode]}：${remedies.coverage[coverage]}`)),
    ...reserve("recourse"),
    paragraph(remedies.note, "hint"),
  ];
}

/** One route's periods: whose it is and whom it is for, the last days, and how these very rows were counted. */
function datedBlocks([first, ...others]: readonly [Deadline, ...Deadline[]], { words, data }: PaperInput): Block[] {
  const texts = data.words.deadlines;
  const { title, who } = nameRoute(first.route, words, data);
  const { counting, reserve } = first;
  const steps = [first, ...others].map(({ step }) => step);
  return [
    heading(3, title),
    paragraph(texts.holders[first.holder] + who),
    {
      kind: "table",
      label: title,
      heads: texts.heads,
      widths: [18, 26, 12, 24, 20],
      rows: [first, ...others].map((deadline) => {
        const { step, from, event, period, last, other, source } = nameDeadline(deadline, words, data);
        return [step, [last, other].filter(Boolean).join("\n"), period, `${from}\n${event}`, source];
      }),
    },
    paragraph(nameCounting({ id: first.route, counting, reserve, steps }, words, data), "hint"),
  ];
}

/** The periods that run from a day the user gave, route by route, and how they were counted. */
export function deadlinesBlocks(input: PaperInput): Block[] {
  const { paper, deadlines: texts } = input.data.words;
  const open = procedureOpen(input.determination, input.session.caseAnswers) ? [paragraph(texts.procedureOpen)] : [];
  const dated = input.deadlines.filter(({ last }) => last !== null);
  if (dated.length === 0) return [paragraph(paper.noDeadlines), ...open];
  const own = dated.some(({ holder }) => holder === "accountable");
  const routes = [...new Set(dated.map(({ route }) => route))];
  return [
    ...open,
    ...(own ? [paragraph(texts.forOne)] : []),
    ...routes.flatMap((id) => {
      const [first, ...others] = dated.filter(({ route }) => route === id);
      return first ? datedBlocks([first, ...others], input) : [];
    }),
    ...(own ? [paragraph(texts.certain, "hint")] : []),
  ];
}
