import { expect, test } from "vitest";
import { phoneNumber } from "./phone-number.ts";
import { reportsOf } from "./rule-fixture.ts";

test.each<{ name: string; texts: string | Record<string, string>; expected: string[] }>([
  {
    name: "passes in 2019-2022, 2019/2020 and 2020/21",
    texts: "summary: in 2019-2022, 2019/2020 and 2020/21",
    expected: [],
  },
  {
    name: "passes ISO 20400:2017 and ISO 9001 14001",
    texts: "summary: ISO 20400:2017 and ISO 9001 14001",
    expected: [],
  },
  {
    name: "passes USD 1,000,000 for 12,345,678 workers",
    texts: "summary: USD 1,000,000 for 12,345,678 workers",
    expected: [],
  },
  { name: "passes EUR 1 000 000 or 1.234.567", texts: "summary: EUR 1 000 000 or 1.234.567", expected: [] },
  {
    name: "passes Directive 2011/36/EU and Regulation 2024/3015",
    texts: "summary: Directive 2011/36/EU and Regulation 2024/3015",
    expected: [],
  },
  { name: "passes 22 U.S.C. 7101-7114", texts: "summary: 22 U.S.C. 7101-7114", expected: [] },
  {
    name: "passes 100-1000 workers, 1,000-10,000 suppliers",
    texts: "summary: 100-1000 workers, 1,000-10,000 suppliers",
    expected: [],
  },
  { name: "passes hotlines 995 and 116 123", texts: "summary: hotlines 995 and 116 123", expected: [] },
  {
    name: "passes on 2023-05-12, 12.05.2023 or 12/05/2023",
    texts: "summary: on 2023-05-12, 12.05.2023 or 12/05/2023",
    expected: [],
  },
  {
    name: "passes a hotline (2019-2022) with 12,345 calls",
    texts: "summary: a hotline (2019-2022) with 12,345 calls",
    expected: [],
  },
  { name: "passes ISBN 978-92-2-134567-8", texts: "summary: ISBN 978-92-2-134567-8", expected: [] },
  { name: "passes charity no. 1234567", texts: "summary: charity no. 1234567", expected: [] },
  { name: "passes v1.2.3 of 20190512", texts: "summary: v1.2.3 of 20190512", expected: [] },
  { name: "passes goals 8.7 16.2 5.2", texts: "summary: goals 8.7 16.2 5.2", expected: [] },
  {
    name: "reports Call +66 2 123 4567 now",
    texts: "summary: Call +66 2 123 4567 now",
    expected: ["1:10 telephone number: +66 2 123 4567 | remove it; link a contact page instead"],
  },
  {
    name: "reports At +66812345678.",
    texts: "summary: At +66812345678.",
    expected: ["1:10 telephone number: +66812345678 | remove it; link a contact page instead"],
  },
  {
    name: "reports 0044 20 7946 0018",
    texts: "summary: 0044 20 7946 0018",
    expected: ["1:10 telephone number: 0044 20 7946 0018 | remove it; link a contact page instead"],
  },
  {
    name: "reports Ring 020 7946 0018",
    texts: "summary: Ring 020 7946 0018",
    expected: ["1:10 telephone number: 020 7946 0018 | remove it; link a contact page instead"],
  },
  {
    name: "reports Ring 06 12 34 56 78",
    texts: "summary: Ring 06 12 34 56 78",
    expected: ["1:10 telephone number: 06 12 34 56 78 | remove it; link a contact page instead"],
  },
  {
    name: "reports Ring 1-888-373-7888",
    texts: "summary: Ring 1-888-373-7888",
    expected: ["1:10 telephone number: 1-888-373-7888 | remove it; link a contact page instead"],
  },
  {
    name: "reports Ring (202) 555-0123",
    texts: "summary: Ring (202) 555-0123",
    expected: ["1:10 telephone number: (202) 555-0123 | remove it; link a contact page instead"],
  },
  {
    name: "reports Ring 202.555.0123",
    texts: "summary: Ring 202.555.0123",
    expected: ["1:10 telephone number: 202.555.0123 | remove it; link a contact page instead"],
  },
  {
    name: "reports Ring 08000121700",
    texts: "summary: Ring 08000121700",
    expected: ["1:10 telephone number: 08000121700 | remove it; link a contact page instead"],
  },
  {
    name: "reports tel:+4412345678",
    texts: "summary: tel:+4412345678",
    expected: ["1:10 telephone number: +4412345678 | remove it; link a contact page instead"],
  },
  {
    name: "reports Tel. 555-1234",
    texts: "summary: Tel. 555-1234",
    expected: ["1:10 telephone number: 555-1234 | remove it; link a contact page instead"],
  },
  {
    name: "reports WhatsApp 98765432",
    texts: "summary: WhatsApp 98765432",
    expected: ["1:10 telephone number: 98765432 | remove it; link a contact page instead"],
  },
  {
    name: "reports Ring 1800 111 222",
    texts: "summary: Ring 1800 111 222",
    expected: ["1:10 telephone number: 1800 111 222 | remove it; link a contact page instead"],
  },
  {
    name: "reports Ring 55 11 91234-5678",
    texts: "summary: Ring 55 11 91234-5678",
    expected: ["1:10 telephone number: 55 11 91234-5678 | remove it; link a contact page instead"],
  },
  {
    name: "reports Ring 011 (52) 55 1234 5678",
    texts: 'summary: "Ring 011 (52) 55 1234 5678"',
    expected: ["1:10 telephone number: 011 (52) 55 1234 5678 | remove it; link a contact page instead"],
  },
  {
    name: "reports Call 98765 43210",
    texts: 'summary: "Call 98765 43210"',
    expected: ["1:10 telephone number: 98765 43210 | remove it; link a contact page instead"],
  },
  {
    name: "reports Call us on 98765 43210",
    texts: 'summary: "Call us on 98765 43210"',
    expected: ["1:10 telephone number: 98765 43210 | remove it; link a contact page instead"],
  },
  {
    name: "reports WhatsApp number: 98765 43210",
    texts: 'summary: "WhatsApp number: 98765 43210"',
    expected: ["1:10 telephone number: 98765 43210 | remove it; link a contact page instead"],
  },
  {
    name: "reports phone 98765 43210",
    texts: 'summary: "phone 98765 43210"',
    expected: ["1:10 telephone number: 98765 43210 | remove it; link a contact page instead"],
  },
  {
    name: "reports mobile: 98765-43210",
    texts: 'summary: "mobile: 98765-43210"',
    expected: ["1:10 telephone number: 98765-43210 | remove it; link a contact page instead"],
  },
  ...["+66 2\u034f 123 4567", "＋66 ２ １２３ ４５６７", "+٦٦ ٢ ١٢٣ ٤٥٦٧", "+६६ २ १२३ ४५६७"].map((number) => ({
    name: `reports ${number}`,
    texts: `summary: Call ${number}`,
    expected: ["1:10 telephone number: +66 2 123 4567 | remove it; link a contact page instead"],
  })),
  {
    name: "reports hyphens that do not break",
    texts: "summary: Call 202‑555‑0123",
    expected: ["1:10 telephone number: 202-555-0123 | remove it; link a contact page instead"],
  },
  { name: "passes NZBN 9429 0000 1234", texts: "summary: NZBN 9429 0000 1234", expected: [] },
  { name: "passes ABN 51 824 753 556", texts: "summary: ABN 51 824 753 556", expected: [] },
  {
    name: "passes EIN 12-3456789 and CNPJ 12 345 678 0001",
    texts: "summary: EIN 12-3456789 and CNPJ 12 345 678 0001",
    expected: [],
  },
  { name: "passes text 2024 2025 report", texts: "summary: text 2024 2025 report", expected: [] },
  { name: "passes 120 300 4000 sites", texts: "summary: 120 300 4000 sites", expected: [] },
  { name: "passes at 13.756331, 100.501762", texts: "summary: at 13.756331, 100.501762", expected: [] },
  { name: "passes at 13.756331 N 100.501762 E", texts: "summary: at 13.756331 N 100.501762 E", expected: [] },
  { name: "passes company ID 1234 5678", texts: "summary: company ID 1234 5678", expected: [] },
  {
    name: "reads notes, names and titles; every number once",
    texts: "name: Foo +66 2 123 4567\nnotes: +66 2 123 4567 or +66 2 123 4568 or +66 2 123 4568",
    expected: [
      "1:7 telephone number: +66 2 123 4567 | remove it; link a contact page instead",
      "2:8 telephone number: +66 2 123 4567 | remove it; link a contact page instead",
      "2:8 telephone number: +66 2 123 4568 | remove it; link a contact page instead",
    ],
  },
  { name: "passes addresses of pages", texts: "website: https://example.org/66-2-123-4567", expected: [] },
])("$name", ({ texts, expected }) => {
  expect(reportsOf(phoneNumber, texts)).toEqual(expected);
});
