import type { Folder, Reference } from "../../dataset/model.ts";
import { workTerms, type Named, type NamesIndex } from "../register/names.ts";
import { isList, partAt, type Answers, type Part } from "./form-state.ts";

/** Why a listing may be the one that is proposed. */
export type Likeness =
  | { readonly why: "name" | "website" }
  /** The terms that both state. */
  | { readonly why: "work"; readonly terms: readonly string[] };

/** A listing that may be the one that is proposed. */
export type Duplicate = Likeness & { readonly reference: Reference; readonly name: string };

/** As much of both lists of terms in common as makes two listings alike. */
const leastShared = 0.6;
const leastTerms = 3;
const most = 6;

/**
 * The listings that a new one may repeat, whichever folder they are in: first those of the same name, acronym, other name or
 * website, then those of its own folder that do much the same work.
 *
 * @param own the listing that is looked at, when it is listed already
 */
export function findDuplicates(answers: Answers, folder: Folder, names: NamesIndex, own?: Reference): Duplicate[] {
  const keys = new Set(namesIn(answers).map(fold).filter(Boolean));
  const site = siteOf(String(answers["website"] ?? ""));
  const work = workOf(answers, folder);
  const found: Duplicate[] = [];
  const similar: { readonly duplicate: Duplicate; readonly share: number; readonly count: number }[] = [];
  for (const place of ["entities", "tools"] as const) {
    for (const named of names[place]) {
      const match = { reference: `${place}/${named.id}` as Reference, name: named.name };
      if (match.reference === own) continue;
      if (namesOf(named).some((name) => keys.has(fold(name)))) found.push({ ...match, why: "name" });
      else if (site !== "" && siteOf(named.website ?? "") === site) found.push({ ...match, why: "website" });
      else if (place === folder) {
        const terms = sharedTerms(work, named, folder);
        const share = terms.length / Math.max(work.length, named.work?.length ?? 0, 1);
        if (terms.length >= leastTerms && share >= leastShared)
          similar.push({ duplicate: { ...match, why: "work", terms }, share, count: terms.length });
      }
    }
  }
  const alike = similar.sort((a, b) => b.share - a.share || b.count - a.count);
  return [...found, ...alike.map(({ duplicate }) => duplicate)].slice(0, most);
}

function sharedTerms(work: readonly string[], named: Named, folder: Folder): string[] {
  const terms = workTerms(folder);
  return (named.work ?? []).flatMap((place) => terms[place] ?? []).filter((term) => work.includes(term));
}

function namesIn(answers: Answers): string[] {
  return [answers["name"], answers["acronym"], ...textsOf(answers["aliases"])].map((name) => String(name ?? ""));
}

function namesOf({ name, acronym = "", aliases = [] }: Named): string[] {
  return [name, acronym, ...aliases].filter(Boolean);
}

function workOf(answers: Answers, folder: Folder): string[] {
  return textsOf(folder === "tools" ? answers["functions"] : partAt(answers, ["offer", "services"]));
}

function textsOf(part: Part | undefined): string[] {
  return isList(part) ? part.map(String) : [];
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
  if (!URL.canParse(address)) return "";
  const { host, pathname } = new URL(address);
  return host.replace(/^www\./, "") + pathname.replace(/\/+$/, "");
}
