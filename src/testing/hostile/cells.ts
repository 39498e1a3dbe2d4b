/** Text that a spreadsheet would run as a formula, and its CSV cell, in which an apostrophe precedes each formula. */
export interface HostileCell {
  readonly name: string;
  readonly text: string;
  /** Value of the cell after a CSV reader has parsed it. */
  readonly cell: string;
}

export const hostileCells: readonly HostileCell[] = [
  { name: "=", text: "=1+1", cell: "'=1+1" },
  {
    name: "a link",
    text: '=HYPERLINK("https://example.org","x")',
    cell: '\'=HYPERLINK("https://example.org","x")',
  },
  { name: "+", text: "+1", cell: "'+1" },
  { name: "-", text: "-1", cell: "'-1" },
  { name: "@", text: "@SUM(A1)", cell: "'@SUM(A1)" },
  { name: "a tab", text: "\tx", cell: "'\tx" },
  { name: "a carriage return", text: "\rx", cell: "'\rx" },
  { name: "a carriage return and =", text: "\r=1", cell: "'\r'=1" },
  { name: "a wide =", text: "＝1+1", cell: "'＝1+1" },
  { name: "spaces and =", text: "  \u00a0=1", cell: "  \u00a0'=1" },
  { name: "= behind a semicolon", text: "a; =cmd|' /C calc'!A0", cell: "a; '=cmd|' /C calc'!A0" },
  { name: "= behind a semicolon alone", text: "a;=1", cell: "a;'=1" },
  { name: "+ behind a comma", text: "a,+1", cell: "a,'+1" },
  { name: "@ behind a bar", text: "a |@SUM(A1)", cell: "a |'@SUM(A1)" },
  { name: "a tab behind a semicolon", text: "a;\t=1", cell: "a;'\t'=1" },
  { name: "= on a new line", text: "a\n=1", cell: "a\n'=1" },
  { name: "= behind a quote", text: 'a";=1', cell: "a\";'=1" },
  { name: "a guard that is there already", text: "'=1", cell: "''=1" },
  { name: "two formulas", text: "-1;-1", cell: "'-1;'-1" },
];

/** Texts that look like formulas but are none. CSV files have them unchanged. */
export const harmlessCells: readonly string[] = [
  "a=1",
  "info@example.org",
  "a-b, c-d; e-f",
  'a "b", c\nd',
  "'tis; 'twas",
  "https://example.org/?a=1&b=2",
  "Åsa 工会",
];

/** Texts that Excel decodes as escaped characters (`_x003D_` is "="). A workbook must show each as it is written. */
export const hostileCodes: readonly string[] = ["_x003D_1+1", "a_x000D_b", "_x005F_x003D_", "__x003d__", "_x00_", "_x"];
