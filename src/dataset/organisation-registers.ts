import { greatest } from "d3-array";
import lists from "./organisation-registers.json" with { type: "json" };

/** Register of companies, charities or other organisations. */
export interface OrganisationRegister {
  /** Code in org-id.guide, such as `GB-COH`. */
  readonly code: string;
  readonly title: string;
  /** Regular expression for a whole number of the register, without anchors: `\d{6,7}`. */
  readonly pattern: string;
  /**
   * URL of an organisation's page, with the placeholder `{number}` for its number or `{digits}` for the digits of it. Absent if
   * the register has no such pages.
   */
  readonly address?: string;
}

/** Organisation identifier that `parseOrgId` has split into its parts. */
export interface OrgId {
  readonly register: OrganisationRegister;
  /** Number within the register: `09506232` of `GB-COH-09506232`. "" if nothing is behind the hyphen. */
  readonly number: string;
  /** URL of the organisation's page in the register, or of the page about the register in org-id.guide if it has none. */
  readonly address: string;
}

/** Registers whose numbers a listing may have, in order of code. */
export const organisationRegisters: readonly OrganisationRegister[] = lists;

/**
 * Parses an organisation identifier: the code of a register, a hyphen and a number, such as `GB-COH-09506232`.
 *
 * The number is not checked against the register's pattern. Case counts. If a code begins with another one and a hyphen, the longer
 * code counts.
 *
 * @returns `register`, `number` ("09506232") and `address` (a URL); undefined if no register in the list has that code, or no
 *   hyphen is behind it
 * @see https://org-id.guide
 */
export function parseOrgId(
  orgId: string,
  registers: readonly OrganisationRegister[] = organisationRegisters,
): OrgId | undefined {
  const candidates = registers.filter(({ code }) => orgId.startsWith(`${code}-`));
  const register = greatest(candidates, ({ code }) => code.length);
  if (register === undefined) return undefined;
  const number = orgId.slice(register.code.length + 1);
  const { address = `https://org-id.guide/list/${register.code}` } = register;
  return {
    register,
    number,
    address: address.replace("{number}", number).replace("{digits}", number.replace(/\D/g, "")),
  };
}
