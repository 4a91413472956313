/** Art. 10: the modes it lists, in its order. The last is 法律、法规、规章规定的其他方式. */
export const MODES = ["written-review", "criticism", "circular", "admonition", "transfer", "other"] as const;

export type Mode = (typeof MODES)[number];

/** Which modes are open: art. 10 lists them and gives no scale, so all or none. `mayBeNone` where 不予问责 is possible too. */
export interface OpenModes {
  readonly modes: readonly Mode[];
  readonly mayBeNone: boolean;
}
