import type { Clarity } from "../../core/register/clarity.ts";
import { addressOfListingJson, addressOfReference } from "../../dataset/address.ts";
import type { Folder, Kind, Reference } from "../../dataset/model.ts";
import { formatHost } from "../../dataset/web-host.ts";
import { absoluteUrl, href } from "../ui/href.ts";
import { buildOrganisationLetter } from "./organisation-letter.ts";

/*
 * Fills the letter's page for the listing that its address names: `/letter/#listing=entities/a21`. The build writes the letter with all
 * facts, which stays if the address names no listing or its data can't be loaded.
 */

/** Listing as it is published, with what the page reads of it. */
interface PublishedListing {
  readonly kind: Kind;
  readonly name: string;
  readonly website?: string;
  readonly computed: { readonly clarity: Clarity };
}

/** Element with the text. `data-contact` is where the register can be told, if there is a way. */
const letter = document.querySelector<HTMLElement>("[data-letter]");
/** Element, hidden until it has one, with a link to the listing. */
const origin = document.querySelector<HTMLElement>("[data-letter-listing]");

/** Writes the letter to the organisation of the listing that the address names, and a link to that listing. */
async function fillLetter(): Promise<void> {
  const [, folder, id] = /^#listing=(entities|tools)\/([a-z0-9-]+)$/.exec(location.hash) ?? [];
  if (letter === null || origin === null || folder === undefined || id === undefined) return;
  const response = await fetch(href(addressOfListingJson(folder as Folder, id))).catch(() => undefined);
  if (!response?.ok) return;
  const { kind, name, website, computed } = (await response.json()) as PublishedListing;
  const address = addressOfReference(`${folder as Folder}/${id}` satisfies Reference);
  letter.textContent = buildOrganisationLetter(kind, computed.clarity.missing, {
    name,
    host: website === undefined ? undefined : formatHost(website),
    page: absoluteUrl(address),
    contact: letter.dataset["contact"],
  });
  const link = document.createElement("a");
  link.href = href(address);
  link.textContent = name;
  origin.replaceChildren(link);
  origin.hidden = false;
}

void fillLetter();
addEventListener("hashchange", () => void fillLetter());
