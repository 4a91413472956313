declare namespace App {
  interface Locals {
    /** The rendered words of the notes of the file being shown, by number. Filled by `MdxNote.astro`. */
    noteBodies?: Map<number, string>;
  }
}
