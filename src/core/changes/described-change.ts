import { plainText } from "../../dataset/plain-text.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { outcomes, type Outcome } from "./diff.ts";

/** A source as a comparison names it. */
export interface DescribedSource {
  readonly url: string;
  readonly publisher?: string;
  readonly as_of?: string;
}

export interface DescribedListing {
  readonly reference: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly regions: readonly string[];
  readonly lines: readonly { readonly words: string; readonly source?: DescribedSource }[];
  readonly newSources: readonly DescribedSource[];
}

/** What a pull request is described from: the output of `npm run diff -- --format json`, which is not trusted. */
export interface DescribedChange {
  readonly before: { readonly label: string; readonly errors: number };
  readonly after: { readonly label: string; readonly errors: number };
  readonly listings: readonly DescribedListing[];
  /** What became of terms, in words. */
  readonly terms: readonly string[];
  readonly files: { readonly schemas: readonly string[]; readonly others: readonly string[] };
  /** Listings beyond the first thousand, which are not read. */
  readonly left: number;
}

const mostListings = 1000;
const mostLines = 200;
const mostFiles = 5000;

type Values = Readonly<Record<string, unknown>>;

/**
 * Reads a comparison that a machine may have made while it ran a stranger's code. Only values of the right shape are taken, texts
 * become plain and short, and lists are cut at a limit.
 *
 * @returns nothing if it is no comparison
 */
export function parseDescribedChange(value: unknown): DescribedChange | undefined {
  const { version, before, after, listings, terms, files } = valuesOf(value);
  if (version !== "1" || !Array.isArray(listings)) return undefined;
  const { schemas, others } = valuesOf(files);
  return {
    before: readSide(before),
    after: readSide(after),
    listings: listings.slice(0, mostListings).flatMap(readListing),
    terms: readTexts(
      listOf(terms).map((term) => valuesOf(term)["words"]),
      mostLines,
    ),
    files: { schemas: readTexts(schemas, mostFiles), others: readTexts(others, mostFiles) },
    left: Math.max(0, listings.length - mostListings),
  };
}

function readSide(value: unknown) {
  const { label, errors } = valuesOf(value);
  return { label: readText(label), errors: Number.isSafeInteger(errors) ? Math.max(0, errors as number) : 0 };
}

function readListing(value: unknown): DescribedListing[] {
  const { reference, name, outcome, regions, lines, changes } = valuesOf(value);
  if (!outcomes.includes(outcome as Outcome)) return [];
  const fresh = listOf(changes)
    .map(valuesOf)
    .filter(({ path }) => path === "sources");
  return [
    {
      reference: readText(reference, 120),
      name: readText(name, 200),
      outcome: outcome as Outcome,
      regions: readTexts(regions, 50).filter((id) => /^[a-z-]{1,60}$/.test(id)),
      lines: listOf(lines).slice(0, mostLines).map(readLine),
      newSources: fresh.flatMap(({ added }) => listOf(added).flatMap(readSource)).slice(0, mostLines),
    },
  ];
}

function readLine(value: unknown) {
  const { words, source } = valuesOf(value);
  const [cited] = source === undefined ? [] : readSource(source);
  return { words: readText(words, 900), ...(cited && { source: cited }) };
}

function readSource(value: unknown): DescribedSource[] {
  const { url, publisher, as_of } = valuesOf(value);
  if (typeof url !== "string" || url.length > 2000) return [];
  return [
    {
      url,
      ...(typeof publisher === "string" && { publisher: plainText(publisher, 150) }),
      ...(typeof as_of === "string" && /^\d{4}(-\d\d){0,2}$/.test(as_of) && { as_of }),
    },
  ];
}

function readText(value: unknown, maxLength = 300): string {
  return typeof value === "string" ? plainText(value, maxLength) : "";
}

function readTexts(value: unknown, most: number): string[] {
  return listOf(value)
    .slice(0, most)
    .map((item) => readText(item))
    .filter(Boolean);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function valuesOf(value: unknown): Values {
  return typeof value === "object" && value !== null ? (value as Values) : {};
}

/** A fault from `npm run validate -- --format json`, which is not trusted. */
export interface DescribedFault {
  readonly rule: string;
  readonly isError: boolean;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

const mostFaults = 5000;

/** @returns nothing if it is no list of faults; items of another shape are left out */
export function parseDescribedFaults(value: unknown): DescribedFault[] | undefined {
  return Array.isArray(value) ? value.slice(0, mostFaults).flatMap(readFault) : undefined;
}

function readFault(value: unknown): DescribedFault[] {
  if (typeof value !== "object" || value === null) return [];
  const { rule, severity, file, line, message, hint } = value as Record<string, unknown>;
  if (typeof rule !== "string" || typeof file !== "string" || typeof message !== "string") return [];
  return [
    {
      rule: plainText(rule, 60),
      isError: severity === "error",
      file: plainText(file, 200),
      line: Number.isSafeInteger(line) ? (line as number) : 0,
      message: plainText(message, 300),
      hint: typeof hint === "string" ? plainText(hint, 300) : "",
    },
  ];
}

/** Labels that a description adds and removes. People set all others. */
interface DescribedLabels {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

const labelByOutcome: Readonly<Record<Outcome, string>> = {
  added: "adds",
  ended: "ends",
  removed: "ends",
  moved: "corrects",
  redirected: "corrects",
  unreadable: "corrects",
  status: "corrects",
  facts: "corrects",
  evidence: "corrects",
  reworded: "corrects",
  followed: "corrects",
  formatted: "corrects",
};

const regions = vocabularyByName("region").terms.map(({ id }) => id);

/** Every label that describes a change, in order. */
export const describedLabels: readonly string[] = ["adds", "corrects", "ends", "code", ...regions.map(regionLabel)];

/** The labels of a change: what it does to listings, whether it touches code or schemas, and the regions it concerns. */
export function labelsOf({ listings, files }: Pick<DescribedChange, "listings" | "files">): DescribedLabels {
  const found = new Set<string>(listings.map(({ outcome }) => labelByOutcome[outcome]));
  if (files.schemas.length + files.others.length > 0) found.add("code");
  for (const listing of listings) for (const id of listing.regions) found.add(regionLabel(id));
  return {
    add: describedLabels.filter((label) => found.has(label)),
    remove: describedLabels.filter((label) => !found.has(label)),
  };
}

function regionLabel(id: string): string {
  return `region: ${id}`;
}
