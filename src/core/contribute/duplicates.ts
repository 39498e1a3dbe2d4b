import { ascending, descending } from "d3-array";
import type { Folder, Reference } from "../../dataset/model.ts";
import { workTerms, type Named, type NamesIndex } from "../register/names.ts";
import { isList, partAt, type Answers, type Part } from "./form-state.ts";

/** A listing that may be the one that is proposed, and why. */
export interface Duplicate {
  readonly reference: Reference;
  readonly name: string;
  readonly why: "name" | "website" | "work";
  /** The terms that both state. */
  readonly terms: readonly string[];
}

/** As much of both lists of terms in common as makes two listings alike. */
const leastShared = 0.6;
const leastTerms = 3;
const most = 6;

/** A part of a name counts from this many letters on. */
const leastLetters = 4;

/**
 * The listings that a new one may repeat, whichever folder they are in: first those with its name, acronym, other name or
 * website, then those whose name holds its name, then those of its own folder that do much the same work.
 */
export function findDuplicates(answers: Answers, folder: Folder, names: NamesIndex): Duplicate[] {
  const own = [answers["name"], answers["acronym"], ...textsOf(answers["aliases"])];
  const keys = own.map((name) => foldName(String(name ?? ""))).filter(Boolean);
  const site = siteOf(String(answers["website"] ?? ""));
  const work = textsOf(folder === "tools" ? answers["functions"] : partAt(answers, ["offer", "services"]));
  const found = (["entities", "tools"] as const).flatMap((place) =>
    names[place].flatMap((named) => {
      const texts = namesOf(named).map(foldName);
      const terms = place === folder ? sharedTerms(work, named, folder) : [];
      const share = terms.length / Math.max(work.length, named.work?.length ?? 0, 1);
      const isSame = keys.some((key) => texts.includes(key));
      const isPart = keys.some((key) => key.length >= leastLetters && texts.some((text) => text.includes(key)));
      const isSite = site !== "" && siteOf(named.website ?? "") === site;
      const isAlike = terms.length >= leastTerms && share >= leastShared;
      const why = isSame || (isPart && !isSite) ? "name" : isSite ? "website" : "work";
      const rank = isSame || isSite ? 0 : isPart ? 1 : 2;
      const match = { reference: `${place}/${named.id}` as Reference, name: named.name, why, terms } as const;
      return isSame || isPart || isSite || isAlike ? [{ match, rank, share: rank < 2 ? 0 : share }] : [];
    }),
  );
  const best = found.sort(
    (a, b) =>
      ascending(a.rank, b.rank) ||
      descending(a.share, b.share) ||
      descending(a.match.terms.length, b.match.terms.length),
  );
  return best.slice(0, most).map(({ match }) => match);
}

function sharedTerms(work: readonly string[], { work: other = [] }: Named, folder: Folder): string[] {
  const terms = workTerms(folder);
  return other.map((place) => terms[place] ?? "").filter((term) => work.includes(term));
}

function namesOf({ name, acronym = "", aliases = [] }: Named): string[] {
  return [name, acronym, ...aliases].filter(Boolean);
}

function textsOf(part: Part | undefined): string[] {
  return isList(part) ? part.map(String) : [];
}

/** A name without case, accents, punctuation, and the words in which long forms of one name differ. */
function foldName(name: string): string {
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
