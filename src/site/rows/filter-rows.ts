/** Elements of a filter and of the rows that it filters. */
interface RowFilter {
  /** Element with the class `row-filter`. Its `data-shown` is "shown of", its `data-none` says that no row matches. */
  readonly form: HTMLElement;
  /** Drop-down lists of the form. The value "" stands for any term. */
  readonly selects: readonly HTMLSelectElement[];
  readonly status: HTMLElement;
  /** Elements with a `data-in` attribute, which lists their terms: `data-in="region:africa type:network"`. */
  readonly rows: readonly HTMLElement[];
  /** Sections with such rows. */
  readonly sections: ReadonlySet<HTMLElement>;
  /** Parts that are open while nothing is chosen. */
  readonly openParts: ReadonlySet<HTMLDetailsElement>;
}

/**
 * Makes the filter of a page work, if the page has one: shows its form, and on each input hides the rows that lack a chosen term,
 * and sections without a visible row. The form's button resets all drop-down lists.
 *
 * The chosen terms are read from the query string and kept in it, such as `?region=africa`, so that the address can be shared. A
 * term that no drop-down list has is ignored. The status line is "3 shown of 561", or says that no row matches; it is empty while
 * nothing is chosen.
 */
export function enableRowFilter(): void {
  const form = document.querySelector<HTMLElement>(".row-filter");
  if (form === null) return;
  const rows = [...document.querySelectorAll<HTMLElement>("[data-in]")];
  const sections = new Set(rows.map((row) => row.closest("section") as HTMLElement));
  const filter: RowFilter = {
    form,
    selects: [...form.querySelectorAll("select")],
    status: form.querySelector("[role=status]") as HTMLElement,
    rows,
    sections,
    openParts: new Set(
      [...sections].flatMap((section) => [...section.querySelectorAll<HTMLDetailsElement>("details[open]")]),
    ),
  };
  const update = () => {
    applyFilter(filter);
    replaceAddress(filter);
  };
  selectTermsOfAddress(filter);
  form.hidden = false;
  form.addEventListener("input", update);
  form.querySelector("button")?.addEventListener("click", () => {
    for (const select of filter.selects) select.value = "";
    update();
  });
  applyFilter(filter);
}

/**
 * Selects in each drop-down list the term that the query string has under the list's name, or "" if it has none. A term that is
 * no option changes nothing.
 */
function selectTermsOfAddress({ selects }: RowFilter): void {
  const query = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = query.get(select.name) ?? "";
    const isOption = [...select.options].some((option) => option.value === value);
    if (isOption) select.value = value;
  }
}

/**
 * Writes the chosen terms to the query string, without a new entry in the browser's history: `/laws/?region=africa#list`, or
 * without "?" if nothing is chosen. Other parameters are dropped; the fragment stays.
 */
function replaceAddress({ selects }: RowFilter): void {
  const pairs = selects.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]);
  const query = new URLSearchParams(pairs).toString();
  const search = query === "" ? "" : `?${query}`;
  history.replaceState(null, "", `${location.pathname}${search}${location.hash}`);
}

/**
 * Shows the rows that have all chosen terms in their `data-in` and hides the others, updates their sections, and writes the
 * status line, which is empty if nothing is chosen.
 */
function applyFilter(filter: RowFilter): void {
  const { form, selects, status, rows, sections } = filter;
  const chosenTerms = selects.filter(({ value }) => value !== "").map(({ name, value }) => `${name}:${value}`);
  const isFiltered = chosenTerms.length > 0;
  for (const row of rows) {
    const rowTerms = (row.dataset["in"] ?? "").split(" ");
    row.hidden = !chosenTerms.every((term) => rowTerms.includes(term));
  }
  for (const section of sections) applyToSection(section, isFiltered, filter.openParts);
  const shownCount = rows.filter(({ hidden }) => !hidden).length;
  status.textContent = isFiltered ? formatStatus(form, shownCount, rows.length) : "";
}

/** Formats the status line of a filter in use: "3 shown of 561", or the form's text for none. */
function formatStatus({ dataset }: HTMLElement, shownCount: number, rowCount: number): string {
  const { shown: shownOf = "", none = "" } = dataset;
  return shownCount === 0 ? none : `${shownCount} ${shownOf} ${rowCount}`;
}

/**
 * Hides a section without a visible row, and hides its counts while rows are filtered. While they are, its first `<details>` is
 * open if a row in it is visible, and closed else; without a filter it is open if it is one of `openParts`.
 */
function applyToSection(section: HTMLElement, isFiltered: boolean, openParts: ReadonlySet<HTMLDetailsElement>): void {
  const visibleRow = "[data-in]:not([hidden])";
  section.hidden = section.querySelector(visibleRow) === null;
  // The count is of the whole section, so it would be wrong beside a part of its rows.
  for (const count of section.querySelectorAll<HTMLElement>(".toolbar .num, summary .num")) count.hidden = isFiltered;
  const details = section.querySelector("details");
  if (details) details.open = isFiltered ? details.querySelector(visibleRow) !== null : openParts.has(details);
}
