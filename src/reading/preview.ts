import { siteRoot } from "./root.ts";

/** What a link to a provision or a term leads to, by its address below the root: title, words. */
export type Previews = Readonly<Record<string, readonly [title: string, words: string]>>;

const LINKS = "main a.ref, main a.term, main .ref-list a";
const DELAY = 250;

let previews: Promise<Previews> | undefined;

/** The link's address below the root of the site: `text/11/4/`, `glossary/#term-handler`. */
function addressOf(link: HTMLAnchorElement): string {
  return link.href.slice(siteRoot().href.length);
}

/** The words of every provision and term, fetched once a page. Rejects where they cannot be had. */
export function loadPreviews(): Promise<Previews> {
  previews ??= fetch(new URL("data/previews.json", siteRoot())).then(
    (response) => response.json() as Promise<Previews>,
  );
  previews.catch(() => {
    previews = undefined;
  });
  return previews;
}

/** Below the link where there is room, else above it; never beyond the sides of the window. */
function place(box: HTMLElement, link: HTMLElement): void {
  const [first] = link.getClientRects();
  if (!first) return;
  const left = Math.max(8, Math.min(first.left, document.documentElement.clientWidth - box.offsetWidth - 8));
  const below = first.bottom + box.offsetHeight + 8 < innerHeight || first.top < box.offsetHeight;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${(below ? first.bottom + 4 : first.top - box.offsetHeight - 4) + scrollY}px`;
}

/**
 * Previews of provisions and terms: on hover, on keyboard focus, on tap (a second tap follows the link).
 * The pointer may move into the box; Escape closes it. Where the words cannot be had, the links stay plain links.
 */
export function startPreviews(box: HTMLElement): void {
  const title = box.querySelector(".preview__title") as HTMLElement;
  const words = box.querySelector(".preview__text") as HTMLElement;
  const open = box.querySelector("a") as HTMLAnchorElement;
  let current: HTMLAnchorElement | null = null;
  let timer = 0;

  const hide = () => {
    clearTimeout(timer);
    current?.removeAttribute("aria-describedby");
    current = null;
    box.hidden = true;
  };
  const show = async (link: HTMLAnchorElement) => {
    clearTimeout(timer);
    if (current === link) return;
    hide();
    current = link;
    const entry = (await loadPreviews())[addressOf(link)];
    if (current !== link) return;
    if (!entry) return hide();
    [title.textContent, words.textContent] = entry;
    open.href = link.href;
    box.toggleAttribute("data-official", !link.classList.contains("term"));
    box.hidden = false;
    box.scrollTop = 0;
    link.setAttribute("aria-describedby", box.id);
    place(box, link);
  };
  const later = (act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, DELAY) as unknown as number;
  };
  const linkAt = (event: Event) => (event.target as Element).closest?.<HTMLAnchorElement>(LINKS) ?? null;
  const ignore = () => hide();

  let touched = false;
  addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch";
    if (current && !box.contains(event.target as Node) && linkAt(event) !== current) hide();
  });
  addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = linkAt(event);
    if (link) later(() => show(link).catch(ignore));
    else if (box.contains(event.target as Node)) clearTimeout(timer);
    else if (current && document.activeElement !== current) later(hide);
    else clearTimeout(timer);
  });
  addEventListener("focusin", (event) => {
    const link = linkAt(event);
    if (link?.matches(":focus-visible")) show(link).catch(ignore);
    else if (!link && !box.contains(event.target as Node)) hide();
  });
  addEventListener("click", (event) => {
    const link = linkAt(event);
    if (!link || !touched || current === link) return;
    event.preventDefault();
    show(link).catch(() => location.assign(link.href));
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || box.hidden) return;
    if (box.contains(document.activeElement)) current?.focus();
    hide();
  });
}
