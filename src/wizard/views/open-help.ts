/** The key ? opens the help beside the field that has the focus, since Tab passes it over. */
export function openHelp(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLElement) || (event.key !== "?" && event.key !== "？")) return;
  const summary = event.target.closest(".row")?.querySelector<HTMLElement>(".guide summary");
  if (!summary || event.target === summary) return;
  event.preventDefault();
  summary.click();
  summary.focus();
}
