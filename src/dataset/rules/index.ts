import type { Rule, TombstoneRule, RuleContext } from "../rule.ts";
import {
  activeEvidence,
  activeSource,
  endedSource,
  memberDate,
  successorState,
  supports,
  unsupportedFact,
} from "./sources.ts";
import { controlCharacter, html } from "./plain-texts.ts";
import { countryRegion, nationalCountry, regionalPlace } from "./places.ts";
import { curlyQuotes, findingLength, pastUses, repeatedItem, summaryLength, useWording } from "./wording.ts";
import { dateAfterReview, futureDate, realDate } from "./dates.ts";
import { duplicateName, duplicateWebsite, similarId } from "./identity.ts";
import { checkDigits, registrationNumber } from "./identifiers.ts";
import { functionWork, statedWork, workFunction } from "./kinds-of-work.ts";
import { lookAlikeHost, mixedScript, webAddress } from "./web-address.ts";
import { movedReference, reference, selfReference, tombstoneTarget } from "./references.ts";
import { relationKind, toolMembership } from "./relation-kinds.ts";
import { personalEmail, roleEmail } from "./emails.ts";
import { phoneNumber } from "./phone-number.ts";
import { shelterLocation } from "./shelter-location.ts";
import { streetAddress } from "./street-address.ts";
import type { Diagnostic, Finding } from "../diagnostic.ts";
import type { ParsedFile } from "../parse-listing.ts";

/** Rules that compare a listing with the others of its kind, to find duplicates. */
export const identityRules: readonly Rule[] = [similarId, duplicateName, duplicateWebsite];

/** Rules for any text, in a listing or in a comment of its file: the repository is as public as the site. */
export const textRules: readonly Rule[] = [
  personalEmail,
  roleEmail,
  phoneNumber,
  streetAddress,
  shelterLocation,
  html,
  controlCharacter,
];

/** Rules for listings, but for `lookAlikeRules`. */
export const rules: readonly Rule[] = [
  ...identityRules,
  reference,
  movedReference,
  selfReference,
  relationKind,
  toolMembership,
  statedWork,
  workFunction,
  functionWork,
  nationalCountry,
  regionalPlace,
  countryRegion,
  registrationNumber,
  checkDigits,
  realDate,
  futureDate,
  dateAfterReview,
  supports,
  unsupportedFact,
  endedSource,
  activeSource,
  activeEvidence,
  memberDate,
  successorState,
  summaryLength,
  findingLength,
  useWording,
  pastUses,
  repeatedItem,
  curlyQuotes,
  ...textRules,
  webAddress,
  mixedScript,
  lookAlikeHost,
];

/** Rules for tombstones. */
export const tombstoneRules: readonly TombstoneRule[] = [tombstoneTarget];

/**
 * Builds what rules may read beside the file that they check.
 *
 * @param parsed all files of the dataset, in order of path; one that has only a reference counts as existing, one without it is
 *   ignored
 * @param today YYYY-MM-DD
 * @returns `today`; `entries` and `tombstones` by reference; `references` of all files
 */
export function buildRuleContext(
  parsed: readonly Pick<ParsedFile, "reference" | "entry" | "tombstone">[],
  today: string,
): RuleContext {
  return {
    today,
    entries: new Map(parsed.flatMap(({ entry }) => (entry ? [[entry.reference, entry]] : []))),
    tombstones: new Map(parsed.flatMap(({ tombstone }) => (tombstone ? [[tombstone.reference, tombstone]] : []))),
    references: new Set(parsed.flatMap(({ reference }) => reference ?? [])),
  };
}

/**
 * Applies rules to a parsed file: the given ones to a listing, `tombstoneRules` to a tombstone.
 *
 * @returns diagnostics in the order of the rules, each at the line and column of its finding; [] if the file could not be
 *   parsed
 */
export function checkRules(file: ParsedFile, context: RuleContext, listingRules = rules): Diagnostic[] {
  const { entry, tombstone } = file;
  const entryDiagnostics = entry
    ? listingRules.flatMap((rule) => toDiagnostics(file, rule, rule.check(entry, context)))
    : [];
  const tombstoneDiagnostics = tombstone
    ? tombstoneRules.flatMap((rule) => toDiagnostics(file, rule, rule.check(tombstone, context)))
    : [];
  return [...entryDiagnostics, ...tombstoneDiagnostics];
}

/**
 * Converts a rule's findings to diagnostics, in their order: with the rule's name and severity, and the line and column of
 * their pointers. Without a document these are 1 and 1.
 */
function toDiagnostics(
  { file, document }: ParsedFile,
  { name, severity }: Pick<Rule, "name" | "severity">,
  findings: Iterable<Finding>,
): Diagnostic[] {
  return Array.from(findings, ({ pointer, part, message, hint }) => {
    const position = document?.findPosition(pointer, part) ?? { line: 1, column: 1 };
    return { rule: name, severity, file, ...position, pointer, message, hint };
  });
}
