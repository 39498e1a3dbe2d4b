import { formatBadgeLink, formatIframe, frameHeights, type EmbedTheme } from "../../core/embed/embed.ts";
import {
  addressOfBadge,
  addressOfChartEmbed,
  addressOfEmbed,
  addressOfNames,
  addressOfReference,
} from "../../dataset/address.ts";
import type { NamesIndex } from "../../core/register/names.ts";
import type { Reference } from "../../dataset/model.ts";
import { href } from "../ui/href.ts";
import { embedWords } from "./words.ts";

/*
 * Composes what a reader copies into a page of theirs, and shows how it looks. Nothing that is typed is sent anywhere.
 */
const form = document.querySelector<HTMLFormElement>("[data-compose]");
if (form !== null) startComposer(form);

interface NamedListing {
  readonly name: string;
  readonly reference: Reference;
}

function startComposer(form: HTMLFormElement): void {
  const find = <Found extends HTMLElement>(selector: string) => form.querySelector(selector) as Found;
  const names = find<HTMLInputElement>("[name=listing]");
  const snippet = find<HTMLTextAreaElement>("textarea");
  const preview = find<HTMLElement>("[data-preview]");
  const status = find<HTMLElement>("[role=status]");
  const copyButton = find<HTMLButtonElement>("[data-copy]");
  const valueOf = (name: string) => new FormData(form).get(name)?.toString() ?? "";
  const [, what, chosen = ""] = /^#(listing|chart)=([a-z0-9/-]+)$/.exec(location.hash) ?? [];
  let listings: readonly NamedListing[] = [];

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void copy();
  });
  form.addEventListener("input", compose);
  names.addEventListener("focus", () => void load(), { once: true });
  if (what === "listing") void load(chosen as Reference);
  if (what === "chart") {
    find<HTMLInputElement>("[name=what][value=chart]").checked = true;
    find<HTMLSelectElement>("[name=chart]").value = chosen;
  }
  compose();

  async function load(wanted?: Reference): Promise<void> {
    if (listings.length > 0) return;
    try {
      listings = namesOf((await (await fetch(href(addressOfNames))).json()) as NamesIndex);
    } catch {
      status.textContent = embedWords.compose.fault;
      return;
    }
    find("datalist").replaceChildren(
      ...listings.map(({ name }) => Object.assign(document.createElement("option"), { value: name })),
    );
    const found = listings.find(({ reference }) => reference === wanted);
    if (found !== undefined) names.value = found.name;
    compose();
  }

  function compose(): void {
    const what = valueOf("what");
    for (const part of form.querySelectorAll<HTMLElement>("[data-for]")) {
      part.hidden = !(part.dataset["for"] ?? "").split(" ").includes(what);
    }
    const made = what === "list" || what === "chart" ? frameOf(what) : markupOfListing(what === "badge");
    snippet.value = made;
    copyButton.disabled = made === "";
    find<HTMLElement>("[data-empty]").hidden = made !== "";
    // A document of its own has no page's policy to break; this one lets frames and pictures in from this site only.
    const parsed = new DOMParser().parseFromString(made, "text/html");
    preview.replaceChildren(...parsed.body.childNodes);
  }

  function frameOf(what: "list" | "chart"): string {
    const list = find<HTMLSelectElement>(`[name=${what}]`);
    const address = what === "list" ? addressOfEmbed(list.value) : addressOfChartEmbed(list.value);
    const [option] = list.selectedOptions;
    const title = option?.textContent?.trim() ?? "";
    const ratio = option?.dataset["ratio"];
    const frame = { url: whole(address), title, height: frameHeights[what], ...(ratio !== undefined && { ratio }) };
    return formatIframe(frame, valueOf("theme") as EmbedTheme);
  }

  function markupOfListing(isBadge: boolean): string {
    const name = names.value.trim();
    const found = listings.find((each) => each.name === name);
    const isWrong = found === undefined && name !== "" && listings.length > 0;
    status.textContent = isWrong ? embedWords.compose.unknown : "";
    if (found === undefined) return "";
    const page = addressOfReference(found.reference);
    const title = embedWords.listingTitle({ name: found.name });
    if (isBadge) return formatBadgeLink(whole(page), whole(addressOfBadge(found.reference)), title);
    const frame = { url: whole(addressOfEmbed(page)), title, height: frameHeights.listing };
    return formatIframe(frame, valueOf("theme") as EmbedTheme);
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(snippet.value);
      status.textContent = embedWords.compose.copied;
    } catch {
      status.textContent = embedWords.compose.copyFailed;
      snippet.select();
    }
  }
}

function whole(address: string): string {
  return new URL(href(address), location.origin).href;
}

function namesOf({ entities, tools }: NamesIndex): NamedListing[] {
  return [
    ...entities.map(({ id, name }) => ({ name, reference: `entities/${id}` as const })),
    ...tools.map(({ id, name }) => ({ name, reference: `tools/${id}` as const })),
  ];
}
