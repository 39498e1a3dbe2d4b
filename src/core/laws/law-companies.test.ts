import { expect, test } from "vitest";
import { laws } from "../../dataset/laws.ts";
import { compareCompany, type Company, type LawAnswer } from "./law-size.ts";

/*
 * Companies by hand, against the thresholds as the texts of the laws have them:
 *
 * - de-lksg, § 1: at least 1,000 employees in Germany
 * - eu-csddd as amended by Omnibus I: of the EU with more than 5,000 employees and a worldwide turnover of more than EUR 1.5
 *   billion; others with more than EUR 1.5 billion of turnover in the EU
 * - fr-vigilance, L. 225-102-1: companies of France with at least 5,000 employees in France, or 10,000 worldwide
 * - uk-msa, s. 54 and SI 2015/1833: a total turnover of GBP 36 million or more
 * - ca-s211, s. 2: at least two of CAD 20 million in assets, CAD 40 million in revenue, 250 employees
 */

const money = (millions: number, currency: string) => ({ amount: millions * 1e6, currency });
const euros = (millions: number) => money(millions, "EUR");

interface Row {
  readonly name: string;
  readonly company: Company;
  readonly lksg: LawAnswer;
  readonly csddd: LawAnswer;
  readonly vigilance: LawAnswer;
  readonly uk: LawAnswer;
  readonly canada: LawAnswer;
}

const rows: readonly Row[] = [
  {
    name: "a car maker of Germany with 60,000 employees",
    company: {
      seat: "eu",
      employees: 60_000,
      turnover: euros(30_000),
      places: { "in Germany": { employees: 25_000 } },
    },
    lksg: "reached",
    csddd: "reached",
    vigilance: "below",
    uk: "open",
    canada: "open",
  },
  {
    name: "a family firm of Germany with 1,000 employees, all there",
    company: { seat: "eu", employees: 1000, turnover: euros(200), places: { "in Germany": { employees: 1000 } } },
    lksg: "reached",
    csddd: "below",
    vigilance: "below",
    uk: "open",
    canada: "open",
  },
  {
    name: "a family firm of Germany with 999 employees, all there",
    company: { seat: "eu", employees: 999, turnover: euros(200), places: { "in Germany": { employees: 999 } } },
    lksg: "below",
    csddd: "below",
    vigilance: "below",
    uk: "open",
    canada: "open",
  },
  {
    name: "a retailer of France with 5,000 employees there and EUR 1.5 billion of turnover",
    company: { seat: "france", employees: 5000, turnover: euros(1500), places: { "in France": { employees: 5000 } } },
    lksg: "open",
    csddd: "below",
    vigilance: "reached",
    uk: "open",
    canada: "open",
  },
  {
    name: "a retailer of France with 4,999 employees there, 9,999 in all, none in Germany",
    company: {
      seat: "france",
      employees: 9999,
      turnover: euros(1501),
      places: { "in France": { employees: 4999 }, "in Germany": { employees: 0 } },
    },
    lksg: "below",
    csddd: "reached",
    vigilance: "below",
    uk: "open",
    canada: "open",
  },
  {
    name: "a company of the United States that sells much in the EU",
    company: {
      seat: "outside-eu",
      employees: 12_000,
      turnover: euros(9000),
      places: { "in the EU": { turnover: euros(1501) }, "in Germany": { employees: 300 } },
    },
    lksg: "below",
    csddd: "reached",
    vigilance: "below",
    uk: "open",
    canada: "open",
  },
  {
    name: "a company of the United States that sells little in the EU",
    company: {
      seat: "outside-eu",
      employees: 9000,
      turnover: euros(9000),
      places: { "in the EU": { turnover: euros(400) }, "in Germany": { employees: 0 }, "in France": { employees: 0 } },
    },
    lksg: "below",
    csddd: "below",
    vigilance: "below",
    uk: "open",
    canada: "open",
  },
  {
    name: "a hotel group of the United Kingdom with GBP 36 million of turnover and 240 employees",
    company: { seat: "outside-eu", employees: 240, turnover: money(36, "GBP") },
    lksg: "below",
    csddd: "open",
    vigilance: "below",
    uk: "reached",
    canada: "open",
  },
  {
    name: "a shipper of Canada with 250 employees and CAD 20 million in assets, that supplies others",
    company: {
      seat: "outside-eu",
      employees: 250,
      assets: money(20, "CAD"),
      turnover: money(12, "CAD"),
      isSupplier: true,
    },
    lksg: "supplier",
    csddd: "open",
    vigilance: "supplier",
    uk: "open",
    canada: "reached",
  },
  {
    name: "a garment factory of Bangladesh with 800 employees, that supplies others",
    company: {
      seat: "outside-eu",
      employees: 800,
      turnover: money(9, "GBP"),
      places: { "in the EU": { turnover: euros(0) } },
      activities: { goods: false },
      isSupplier: true,
    },
    lksg: "supplier",
    csddd: "supplier",
    vigilance: "supplier",
    uk: "supplier",
    canada: "supplier",
  },
];

test.each(rows)("$name", ({ company, lksg, csddd, vigilance, uk, canada }) => {
  const answers = ["de-lksg", "eu-csddd", "fr-vigilance", "uk-msa", "ca-s211"].map((id) => {
    const law = laws.find((candidate) => candidate.id === id);
    return law && compareCompany(law, company);
  });
  expect(answers).toEqual([lksg, csddd, vigilance, uk, canada]);
});

test.each([
  ["de-lksg", "www.gesetze-im-internet.de"],
  ["eu-csddd", "eur-lex.europa.eu"],
  ["fr-vigilance", "www.legifrance.gouv.fr"],
  ["uk-msa", "www.legislation.gov.uk"],
  ["us-uflpa", "www.govinfo.gov"],
  ["ca-s211", "laws-lois.justice.gc.ca"],
])("%s links its official text at %s", (id, host) => {
  const url = laws.find((law) => law.id === id)?.official?.url ?? "";
  expect(new URL(url).host).toBe(host);
});
