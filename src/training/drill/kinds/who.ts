import { fill } from "../../../fill.ts";
import type { DrillData, Somebody } from "../data.ts";
import { type Kind, optionsFrom, partOf } from "../question.ts";

/** Everybody who can be named in a question. */
export function candidates(key: string, { law }: DrillData): readonly Somebody[] {
  const [cause, bodies] = partOf(key).split(":");
  return law.persons.filter((one) => one.cause === cause && one.bodies === bodies);
}

function nameOf({ role, side }: Somebody, { words, values }: DrillData): string {
  const named = values.roles[role] ?? role;
  return side === null ? named : fill(words.who.side, { side: values.side[side] ?? side, role: named });
}

/** Several persons, of whom arts. 6 and 7 reach one, or all but one: which? */
export const whoKind: Kind = {
  id: "who",
  keys: ({ law }) => [...new Set(law.persons.map(({ cause, bodies }) => `who:${cause}:${bodies}`))],
  make: (key, data, random) => {
    const { who } = data.words;
    const [cause = "", bodies] = partOf(key).split(":") as [string, Somebody["bodies"]];
    const all = candidates(key, data);
    const askIn = random.below(2) === 0;
    const named = (wanted: boolean) => all.filter((one) => one.in === wanted).map((one) => nameOf(one, data));
    const options = optionsFrom(random.pick(named(askIn)), random.sample(named(!askIn), 3), random);
    const read = bodies === "fault";
    const [stemIn, stemOut] = read ? [who.inRead, who.outRead] : [who.in, who.out];
    const shown = (wanted: boolean) => options.options.filter((option) => named(wanted).includes(option)).join("、");
    return {
      kind: "who",
      key,
      stem: askIn ? stemIn : stemOut,
      story: fill(who[bodies], { cause: data.values.causes[cause] ?? "" }) + who.roles,
      quotes: [],
      ...options,
      why: [fill(who.ins, { who: shown(true) }), fill(who.outs, { who: shown(false) }), read ? who.read : ""].join(""),
      refs: ["6", ...(bodies === "same" ? [] : ["7" as const]), ...(cause === "act" ? ["9" as const] : [])],
    };
  },
};
