/** YAML comment that a listing must not have, and the diagnostic about it. */
export interface HostileComment {
  readonly name: string;
  /** Lines of a listing with the comment. Tests append the required fields that the lines lack. */
  readonly lines: string;
  /** Position, severity and the beginning of the message: `1:9 error HTML in a comment: <script>`. */
  readonly diagnostic: string;
}

export const hostileComments: readonly HostileComment[] = [
  {
    name: "a telephone number above",
    lines: "# Call +66 2 123 4567\nname: A",
    diagnostic: "1:1 error telephone number in a comment: +66 2 123 4567",
  },
  {
    name: "a telephone number beside",
    lines: "name: A # call +66 2 123 4567",
    diagnostic: "1:9 error telephone number in a comment: +66 2 123 4567",
  },
  {
    name: "a telephone number over two lines",
    lines: "# Call +66\n# 2 123 4567\nname: A",
    diagnostic: "1:1 error telephone number in a comment: +66 2 123 4567",
  },
  {
    name: "a telephone number in the head of a block",
    lines: "notes: >- # +66 2 123 4567\n  Plain.",
    diagnostic: "1:11 error telephone number in a comment: +66 2 123 4567",
  },
  {
    name: "a telephone number behind the schema line",
    lines: "# yaml-language-server: $schema=../schemas/entity.schema.json +66 2 123 4567\nname: A",
    diagnostic: "1:1 error telephone number in a comment: +66 2 123 4567",
  },
  {
    name: "a telephone number far into a long comment",
    lines: `# ${"plain words ".repeat(400)} call +66 2 123 4567\nname: A`,
    diagnostic: "1:1 error telephone number in a comment: +66 2 123 4567",
  },
  {
    name: "a person's mail",
    lines: "aliases:\n  # jane.doe@example.net\n  - B",
    diagnostic: "2:3 error a person's e-mail address in a comment: jane.doe@example.net",
  },
  {
    name: "mail that may be a person's",
    lines: "name: A # asked jdoe@example.net",
    diagnostic: "1:9 warning perhaps a person's e-mail address in a comment: jdoe@example.net",
  },
  {
    name: "mail that was commented out",
    lines: "contact:\n  url: https://example.org/contact\n  # email: jane.doe@example.net",
    diagnostic: "3:3 error a person's e-mail address in a comment: jane.doe@example.net",
  },
  {
    name: "the place of a shelter",
    lines: "# The shelter is at 12 Main Street\nname: A",
    diagnostic: "1:1 error location of a shelter in a comment: shelter is at 12 Main Street",
  },
  {
    name: "a street address",
    lines: "headquarters: TH # 12 Main Street, Bangkok",
    diagnostic: "1:18 error street address in a comment: 12 Main Street",
  },
  {
    name: "a script",
    lines: "name: A # <script>alert(1)</script>",
    diagnostic: "1:9 error HTML in a comment: <script>",
  },
  {
    name: "a turned direction",
    lines: "name: A # see \u202egro.elpmaxe",
    diagnostic: "1:9 error control character in a comment: U+202E",
  },
  {
    name: "a space without width",
    lines: "# li\u200bsted\nname: A",
    diagnostic: "1:1 error control character in a comment: U+200B",
  },
  {
    name: "an escape code",
    lines: "name: A # \u001b[2J",
    diagnostic: "1:9 error control character in a comment: U+001B",
  },
];

/** Lines with comments that reviewers write. They give no diagnostic. */
export const harmlessComments: readonly string[] = [
  "# Reviewed on 2026-11-25: the page says 2014-2016, ISO 26000; see https://example.org/2024/11/12345678",
  "# Ask info@example.org whether members pay",
  "name: A # as on its site -> not the short form",
  "# a < b and c > d; R&D\t(tab)",
  "# - url: https://example.org/old",
];
