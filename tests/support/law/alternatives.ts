import { admissible, factsOf, type Position, read, type Value, write } from "./brute-force.ts";
import { subsets } from "./cases.ts";
import { isInside } from "./flat-table.ts";

/** Which fact is answered otherwise, and how; lists by the member added or removed, or by the list that stands in its place. */
export interface Step {
  readonly fact: string;
  readonly to: string;
  /** Of a list changed in several members at once: each of those changes by itself. */
  readonly parts?: readonly string[];
}

/** Known answers changed, and the position that comes of it. */
export interface Alternative extends Step {
  readonly position: Position;
}

interface Move extends Step {
  readonly move: (position: Position) => Position;
}

const ALONE = ["ended", "not-lost"];
const MAY_BE_EMPTY = ["causes"];
const LISTS = ["results", "causes", "roles"];

/** Whether a list can be given: results that stand alone do, results and roles are not empty. */
const mayStand = (id: string, list: readonly string[]) =>
  (list.length > 0 || MAY_BE_EMPTY.includes(id)) &&
  (list.length === 1 || !list.some((member) => ALONE.includes(member)));

function canBeGiven(position: Position): boolean {
  const lists = LISTS.map((id) => [id, read(position, id)] as const);
  return admissible(position) && lists.every(([id, list]) => !Array.isArray(list) || mayStand(id, list));
}

/** Lists with one member added or removed. */
function oneMember(id: string, members: readonly string[], list: readonly string[]): Move[] {
  const without = (member: string) => (before: readonly string[]) => before.filter((one) => one !== member);
  const withIt = (member: string) => (before: readonly string[]) => [...before, member];
  return members.map((member) => {
    const alter = list.includes(member) ? without(member) : withIt(member);
    const to = `${list.includes(member) ? "-" : "+"}${member}`;
    return { fact: id, to, move: (position) => write(position, id, alter(read(position, id) as string[])) };
  });
}

/** Lists given up for one member alone, for none or for both causes, where that takes more than one member added or removed. */
function wholeList(id: string, members: readonly string[], list: readonly string[]): Move[] {
  const others = [...members.map((member) => [member]), ...(MAY_BE_EMPTY.includes(id) ? [[], members] : [])];
  return others.flatMap((wanted) => {
    const parts = [
      ...wanted.filter((one) => !list.includes(one)).map((one) => `+${one}`),
      ...list.filter((one) => !wanted.includes(one)).map((one) => `-${one}`),
    ];
    if (parts.length < 2) return [];
    return [{ fact: id, to: wanted.join("+") || "none", parts, move: (position) => write(position, id, wanted) }];
  });
}

function otherLists(id: string, values: readonly Value[], list: readonly string[]): Move[] {
  const members = values.map(({ name }) => name).filter((name) => name !== "none" && !name.includes("+"));
  return [...oneMember(id, members, list), ...wholeList(id, members, list)];
}

/** Days are told apart by side only, so `none` (the day of assessment stands in) is no third value. */
function otherValues({ caseFacts }: Position, id: string, now: unknown, values: readonly Value[]): Value[] {
  if (!id.endsWith("Date")) return values.filter(({ value }) => value !== now);
  const side = isInside(now === "none" ? caseFacts.assessedOn : String(now)) ? "inside" : "outside";
  return values.filter(({ name }) => name !== side);
}

function moves(position: Position): Move[] {
  return factsOf(position).flatMap(({ id, values }): Move[] => {
    const now = read(position, id);
    if (now === "unknown") return [];
    if (Array.isArray(now)) return otherLists(id, values, now);
    return otherValues(position, id, now, values).map(({ name, value }) => ({
      fact: id,
      to: name,
      move: (before) => write(before, id, value),
    }));
  });
}

/** Every other value of every known answer that a disposition can depend on. */
export function alternatives(position: Position): Alternative[] {
  return moves(position)
    .map(({ move, ...step }) => ({ ...step, position: move(position) }))
    .filter((one) => canBeGiven(one.position));
}

/** Every two known answers changed at once, also where one of them alone could not be given. */
export function alternativePairs(position: Position): { steps: [Step, Step]; position: Position }[] {
  const all = moves(position);
  return all
    .flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((other) => other.fact !== one.fact)
        .map((other) => ({ steps: [one, other] as [Step, Step], position: other.move(one.move(position)) })),
    )
    .filter((pair) => canBeGiven(pair.position));
}

/** The position with a list answered in every other way that can be given: `results` in 129 ways. */
export function listsAnswered(position: Position): { fact: string; position: Position }[] {
  return factsOf(position).flatMap(({ id, values }) => {
    if (!Array.isArray(read(position, id))) return [];
    const members = values.map(({ name }) => name).filter((name) => name !== "none" && !name.includes("+"));
    return subsets(members)
      .map((list) => ({ fact: id, position: write(position, id, list) }))
      .filter((one) => canBeGiven(one.position));
  });
}
