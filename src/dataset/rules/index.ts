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
import { curlyQuotes, pastUses, repeatedItem, summaryLength, useWording } from "./wording.ts";
import { dateAfterReview, futureDate, realDate } from "./dates.ts";
import { duplicateName, duplicateWebsite, similarId } from "./identity.ts";
import { checkDigits, registrationNumber } from "./identifiers.ts";
import { statedWork, workFunction } from "./kinds-of-work.ts";
import { lookAlikeHost, mixedScript, webAddress } from "./web-address.ts";
import { movedReference, reference, selfReference, tombstoneTarget } from "./references.ts";
import { relationKind, toolMembership } from "./relation-kinds.ts";
import { personalEmail, roleEmail } from "./emails.ts";
import { phoneNumber } from "./phone-number.ts";
import { shelterLocation } from "./shelter-location.ts";
import { streetAddress } from "./street-address.ts";
import type { Diagnostic, Finding } from "../diagnostic.ts";
import type { ParsedFile } from "../parse-listing.ts";

/** Those that tell one listing from another. */
export const identityRules: readonly Rule[] = [similarId, duplicateName, duplicateWebsite];

/** What no text may hold, in a listing or in a comment in its file: the repository is as public as the site. */
export const textRules: readonly Rule[] = [
  ...[personalEmail, roleEmail, phoneNumber, streetAddress, shelterLocation],
  ...[html, controlCharacter],
];

/** Every rule for listings. */
export const rules: readonly Rule[] = [
  ...identityRules,
  ...[reference, movedReference, selfReference, relationKind, toolMembership],
  ...[statedWork, workFunction],
  ...[nationalCountry, regionalPlace, countryRegion],
  ...[registrationNumber, checkDigits],
  ...[realDate, futureDate, dateAfterReview],
  ...[supports, unsupportedFact, endedSource, activeSource, activeEvidence, memberDate, successorState],
  ...[summaryLength, useWording, pastUses, repeatedItem, curlyQuotes],
  ...textRules,
  ...[webAddress, mixedScript, lookAlikeHost],
];

/** Every rule for tombstones. */
export const tombstoneRules: readonly TombstoneRule[] = [tombstoneTarget];

/** What rules may look at in addition to a file: all files that were read, in order of path. */
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

/** What rules find in one file that was read. */
export function checkRules(file: ParsedFile, context: RuleContext, asked = rules): Diagnostic[] {
  const { entry, tombstone } = file;
  const diagnostics: Diagnostic[] = [];
  const report = (rule: { name: string; severity: Diagnostic["severity"] }, findings: Iterable<Finding>) => {
    for (const { pointer, at, message, hint } of findings) {
      const place = file.document?.findPosition(pointer, at) ?? { line: 1, column: 1 };
      diagnostics.push({ rule: rule.name, severity: rule.severity, file: file.file, ...place, pointer, message, hint });
    }
  };
  if (entry) for (const rule of asked) report(rule, rule.check(entry, context));
  if (tombstone) for (const rule of tombstoneRules) report(rule, rule.check(tombstone, context));
  return diagnostics;
}
