import { expect, test } from "vitest";
import { phoneNumber } from "./phone-number.ts";
import { reportRule } from "./rule-fixture.ts";

test.each([
  "summary: in 2019-2022, 2019/2020 and 2020/21",
  "summary: ISO 20400:2017 and ISO 9001 14001",
  "summary: USD 1,000,000 for 12,345,678 workers",
  "summary: EUR 1 000 000 or 1.234.567",
  "summary: Directive 2011/36/EU and Regulation 2024/3015",
  "summary: 22 U.S.C. 7101-7114",
  "summary: 100-1000 workers, 1,000-10,000 suppliers",
  "summary: hotlines 995 and 116 123",
  "summary: on 2023-05-12, 12.05.2023 or 12/05/2023",
  "summary: a hotline (2019-2022) with 12,345 calls",
  "summary: ISBN 978-92-2-134567-8",
  "summary: charity no. 1234567",
  "summary: v1.2.3 of 20190512",
  "summary: goals 8.7 16.2 5.2",
  "summary: NZBN 9429 0000 1234",
  "summary: ABN 51 824 753 556",
  "summary: EIN 12-3456789 and CNPJ 12 345 678 0001",
  "summary: text 2024 2025 report",
  "summary: 120 300 4000 sites",
  "summary: at 13.756331, 100.501762",
  "summary: at 13.756331 N 100.501762 E",
  "summary: company ID 1234 5678",
])("passes %s", (text) => {
  expect(reportRule(phoneNumber, text)).toEqual([]);
});

test.each([
  ["summary: Call +66 2 123 4567 now", "+66 2 123 4567"],
  ["summary: At +66812345678.", "+66812345678"],
  ["summary: 0044 20 7946 0018", "0044 20 7946 0018"],
  ["summary: Ring 020 7946 0018", "020 7946 0018"],
  ["summary: Ring 06 12 34 56 78", "06 12 34 56 78"],
  ["summary: Ring 1-888-373-7888", "1-888-373-7888"],
  ["summary: Ring (202) 555-0123", "(202) 555-0123"],
  ["summary: Ring 202.555.0123", "202.555.0123"],
  ["summary: Ring 08000121700", "08000121700"],
  ["summary: tel:+4412345678", "+4412345678"],
  ["summary: Tel. 555-1234", "555-1234"],
  ["summary: WhatsApp 98765432", "98765432"],
  ["summary: Ring 1800 111 222", "1800 111 222"],
  ["summary: Ring 55 11 91234-5678", "55 11 91234-5678"],
  ['summary: "Ring 011 (52) 55 1234 5678"', "011 (52) 55 1234 5678"],
  ['summary: "Call 98765 43210"', "98765 43210"],
  ['summary: "Call us on 98765 43210"', "98765 43210"],
  ['summary: "WhatsApp number: 98765 43210"', "98765 43210"],
  ['summary: "phone 98765 43210"', "98765 43210"],
  ['summary: "mobile: 98765-43210"', "98765-43210"],
  ["summary: Call +66 2\u034f 123 4567", "+66 2 123 4567"],
  ["summary: Call +66 2 123\u061c 4567", "+66 2 123 4567"],
  ["summary: Call +66 2 12\u0301\u03233 4567", "+66 2 123 4567"],
  ["summary: Call +66 2\u20e3 123 4567", "+66 2 123 4567"],
  ["summary: Call +6\u06006 2 123 4567", "+66 2 123 4567"],
  ["summary: Call +➏❻ ② ①⓶➂ ➍⓹⓺⓻", "+66 2 123 4567"],
  ["summary: Call +❻❻ ❷ 🄋⓿🄌 4567", "+66 2 000 4567"],
  ["summary: Call ＋66 ２ １２３ ４５６７", "+66 2 123 4567"],
  ["summary: Call +٦٦ ٢ ١٢٣ ٤٥٦٧", "+66 2 123 4567"],
  ["summary: Call +६६ २ १२३ ४५६७", "+66 2 123 4567"],
])("reports in %s: %s", (text, match) => {
  expect(reportRule(phoneNumber, text)).toEqual([
    `1:10 telephone number: ${match} | remove it; link a contact page instead`,
  ]);
});

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "reports hyphens that do not break",
    texts: "summary: Call 202‑555‑0123",
    expected: ["1:10 telephone number: 202-555-0123 | remove it; link a contact page instead"],
  },
  {
    name: "reads notes, names and titles; every number once",
    texts: "name: Foo +66 2 123 4567\nnotes: +66 2 123 4567 or +66 2 123 4568 or +66 2 123 4568",
    expected: [
      "1:7 telephone number: +66 2 123 4567 | remove it; link a contact page instead",
      "2:8 telephone number: +66 2 123 4567 | remove it; link a contact page instead",
      "2:8 telephone number: +66 2 123 4568 | remove it; link a contact page instead",
    ],
  },
  {
    name: "keeps the lines of notes apart",
    texts: "notes: |\n  Té 1234\n  5678 a",
    expected: ["2:3 telephone number: 1234 5678 | remove it; link a contact page instead"],
  },
  { name: "passes addresses of pages", texts: "website: https://example.org/66-2-123-4567", expected: [] },
])("$name", ({ texts, expected }) => {
  expect(reportRule(phoneNumber, texts)).toEqual(expected);
});
