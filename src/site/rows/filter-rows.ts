/**
 * Shows the rows that have every chosen term, and keeps the choice in the address, so that it can be sent to somebody.
 *
 * The lists are in `.row-filter`. A row names its terms in `data-in`, such as `region:africa`; a section in which none is left is hidden.
 *
 * @param say what the status line says where something is chosen
 */
export function enableRowFilter(say: (shown: number, all: number, data: DOMStringMap) => string): void {
  const form = document.querySelector<HTMLElement>(".row-filter");
  if (form === null) return;
  const lists = [...form.querySelectorAll("select")];
  const status = form.querySelector("[role=status]") as HTMLElement;
  const rows = [...document.querySelectorAll<HTMLElement>("[data-in]")];
  const sections = new Set(rows.map((row) => row.closest("section") as HTMLElement));
  const query = new URLSearchParams(location.search);
  for (const list of lists) {
    const value = query.get(list.name) ?? "";
    // What no row has is no choice.
    if ([...list.options].some((option) => option.value === value)) list.value = value;
  }
  form.hidden = false;
  form.addEventListener("input", change);
  form.querySelector("button")?.addEventListener("click", () => {
    for (const list of lists) list.value = "";
    change();
  });
  show();

  function change(): void {
    show();
    const chosen = lists.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]);
    const text = new URLSearchParams(chosen).toString();
    history.replaceState(null, "", `${location.pathname}${text && `?${text}`}${location.hash}`);
  }

  function show(): void {
    const terms = lists.filter(({ value }) => value !== "").map(({ name, value }) => `${name}:${value}`);
    for (const row of rows) {
      const own = (row.dataset["in"] ?? "").split(" ");
      row.hidden = !terms.every((term) => own.includes(term));
    }
    for (const section of sections) {
      section.hidden = section.querySelector("[data-in]:not([hidden])") === null;
      // It counts the whole section.
      for (const count of section.querySelectorAll<HTMLElement>(".toolbar .num, summary .num"))
        count.hidden = terms.length > 0;
      const folded = section.querySelector("details");
      if (folded && terms.length > 0) folded.open = folded.querySelector("[data-in]:not([hidden])") !== null;
    }
    const shown = rows.filter(({ hidden }) => !hidden).length;
    status.textContent = terms.length === 0 ? "" : say(shown, rows.length, form?.dataset ?? {});
  }
}
