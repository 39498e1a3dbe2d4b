import { descending } from "d3-array";
import type { Reference } from "../../dataset/model.ts";
import type { NamesIndex } from "../register/names.ts";
import { isList, type Answers } from "./form-state.ts";

/** A listing that may be the one that is proposed, and why. */
export interface Duplicate {
  readonly reference: Reference;
  readonly name: string;
  readonly why: "name" | "website";
}

const most = 6;

/** A part of a name counts from this many letters on. */
const leastLetters = 4;

/**
 * The listings that a new one may repeat, whichever folder they are in: first those with its name, acronym, other name or
 * website, then those whose name holds its name.
 */
export function findDuplicates(answers: Answers, names: NamesIndex): Duplicate[] {
  const { name, acronym, aliases, website } = answers;
  const keys = [name, acronym, ...(isList(aliases) ? aliases : [])].map((each) => fold(String(each ?? "")));
  const site = siteOf(String(website ?? ""));
  const found = (["entities", "tools"] as const).flatMap((folder) =>
    names[folder].map((named) => {
      const texts = [named.name, named.acronym ?? "", ...(named.aliases ?? [])].filter(Boolean).map(fold);
      const isName = keys.some((key) => key !== "" && texts.includes(key));
      const isSite = site !== "" && siteOf(named.website ?? "") === site;
      const isPart = keys.some((key) => key.length >= leastLetters && texts.some((text) => text.includes(key)));
      const why = isName || !isSite ? "name" : "website";
      const match: Duplicate = { reference: `${folder}/${named.id}`, name: named.name, why };
      return { rank: isName || isSite ? 2 : Number(isPart), match };
    }),
  );
  const best = found.filter(({ rank }) => rank > 0).sort((a, b) => descending(a.rank, b.rank));
  return best.slice(0, most).map(({ match }) => match);
}

/** A name without case, accents, punctuation, and the words in which long forms of one name differ. */
function fold(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !/^(the|of|and|for|inc|ltd|foundation|app|)$/.test(word));
  return words.join("");
}

/** Host and path of an address; "" for none. */
function siteOf(address: string): string {
  const whole = /^https?:/.test(address) ? address : `https://${address}`;
  if (!whole.includes(".") || !URL.canParse(whole)) return "";
  const { host, pathname } = new URL(whole);
  return host.replace(/^www\./, "") + pathname.replace(/\/+$/, "");
}
