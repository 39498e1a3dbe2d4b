/*
 * Narrows a list of case studies to those that have all that is chosen. What is chosen is in the address, so that it can
 * be kept, and is never sent.
 */

const form = document.querySelector<HTMLElement>(".study-filter");
if (form !== null) startFilter(form);

function startFilter(form: HTMLElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-keys]")];
  const groups = [...document.querySelectorAll<HTMLElement>(".study-group")];
  const status = form.querySelector("[role=status]") as HTMLElement;
  const selects = [...form.querySelectorAll("select")];

  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? "";
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.hidden = false;
  form.addEventListener("change", answer);
  form.querySelector("button")?.addEventListener("click", () => {
    for (const select of selects) select.value = "";
    answer();
  });
  answer();

  function answer(): void {
    const chosen = selects.filter(({ value }) => value !== "");
    const keys = chosen.map(({ name, value }) => `${name}:${value}`);
    let shown = 0;
    for (const row of rows) {
      const own = (row.dataset["keys"] ?? "").split(" ");
      row.hidden = !keys.every((key) => own.includes(key));
      if (!row.hidden) shown++;
    }
    for (const group of groups) {
      group.hidden = group.querySelector("[data-keys]:not([hidden])") === null;
      // It counts the whole group.
      for (const count of group.querySelectorAll<HTMLElement>(".toolbar .num")) count.hidden = keys.length > 0;
    }
    const { shown: word = "", none = "" } = form.dataset;
    status.textContent = keys.length === 0 ? "" : shown === 0 ? none : `${shown} ${word} ${rows.length}`;
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
    history.replaceState(null, "", `${location.pathname}${query.size > 0 ? `?${query}` : ""}${location.hash}`);
  }
}
