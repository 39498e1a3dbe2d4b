import lists from "./organisation-registers.json" with { type: "json" };

/** A register of companies or charities. */
export interface OrganisationRegister {
  /** Its code in org-id.guide, such as `GB-COH`. */
  readonly code: string;
  readonly title: string;
  /** A regular expression for its numbers. */
  readonly pattern: string;
  /** Where it shows an organisation: `{number}` is the number, `{digits}` its digits alone. */
  readonly address?: string;
}

/** The registers whose numbers a listing may have, in order of code. */
export const organisationRegisters: readonly OrganisationRegister[] = lists;

/**
 * Reads a registration number such as `GB-COH-09506232`.
 *
 * @returns its register, its number and the page that shows it (else the page about the register); undefined if the
 * register is not in the list
 * @see https://org-id.guide
 */
export function parseOrgId(
  orgId: string,
): { register: OrganisationRegister; number: string; address: string } | undefined {
  const register = organisationRegisters.find(({ code }) => orgId.startsWith(`${code}-`));
  if (register === undefined) return undefined;
  const number = orgId.slice(register.code.length + 1);
  const { address = `https://org-id.guide/list/${register.code}` } = register;
  return {
    register,
    number,
    address: address.replace("{number}", number).replace("{digits}", number.replace(/\D/g, "")),
  };
}
