/*
 * Script of the map's page: colours the map by the listings that the reader chooses, with the published counts, and keeps the
 * choice in the address, such as `/map/?show=tools-issues-forced-labour`.
 */
import { bisectRight } from "d3-array";
import { format } from "../../core/language/page-format.ts";
import { findCountedListings, formatMapTitle } from "./map-texts.ts";
import { mapMessages } from "./words.ts";

/** Selects the countries of the world map and the marks on those of regions. */
const countryLinks = ".world a";

/** Counts of local listings by country code. */
type CountryCounts = ReadonlyMap<string, number>;

const figure = document.querySelector<HTMLElement>("figure.map");
const select = figure?.querySelector("select");
if (figure && select) {
  nameCountries();
  startChoice(figure, select);
}

/**
 * Shows the map that `?show=` names, if the list has an option with that value, and the list itself, which is hidden without
 * script.
 *
 * A choice shows its map and replaces the address, without a step in the history. The first option, with the value "", is the map
 * of all listings; the address then has no query.
 */
function startChoice(map: HTMLElement, select: HTMLSelectElement): void {
  const requested = new URLSearchParams(location.search).get("show") ?? "";
  const isOption = [...select.options].some(({ value }) => value === requested);
  if (requested !== "" && isOption) {
    select.value = requested;
    void showMap(map, select);
  }
  (select.parentElement as HTMLElement).hidden = false;
  select.addEventListener("change", () => {
    const isWhole = select.value === "";
    history.replaceState(null, "", isWhole ? location.pathname : `?show=${select.value}`);
    void showMap(map, select);
  });
}

/**
 * Names the countries by labels in place of their titles, of which browsers make tooltips late and small, and shows the label of
 * the country that the pointer or the focus is on.
 */
function nameCountries(): void {
  const tip = document.querySelector<HTMLElement>(".map-tip");
  for (const country of document.querySelectorAll(countryLinks)) {
    const title = country.querySelector("title");
    country.setAttribute("aria-label", title?.textContent ?? "");
    title?.remove();
  }
  const showTip = ({ target }: Event) => {
    const country = target instanceof Element ? target.closest(countryLinks) : null;
    if (tip) showLabel(tip, country);
  };
  document.addEventListener("pointerover", showTip);
  document.addEventListener("focusin", showTip);
}

/** Shows the label of a country above it, within the page; hides it without a country. */
function showLabel(tip: HTMLElement, country: Element | null): void {
  tip.hidden = country === null;
  if (country === null) return;
  tip.textContent = country.getAttribute("aria-label");
  const { left, width, top } = country.getBoundingClientRect();
  const maxX = document.documentElement.clientWidth - tip.offsetWidth;
  const x = Math.max(0, Math.min(maxX, left + width / 2 - tip.offsetWidth / 2));
  tip.style.translate = `${x + scrollX}px ${top + scrollY - tip.offsetHeight - 6}px`;
}

/**
 * Fetches the counts of the chosen map and shows them: colours, title, and in the status line the number of countries without a
 * listing. If a file could not be loaded, only the status line changes, to "These figures could not be loaded." A response that
 * arrives after another choice is ignored.
 */
async function showMap(map: HTMLElement, select: HTMLSelectElement): Promise<void> {
  const mapName = select.value;
  const status = map.querySelector("[role=status]") as HTMLElement;
  const counts = await fetchCounts(map.dataset["figures"] ?? "", mapName).catch(() => undefined);
  if (mapName !== select.value) return;
  if (counts === undefined) {
    status.textContent = mapMessages.failed;
    return;
  }
  colourCountries(map, counts);
  showTitle(map, formatTitle(select));
  const countriesWithout = map.querySelectorAll("a.c-0[data-country]").length;
  status.textContent = mapMessages.headline[findCountedListings(mapName)]({ count: countriesWithout });
}

/**
 * Fetches the counts of a map, such as "tools-issues-forced-labour". "" is the map of all listings: the counts of `entities` and
 * `tools` are added up.
 *
 * @param folder of the published CSV files, such as "/data/v1/map/"
 * @returns local counts by country code, also 0
 * @throws {Error} if a file could not be loaded
 */
async function fetchCounts(folder: string, mapName: string): Promise<CountryCounts> {
  const counts = new Map<string, number>();
  for (const file of mapName === "" ? ["entities", "tools"] : [mapName]) {
    const response = await fetch(`${folder}${file}.csv`);
    if (!response.ok) throw new Error(response.statusText);
    for (const [country, count] of parseLocalCounts(await response.text()))
      counts.set(country, (counts.get(country) ?? 0) + count);
  }
  return counts;
}

/**
 * Parses the lines of a map's CSV file into country codes and local counts: `"KE","Kenya","africa",3,1,20` gives ["KE", 3]. Other
 * lines, such as the header, are skipped; [] if there is no such line.
 */
function parseLocalCounts(csv: string): (readonly [country: string, count: number])[] {
  const lines = csv.matchAll(/^"([A-Z]{2})",.*,(\d+),\d+,\d+\r?$/gm);
  return [...lines].map(([, country = "", local]) => [country, Number(local)]);
}

/**
 * Sets the class and the name of each country, and the number on its mark. Class `c-0` is no listing, `c-1` the first class of the
 * key. A country without a count has 0. The name is "Kenya: 3 at work there", with the country from the table below the map.
 */
function colourCountries(map: HTMLElement, counts: CountryCounts): void {
  const classStarts = (map.dataset["classes"] ?? "").split(",").map(Number);
  const tableLinks = document.querySelectorAll(".map-table th a");
  const names = new Map([...tableLinks].map((link) => [link.getAttribute("href"), link.textContent.trim()]));
  for (const country of document.querySelectorAll<SVGAElement>(countryLinks)) {
    const count = counts.get(country.dataset["country"] ?? country.dataset["mark"] ?? "") ?? 0;
    country.setAttribute("class", `c-${bisectRight(classStarts, count)}`);
    const name = names.get(country.getAttribute("href")) ?? "";
    country.setAttribute("aria-label", mapMessages.counts({ country: name, count }));
    const number = country.querySelector("text");
    if (number) number.textContent = format.number(count);
  }
}

/**
 * Formats the title of the chosen map, such as "Tools against forced labour, by country". Options of a term have its title as
 * their text and the path of its vocabulary in `data-path`; options of a kind have no path.
 */
function formatTitle(select: HTMLSelectElement): string {
  const [option] = select.selectedOptions;
  const path = option?.dataset["path"];
  const term = option && path ? { title: option.text, isIssue: path === "issues" } : undefined;
  return formatMapTitle(findCountedListings(select.value), term);
}

/** Writes the title into the heading above the map, and names the picture after it: "Map of the world. Tools by country". */
function showTitle(map: HTMLElement, title: string): void {
  (map.querySelector("h2") as HTMLElement).textContent = title;
  map.querySelector("svg.world")?.setAttribute("aria-label", mapMessages.figure({ name: title }));
}
