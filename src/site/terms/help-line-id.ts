/** Returns the id of the element with a country's help lines in the guide for people in danger: "help-br" for "BR". */
export function toHelpLineId(country: string): string {
  return `help-${country.toLowerCase()}`;
}
