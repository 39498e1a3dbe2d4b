import { formatBadgeLink, formatIframe, frameHeights, type EmbedTheme } from "../../core/embed/embed.ts";
import type { NamesIndex } from "../../core/register/names-index.ts";
import {
  addressOfBadge,
  addressOfChartEmbed,
  addressOfEmbed,
  addressOfNamesIndex,
  addressOfReference,
} from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import { href } from "../ui/href.ts";
import { embedMessages } from "./words.ts";

/*
 * Script of the page /embed/: composes the HTML that readers copy into their own pages, with a preview. Nothing that is typed is
 * sent. A link can preselect a listing or a chart: `/embed/#listing=entities/a21`, `/embed/#chart=endings`.
 */

interface NamedListing {
  readonly name: string;
  readonly reference: Reference;
}

/** Elements of the form that this script reads or changes. */
interface Elements {
  readonly form: HTMLFormElement;
  readonly nameField: HTMLInputElement;
  /** Suggestions for the name. */
  readonly nameList: HTMLElement;
  readonly listSelect: HTMLSelectElement;
  readonly chartSelect: HTMLSelectElement;
  /** Radio button for the kind "chart". */
  readonly chartRadio: HTMLInputElement;
  /** Composed HTML. */
  readonly snippet: HTMLTextAreaElement;
  readonly preview: HTMLElement;
  /** Note in place of the preview while there is no HTML. */
  readonly emptyNote: HTMLElement;
  readonly copyButton: HTMLButtonElement;
  readonly status: HTMLElement;
}

const form = document.querySelector<HTMLFormElement>("[data-compose]");
if (form !== null) startComposer(form);

/**
 * Returns the elements of the form that this script reads or changes, by name. The page has all of them; one that it lacks is
 * null in spite of its type.
 */
function findElements(form: HTMLFormElement): Elements {
  const find = <Found extends HTMLElement>(selector: string) => form.querySelector(selector) as Found;
  return {
    form,
    nameField: find<HTMLInputElement>("[name=listing]"),
    nameList: find<HTMLElement>("datalist"),
    listSelect: find<HTMLSelectElement>("[name=list]"),
    chartSelect: find<HTMLSelectElement>("[name=chart]"),
    chartRadio: find<HTMLInputElement>("[name=what][value=chart]"),
    snippet: find<HTMLTextAreaElement>("textarea"),
    preview: find<HTMLElement>("[data-preview]"),
    emptyNote: find<HTMLElement>("[data-empty]"),
    copyButton: find<HTMLButtonElement>("[data-copy]"),
    status: find<HTMLElement>("[role=status]"),
  };
}

/**
 * Shows the form, enters what the address preselects (`#listing=entities/a21`, `#chart=endings`), and composes the HTML after
 * each input. Names are loaded when their field is first focused; submitting copies the HTML.
 */
function startComposer(form: HTMLFormElement): void {
  const elements = findElements(form);
  let listings: readonly NamedListing[] = [];

  /**
   * Loads the names of all listings once, fills the list of suggestions, and enters the name of a preselected listing, if there
   * is such a listing. On failure a message is shown.
   */
  const loadNames = async (preselected?: Reference): Promise<void> => {
    if (listings.length > 0) return;
    try {
      listings = await fetchListings();
    } catch {
      elements.status.textContent = embedMessages.compose.namesFailed;
      return;
    }
    const options = listings.map(({ name }) => Object.assign(document.createElement("option"), { value: name }));
    elements.nameList.replaceChildren(...options);
    const listing = listings.find(({ reference }) => reference === preselected);
    if (listing !== undefined) elements.nameField.value = listing.name;
    showSnippet(elements, listings);
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void copySnippet(elements);
  });
  form.addEventListener("input", () => showSnippet(elements, listings));
  elements.nameField.addEventListener("focus", () => void loadNames(), { once: true });

  const [, kind, id = ""] = /^#(listing|chart)=([a-z0-9/-]+)$/.exec(location.hash) ?? [];
  if (kind === "listing") void loadNames(id as Reference);
  if (kind === "chart") {
    elements.chartRadio.checked = true;
    elements.chartSelect.value = id;
  }
  showSnippet(elements, listings);
}

/**
 * Fetches `{name, reference}` of all listings, organisations before tools, each in the order of the names index.
 *
 * @throws {Error} (rejects) if they could not be loaded
 */
async function fetchListings(): Promise<NamedListing[]> {
  const response = await fetch(href(addressOfNamesIndex));
  const { entities, tools } = (await response.json()) as NamesIndex;
  return [
    ...entities.map(({ id, name }) => ({ name, reference: `entities/${id}` as const })),
    ...tools.map(({ id, name }) => ({ name, reference: `tools/${id}` as const })),
  ];
}

/**
 * Shows the fields of the chosen kind of embed, its HTML and the preview. Without HTML, the copy button is disabled and a note
 * shows in place of the preview.
 */
function showSnippet(elements: Elements, listings: readonly NamedListing[]): void {
  const { form, snippet, preview, emptyNote, copyButton } = elements;
  const kind = readField(form, "what");
  for (const part of form.querySelectorAll<HTMLElement>("[data-for]")) {
    const kinds = (part.dataset["for"] ?? "").split(" ");
    part.hidden = !kinds.includes(kind);
  }
  const html =
    kind === "list" || kind === "chart" ? formatPageFrame(elements, kind) : formatListing(elements, listings);
  snippet.value = html;
  copyButton.disabled = html === "";
  emptyNote.hidden = html !== "";
  // Parsed in a separate document, where the page's policy does not apply. The policy allows only this site's frames and
  // pictures.
  const parsed = new DOMParser().parseFromString(html, "text/html");
  preview.replaceChildren(...parsed.body.childNodes);
}

/** Formats the frame of the chosen list or chart as an `<iframe>`, titled by the text of its option, in the chosen theme. */
function formatPageFrame({ form, listSelect, chartSelect }: Elements, kind: "list" | "chart"): string {
  const select = kind === "list" ? listSelect : chartSelect;
  const address = kind === "list" ? addressOfEmbed(select.value) : addressOfChartEmbed(select.value);
  const [option] = select.selectedOptions;
  const ratio = option?.dataset["ratio"];
  const frame = {
    url: toFullUrl(address),
    title: option?.textContent?.trim() ?? "",
    height: frameHeights[kind],
    ...(ratio !== undefined && { ratio }),
  };
  return formatIframe(frame, readField(form, "theme") as EmbedTheme);
}

/**
 * Formats the HTML of the listing whose exact name is entered: for `badge` its picture with a link, else an `<iframe>` of its
 * page. Returns "" if no listing has that name; once names are loaded, a message then says so, unless the field is empty.
 */
function formatListing({ form, nameField, status }: Elements, listings: readonly NamedListing[]): string {
  const name = nameField.value.trim();
  const listing = listings.find((candidate) => candidate.name === name);
  const isUnknown = listing === undefined && name !== "" && listings.length > 0;
  status.textContent = isUnknown ? embedMessages.compose.unknown : "";
  if (listing === undefined) return "";

  const page = addressOfReference(listing.reference);
  const title = embedMessages.listingTitle({ name: listing.name });
  if (readField(form, "what") === "badge")
    return formatBadgeLink(toFullUrl(page), toFullUrl(addressOfBadge(listing.reference)), title);
  const frame = { url: toFullUrl(addressOfEmbed(page)), title, height: frameHeights.listing };
  return formatIframe(frame, readField(form, "theme") as EmbedTheme);
}

/** Copies the HTML and says so in the status. If the browser refuses, the HTML is selected, to be copied by hand. */
async function copySnippet({ snippet, status }: Elements): Promise<void> {
  try {
    await navigator.clipboard.writeText(snippet.value);
    status.textContent = embedMessages.compose.copied;
  } catch {
    status.textContent = embedMessages.compose.copyFailed;
    snippet.select();
  }
}

/**
 * Returns the value of a form field: that of the chosen radio button, for example. "" if none is chosen or there is no such
 * field.
 */
function readField(form: HTMLFormElement, name: string): string {
  return new FormData(form).get(name)?.toString() ?? "";
}

/** Returns the full URL of an address on the site that the page is on: `/tools/a/` → `https://example.org/register/tools/a/`. */
function toFullUrl(address: string): string {
  return new URL(href(address), location.origin).href;
}
