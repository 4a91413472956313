/** The persons of a case by name, as one text: what was said of other persons is not to be taken for theirs. */
export const personsOf = ({ persons }: { readonly persons: readonly { readonly label: string }[] }): string =>
  persons.map(({ label }) => label).join("\n");
