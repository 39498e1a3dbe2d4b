import { ideaKeys, type Choices } from "../../core/exists/idea.ts";
import type { ExistsWords } from "./exists-words.ts";

/** The part of an address that holds choices: after "#", which no host is told, or after "?" in links from elsewhere. */
export function choicesPart({ search, hash }: Pick<Location, "search" | "hash">): URLSearchParams {
  return new URLSearchParams(hash.includes("=") ? hash.slice(1) : search);
}

/** Reads choices from an address; unknown parameters and terms are left out. */
export function parseChoices(parameters: Pick<URLSearchParams, "getAll">, known: ExistsWords["choices"]): Choices {
  const entries = ideaKeys.map((key) => {
    const ids = new Map(known[key].map(([id]) => [id.toLowerCase(), id]));
    const asked = parameters.getAll(key).flatMap((value) => value.split(","));
    return [key, [...new Set(asked)].flatMap((id) => ids.get(id.trim().toLowerCase()) ?? [])] as const;
  });
  return Object.fromEntries(entries.filter(([, ids]) => ids.length > 0));
}

/** Writes choices as the part of an address from "#" on, "" when nothing is chosen. */
export function formatChoices(choices: Choices): string {
  const parts = ideaKeys.flatMap((key) => (choices[key]?.length ? [`${key}=${choices[key].join(",")}`] : []));
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}
