import { rowOfKey, type CriterionKey } from "./criteria.ts";
import { answerCountry, answerRegion } from "./place.ts";
import type { MatchRecord } from "./record.ts";
import type { Answer } from "./weights.ts";

/**
 * How a listing answers one asked term.
 *
 * A tag says yes. Where there is none, a case study or the summary may still speak of it; an industry is answered in part by
 * "cross-industry", an issue by trafficking in general or by a broader or narrower issue, a price by "mixed". An empty field
 * is "not stated", never "no".
 *
 * What a body of states offers counts as help only if companies can take part: a forum of governments is none.
 */
export function answerTerm(key: CriterionKey, term: string, record: MatchRecord): Answer {
  if (key === "countries") return answerCountry(term, record);
  if (key === "regions") return answerRegion(term, record);
  const stated = record.stated[key] ?? [];
  const isMentioned = record.mentioned[key]?.includes(term) ?? false;
  if (key === "services" && (stated.includes(term) || isMentioned) && isAmongStates(record)) return "to-states";
  if (stated.includes(term)) return isMentioned || rowOfKey[key].isWorded === undefined ? "stated" : "tagged";
  if (record.studied[key]?.includes(term)) return "case-study";
  if (isMentioned) return "summary";
  return partOf(key, term, stated) ?? (stated.length === 0 ? "not-stated" : "other");
}

function isAmongStates({ type, stated }: MatchRecord): boolean {
  return type === "intergovernmental" && stated.partnerships === undefined;
}

/** What other terms say of the one asked for. */
function partOf(key: CriterionKey, term: string, stated: readonly string[]): Answer | undefined {
  switch (key) {
    case "industries":
      return stated.includes("cross-industry") ? "cross-industry" : undefined;
    case "issues":
      if (stated.includes("human-trafficking")) return "general";
      return stated.some((each) => isKindred(each, term)) ? "kindred" : undefined;
    case "cost":
    case "access":
      if (stated.includes("mixed")) return "mixed";
      // Whoever would pay may have it free, too.
      return stated.includes("free") && term !== "restricted" ? "stated" : undefined;
    default:
      return undefined;
  }
}

/** The issues of which an issue is a form. Each is a form of trafficking. */
const broaderIssues: Readonly<Record<string, readonly string[]>> = {
  "abusive-recruitment": ["forced-labour"],
  "debt-bondage": ["forced-labour", "abusive-recruitment"],
  "domestic-servitude": ["forced-labour"],
  "state-imposed-forced-labour": ["forced-labour"],
  "child-sexual-exploitation": ["sexual-exploitation"],
};

function isKindred(a: string, b: string): boolean {
  const isForm = (narrow: string, broad: string) =>
    broad === "human-trafficking" || (broaderIssues[narrow]?.includes(broad) ?? false);
  return isForm(a, b) || isForm(b, a);
}
