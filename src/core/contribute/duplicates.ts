import { descending } from "d3-array";
import { foldText, type Reference } from "../../dataset/model.ts";
import type { NamesIndex } from "../register/names.ts";
import { isList, type Answers } from "./form-state.ts";

/** A listing that is looked for, or that may be the one that is proposed, and why. */
export interface Found {
  readonly reference: Reference;
  readonly name: string;
  readonly why: "name" | "website";
}

/** The listings that a new one may repeat, whichever folder they are in; a part of a name counts from four letters on. */
export function findDuplicates({ name, acronym, aliases, website }: Answers, names: NamesIndex): Found[] {
  const texts = [name, acronym, ...(isList(aliases) ? aliases : [])].map((each) => String(each ?? ""));
  return findListings(names, texts, String(website ?? ""), 4).slice(0, 6);
}

/** Listings with one of these names or with the website, then those whose names begin with one, then those that contain one. */
export function findListings(names: NamesIndex, texts: readonly string[], website = "", leastLetters = 1): Found[] {
  const keys = texts.map(fold).filter((key) => key !== "");
  const site = siteOf(website);
  const found = (["entities", "tools"] as const).flatMap((folder) =>
    names[folder].map(({ id, name, acronym = "", aliases = [], website: own = "" }) => {
      const known = [name, acronym, ...aliases].map(fold);
      const isName = keys.some((key) => known.includes(key));
      const isSite = site !== "" && siteOf(own) === site;
      const places = keys
        .filter((key) => key.length >= leastLetters)
        .flatMap((key) => known.map((each) => each.indexOf(key)));
      const rank = isName || isSite ? 3 : places.includes(0) ? 2 : Number(places.some((place) => place > 0));
      const why = isName || !isSite ? ("name" as const) : ("website" as const);
      return { rank, match: { reference: `${folder}/${id}` as const, name, why } };
    }),
  );
  const best = found.filter(({ rank }) => rank > 0).sort((a, b) => descending(a.rank, b.rank));
  return best.map(({ match }) => match);
}

/** A name without case, accents, punctuation, and the words in which long forms of one name differ. */
function fold(name: string): string {
  const words = foldText(name).split(/[^\p{L}\p{N}]+/u);
  const telling = words.filter((word) => !/^(the|of|and|for|inc|ltd|foundation|app|)$/.test(word));
  return (telling.length > 0 ? telling : words).join("");
}

/** Host and path of an address; "" for none. */
function siteOf(address: string): string {
  const whole = /^https?:/.test(address) ? address : `https://${address}`;
  if (!whole.includes(".") || !URL.canParse(whole)) return "";
  const { host, pathname } = new URL(whole);
  return host.replace(/^www\./, "") + pathname.replace(/\/+$/, "");
}
