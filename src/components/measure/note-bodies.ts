import type { AstroGlobal } from "astro";

/** The rendered words of a note. Throws where the file's notes were not rendered before. */
export function noteBody({ locals }: Pick<AstroGlobal, "locals">, no: number): string {
  const body = locals.noteBodies?.get(no);
  if (body === undefined) throw new Error(`note ${no} was not rendered`);
  return body;
}
