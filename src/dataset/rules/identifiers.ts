import { quote, type Finding } from "../diagnostic.ts";
import { organisationRegisters, parseOrgId } from "../organisation-registers.ts";
import { formatPointer } from "../pointer.ts";
import type { Rule } from "../rule.ts";

export const registrationNumber: Rule = {
  name: "registration-number",
  description: "A registration number has the code of a known register and the shape of its numbers.",
  severity: "error",
  /**
   * Yields, for each registration number, `unknown register: XX-1`, or `not a number of Companies House, United Kingdom: 1` if
   * the whole number doesn't match the register's pattern. Numbers that fail the schema are skipped.
   */
  *check({ draft: { identifiers } }): Generator<Finding> {
    for (const [index, orgId] of (identifiers?.org_id ?? []).entries()) {
      if (orgId === undefined) continue;
      const pointer = formatPointer("identifiers", "org_id", index);
      const parsed = parseOrgId(orgId);
      if (parsed === undefined) {
        const codes = organisationRegisters.map(({ code }) => code).join(", ");
        yield {
          pointer,
          message: `unknown register: ${quote(orgId)}`,
          hint: `start with one of ${codes}; another code of org-id.guide is a row in src/dataset/organisation-registers.json`,
        };
      } else if (!new RegExp(`^(?:${parsed.register.pattern})$`).test(parsed.number)) {
        yield {
          pointer,
          message: `not a number of ${parsed.register.title}: ${quote(parsed.number)}`,
          hint: `compare it with the register; its numbers look like ${parsed.register.pattern}`,
        };
      }
    }
  },
};

export const checkDigits: Rule = {
  name: "check-digits",
  description: "The check digits of a ROR id and of an LEI fit.",
  severity: "error",
  /** Yields `wrong check digits: 00abc0090` for the ROR id, then for the LEI. Nothing for one that is absent. */
  *check({ draft: { identifiers: { ror, lei } = {} } }): Generator<Finding> {
    const hint = "copy it again from the register's page";
    if (ror !== undefined && !hasRorCheckDigits(ror))
      yield { pointer: "/identifiers/ror", message: `wrong check digits: ${quote(ror)}`, hint };
    if (lei !== undefined && !hasLeiCheckDigits(lei))
      yield { pointer: "/identifiers/lei", message: `wrong check digits: ${quote(lei)}`, hint };
  },
};

const crockfordDigits = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * Returns true if the last two digits of a ROR id fit its first seven characters: ISO 7064 MOD 97-10 over the number that these
 * are in Crockford's base 32. True for `05a28rw58`, false for `05a28rw57`. The schema has checked the characters.
 */
function hasRorCheckDigits(ror: string): boolean {
  let number = 0;
  for (const digit of ror.slice(0, 7)) number = number * 32 + crockfordDigits.indexOf(digit);
  return 98 - ((number * 100) % 97) === Number(ror.slice(7));
}

/**
 * Returns true if the check digits of an LEI fit: ISO 7064 MOD 97-10, where A is 10 and Z is 35 (ISO 17442). True for
 * `5493001KJTIIGC8Y1R12`. The schema has checked the characters.
 */
function hasLeiCheckDigits(lei: string): boolean {
  let remainder = 0;
  for (const character of lei) remainder = Number(`${remainder}${parseInt(character, 36)}`) % 97;
  return remainder === 1;
}
