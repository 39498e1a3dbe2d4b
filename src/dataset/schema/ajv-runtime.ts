import { vocabularyByName } from "../vocabularies.ts";

/*
 * What a validator needs when it runs: the one that Ajv compiles takes the first, the code made at build takes them all.
 */

/** No pattern of the contract fits a longer text. */
const longestMatch = 4000;

/** A regular expression that is not tried on long texts, where a pattern with two repetitions would take minutes. */
class BoundedRegExp extends RegExp {
  override test(text: string): boolean {
    return text.length <= longestMatch && super.test(text);
  }
}

export const boundedRegExp = Object.assign((pattern: string, flags: string) => new BoundedRegExp(pattern, flags), {
  code: "boundedRegExp",
});

/** Characters as JSON Schema counts them, where a pair of surrogates is one. */
export function ucs2length(text: string): number {
  return [...text].length;
}

/** Whether a value is one of the contract's constants, which are all texts. */
export function equal(value: unknown, constant: unknown): boolean {
  return value === constant;
}

/** The faults that were found, null for none, with another one. */
export function withFault(faults: unknown[] | null, fault: unknown): unknown[] {
  if (faults === null) return [fault];
  faults.push(fault);
  return faults;
}

/** The ids of a vocabulary, as the schema that Ajv is given states them. */
export function termIds(name: string): { readonly enum: readonly string[] } {
  return { enum: vocabularyByName(name).terms.map(({ id }) => id) };
}
