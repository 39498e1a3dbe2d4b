/* Colours the map by what is chosen, from the published figures, and keeps the choice in the address. */
import { bisectRight } from "d3-array";
import { countedBy, mapWords as words } from "./words.ts";

const map = document.querySelector<HTMLElement>("figure.map");
const select = map?.querySelector("select");
if (map && select) startChoice(map, select);

function startChoice(map: HTMLElement, select: HTMLSelectElement): void {
  const { classes = "", figures = "" } = map.dataset;
  const starts = classes.split(",").map(Number);
  const countries = [...map.querySelectorAll("a[data-country]")];
  const links = document.querySelectorAll(".map-table th a");
  const names = new Map([...links].map((link) => [link.getAttribute("href"), link.textContent.trim()]));
  const status = map.querySelector("[role=status]") as HTMLElement;

  const asked = new URLSearchParams(location.search).get("show") ?? "";
  if (asked !== "" && [...select.options].some(({ value }) => value === asked)) {
    select.value = asked;
    void show();
  }
  (select.parentElement as HTMLElement).hidden = false;
  select.addEventListener("change", () => {
    history.replaceState(null, "", select.value === "" ? location.pathname : `?show=${select.value}`);
    void show();
  });

  async function show(): Promise<void> {
    const { value } = select;
    const counts = await readCounts(value).catch(() => undefined);
    if (value !== select.value) return;
    if (counts === undefined) {
      status.textContent = words.failed;
      return;
    }
    for (const link of countries) {
      const count = counts.get(link.getAttribute("data-country")) ?? 0;
      link.setAttribute("class", `c-${bisectRight(starts, count)}`);
      const title = link.firstElementChild as Element;
      title.textContent = words.counts({ country: names.get(link.getAttribute("href")) ?? "", count });
    }
    const [option] = select.selectedOptions;
    const path = option?.dataset["path"];
    const chosen = option && path ? { title: option.text, isIssue: path === "issues" } : undefined;
    const name = words.name(countedBy(value), chosen);
    (map.querySelector("h2") as HTMLElement).textContent = name;
    map.querySelector("svg.world")?.setAttribute("aria-label", words.figure({ name }));
    const without = countries.filter((link) => link.classList.contains("c-0")).length;
    status.textContent = words.headline(countedBy(value), without);
  }

  /** How many listings name each country, by its code. */
  async function readCounts(value: string): Promise<ReadonlyMap<string | null, number>> {
    const counts = new Map<string | null, number>();
    for (const file of value === "" ? ["entities", "tools"] : [value]) {
      const response = await fetch(`${figures}${file}.csv`);
      if (!response.ok) throw new Error(response.statusText);
      for (const [, id = "", local] of (await response.text()).matchAll(/^"([A-Z]{2})",.*,(\d+),\d+,\d+\r?$/gm))
        counts.set(id, (counts.get(id) ?? 0) + Number(local));
    }
    return counts;
  }
}
