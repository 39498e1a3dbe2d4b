import type { Rule, TombstoneRule, RuleContext } from "../rule.ts";
import { activeSource } from "./active-source.ts";
import { controlCharacter } from "./control-character.ts";
import { countryRegion } from "./country-region.ts";
import { curlyQuotes } from "./curly-quotes.ts";
import { dateAfterReview } from "./date-after-review.ts";
import { duplicateName } from "./duplicate-name.ts";
import { duplicateWebsite } from "./duplicate-website.ts";
import { endedSource } from "./ended-source.ts";
import { futureDate } from "./future-date.ts";
import { html } from "./html.ts";
import { lookAlikeHost } from "./look-alike-host.ts";
import { mixedScript } from "./mixed-script.ts";
import { movedReference } from "./moved-reference.ts";
import { nationalCountry } from "./national-country.ts";
import { personalEmail } from "./personal-email.ts";
import { phoneNumber } from "./phone-number.ts";
import { realDate } from "./real-date.ts";
import { reference } from "./reference.ts";
import { regionalPlace } from "./regional-place.ts";
import { relationKind } from "./relation-kind.ts";
import { repeatedItem } from "./repeated-item.ts";
import { roleEmail } from "./role-email.ts";
import { selfReference } from "./self-reference.ts";
import { shelterLocation } from "./shelter-location.ts";
import { similarId } from "./similar-id.ts";
import { streetAddress } from "./street-address.ts";
import { successorState } from "./successor-state.ts";
import { summaryLength } from "./summary-length.ts";
import { supports } from "./supports.ts";
import { tombstoneTarget } from "./tombstone-target.ts";
import { toolMembership } from "./tool-membership.ts";
import { unsupportedFact } from "./unsupported-fact.ts";
import { webAddress } from "./web-address.ts";
import type { Diagnostic, Finding } from "../diagnostic.ts";
import type { ParsedFile } from "../parse-listing.ts";

/** Those that tell one listing from another. */
export const identity: readonly Rule[] = [similarId, duplicateName, duplicateWebsite];
const references = [reference, movedReference, selfReference, relationKind, toolMembership];
const places = [nationalCountry, regionalPlace, countryRegion];
const dates = [realDate, futureDate, dateAfterReview];
const evidence = [supports, unsupportedFact, endedSource, activeSource, successorState];
const wording = [summaryLength, repeatedItem, curlyQuotes];
/** What no text may hold, in a listing or in a comment in its file: the repository is as public as the site. */
export const textRules: readonly Rule[] = [
  personalEmail,
  roleEmail,
  phoneNumber,
  streetAddress,
  shelterLocation,
  html,
  controlCharacter,
];
const safety = [...textRules, webAddress, mixedScript, lookAlikeHost];

/** Every rule for listings. */
export const rules: readonly Rule[] = [
  ...identity,
  ...references,
  ...places,
  ...dates,
  ...evidence,
  ...wording,
  ...safety,
];

/** Every rule for tombstones. */
export const tombstoneRules: readonly TombstoneRule[] = [tombstoneTarget];

/** What rules find in one file that was read. */
export function checkRules(file: ParsedFile, context: RuleContext, asked = rules): Diagnostic[] {
  const { entry, tombstone } = file;
  const diagnostics: Diagnostic[] = [];
  const report = (rule: { name: string; severity: Diagnostic["severity"] }, findings: Iterable<Finding>) => {
    for (const { pointer, at, message, hint } of findings) {
      const place = file.document?.placeOf(pointer, at) ?? { line: 1, column: 1 };
      diagnostics.push({ rule: rule.name, severity: rule.severity, file: file.file, ...place, pointer, message, hint });
    }
  };
  if (entry) for (const rule of asked) report(rule, rule.check(entry, context));
  if (tombstone) for (const rule of tombstoneRules) report(rule, rule.check(tombstone, context));
  return diagnostics;
}
