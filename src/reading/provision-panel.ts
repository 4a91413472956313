import { fill } from "../fill.ts";
import { chinaDay } from "../law/period.ts";
import { articleOf, type Ref, refLabel } from "../law/refs.ts";
import { CITE_FORMS, type CiteForm, citations } from "./cite.ts";
import { copyText } from "./clipboard.ts";
import { actionButton, element } from "./element.ts";
import { markTools } from "./marks/mark-tools.ts";
import { officialBlocks, wordsOf } from "./official-blocks.ts";
import { siteRoot } from "./root.ts";
import { loadToolData } from "./tool-data.ts";
import type { ToolData } from "./tool-words.ts";

let opened: { readonly button: HTMLButtonElement; readonly panel: HTMLElement } | null = null;

function close(): void {
  opened?.panel.remove();
  opened?.button.setAttribute("aria-expanded", "false");
  opened = null;
}

/** Opens the tools of a provision below it, or closes them; one panel is open at a time. */
export async function togglePanel(button: HTMLButtonElement, block: HTMLElement): Promise<void> {
  const again = opened?.button === button;
  close();
  if (again) return;
  const data = await loadToolData();
  const ref = block.dataset.ref as Ref;
  const panel = element("div", { className: "provision-panel", role: "group" });
  panel.setAttribute("aria-label", button.getAttribute("aria-label") ?? "");
  panel.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    close();
    button.focus();
  });
  fillPanel(panel, data, ref);
  button.after(panel);
  button.setAttribute("aria-expanded", "true");
  opened = { button, panel };
  panel.querySelector("button")?.focus();
}

/** The provision itself, and its article where that is more. */
function scopesOf(ref: Ref): Ref[] {
  const article = String(articleOf(ref)) as Ref;
  const alone = officialBlocks(article).length === 1;
  return ref === article || alone ? [ref] : [ref, article];
}

function fillPanel(panel: HTMLElement, data: ToolData, ref: Ref, scope: Ref = ref): void {
  const { words } = data;
  const status = element("p", { className: "provision-panel__status" });
  status.setAttribute("role", "status");
  const forms = citations(
    { ref: scope, words: wordsOf(scope), day: chinaDay(new Date()), root: siteRoot().href },
    data,
  );
  const scopes = scopesOf(ref);
  const choice = element("div", { className: "provision-panel__scopes", role: "group" });
  choice.setAttribute("aria-label", words.scope);
  for (const one of scopes) {
    const pick = actionButton(one === ref ? refLabel(one) : `${refLabel(one)}（${words.marks.whole}）`, () => {
      fillPanel(panel, data, ref, one);
      panel.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
    });
    pick.setAttribute("aria-pressed", String(one === scope));
    choice.append(pick);
  }
  const copies = CITE_FORMS.map((form) => copyRow(form, forms[form], data, status));
  panel.replaceChildren(
    ...(scopes.length > 1 ? [choice] : []),
    element("ul", { className: "provision-panel__forms" }, ...copies),
    status,
    ...markTools(scope, words),
  );
}

function copyRow(form: CiteForm, text: string, { words }: ToolData, status: HTMLElement): HTMLElement {
  const kind = words.cite[form];
  const button = actionButton(fill(words.copy, { kind }), async () => {
    if (await copyText(text)) {
      status.replaceChildren(fill(words.copied, { kind }));
      return;
    }
    const field = element("textarea", { value: text, readOnly: true, rows: 4 });
    field.setAttribute("aria-label", kind);
    status.replaceChildren(words.byHand, field);
    field.select();
  });
  return element(
    "li",
    {},
    button,
    element("span", { className: "provision-panel__sample" }, text.split("\n")[0] ?? ""),
  );
}
