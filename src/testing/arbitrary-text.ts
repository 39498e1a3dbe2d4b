import fc from "fast-check";

/** Any code points, lone surrogates included; fast-check's own strings of such take a second to prepare. */
export function arbitraryText(maxLength = 20): fc.Arbitrary<string> {
  return fc
    .array(fc.nat(0x10ffff), { maxLength })
    .map((points) => points.map((point) => String.fromCodePoint(point)).join(""));
}
