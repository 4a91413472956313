import MdxNote from "./MdxNote.astro";
import MdxNothing from "./MdxNothing.astro";
import MdxRef from "./MdxRef.astro";

/** The tags that files of `content/measure/` may use. Official words are set from the checked data, not from here. */
export const measureTags = { Note: MdxNote, Ref: MdxRef, P: MdxNothing, Item: MdxNothing, Notice: MdxNothing };
