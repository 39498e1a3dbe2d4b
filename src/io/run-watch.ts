import { ascending } from "d3-array";
import { decodePage, parsePage } from "../core/review/parse-page.ts";
import { readPage } from "../core/review/read-page.ts";
import { canAskForChange, isOffline, updateRecord } from "../core/review/watch-state.ts";
import type { PageOutcome, PageReading, PageRecord } from "../core/review/watch-state.ts";
import type { WatchedAddress } from "../core/review/watched-facts.ts";
import { isMapping } from "../dataset/model.ts";
import { readPdf } from "./read-pdf.ts";
import type { WebAnswer, WebClient } from "./web-client.ts";

/** Hosts that are asked at the same time. */
const maxHosts = 32;
const archiveApi = "https://archive.org/wayback/available";

/** Task of a run, and its limits. */
interface WatchTask {
  readonly client: WebClient;
  /** YYYY-MM-DD. Addresses that were asked for on this day are not asked for again, so that an interrupted run goes on. */
  readonly day: string;
  /** No page is begun after so many requests. */
  readonly maxRequests: number;
  /** No page is begun after this time, in milliseconds since 1970. */
  readonly endsAt: number;
  /** Sources to look for in the archive, with their dates: no more than the run should ask for. */
  readonly archive: readonly { readonly url: string; readonly date: string | undefined }[];
}

/**
 * Watches pages: asks for each address, those first that were asked for longest ago, and replaces its record in `pages` as soon as
 * it is read.
 *
 * @returns false if nearly every request failed: this machine is then likely offline, and `pages` not to be believed
 */
export async function runWatch(
  addresses: Iterable<WatchedAddress>,
  pages: Map<string, PageRecord>,
  { client, day, maxRequests, endsAt, archive }: WatchTask,
): Promise<boolean> {
  const outcomes: PageOutcome[] = [];
  const isOver = () => Date.now() >= endsAt || client.countRequests() >= maxRequests || isOffline(outcomes);

  const watchPage = async (address: WatchedAddress) => {
    const { url, facts } = address;
    const record = pages.get(url);
    const answer = await client.visit(url, canAskForChange(record, facts) ? record : undefined);
    if (answer === undefined) return;
    const { outcome, reading } = await readAnswer(answer, address, day);
    outcomes.push(outcome);
    pages.set(url, updateRecord(record, { url, answer: { ...answer, outcome }, reading, facts, day }));
  };

  const dayOf = ({ url }: WatchedAddress) => pages.get(url)?.checked ?? "";
  const waiting = [...addresses].filter((address) => dayOf(address) !== day);
  waiting.sort((a, b) => ascending(dayOf(a), dayOf(b)));
  const hosts = [...Map.groupBy(waiting, ({ url }) => new URL(url).hostname).values()];
  const watchHosts = async () => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) {
      for (const address of host) if (!isOver()) await watchPage(address);
    }
  };
  await Promise.all(Array.from({ length: maxHosts }, watchHosts));
  if (!isOver()) await askArchive(pages, archive, client, day);
  return !isOffline(outcomes);
}

/** Reads the page of an answer. A page that can't be read has the outcome `unreadable`, a notice before it `wall`. */
async function readAnswer(
  answer: WebAnswer,
  address: WatchedAddress,
  day: string,
): Promise<{ outcome: PageOutcome; reading: PageReading | "unchanged" | undefined }> {
  const { outcome, status, body, contentType = "", url, modified } = answer;
  if (status === 304) return { outcome, reading: "unchanged" };
  if (body === undefined) return { outcome, reading: undefined };
  if (/json/i.test(contentType)) return { outcome: "unreadable", reading: undefined };
  const isPdf = /pdf/i.test(contentType);
  const pdfText = isPdf ? await readPdf(body) : undefined;
  if (isPdf && pdfText === undefined) return { outcome: "unreadable", reading: undefined };
  const content = isPdf
    ? { text: pdfText ?? "", title: "", links: [], days: [] }
    : parsePage(decodePage(body, contentType));
  const modifiedDay = modified === undefined ? undefined : new Date(modified).toISOString().slice(0, 10);
  const reading = readPage({ content, url, modifiedDay }, address, day);
  return { outcome: reading === undefined ? "wall" : outcome, reading };
}

/**
 * Asks the Internet Archive for the copy of each source that is nearest to its date, and adds it to the source's record. Ends at
 * the first fault: what was not asked is asked in a later run.
 *
 * @see https://archive.org/help/wayback_api.php
 */
async function askArchive(
  pages: Map<string, PageRecord>,
  sources: WatchTask["archive"],
  client: WebClient,
  day: string,
): Promise<void> {
  for (const { url, date } of sources) {
    const record = pages.get(url);
    if (record === undefined) continue;
    const timestamp = (date ?? record.checked).replaceAll("-", "");
    const answer = await client.visit(`${archiveApi}?url=${encodeURIComponent(url)}&timestamp=${timestamp}`);
    const copy = parseArchiveAnswer(answer);
    if (copy === undefined) return;
    const { archive: _, ...withoutCopy } = record;
    pages.set(url, { ...withoutCopy, archive_asked: day, ...(copy !== "" && { archive: copy }) });
  }
}

/** Parses an answer of the archive to the address of a copy, "" if it has none. Undefined if it is no such answer. */
function parseArchiveAnswer(answer: WebAnswer | undefined): string | undefined {
  const value = answer?.body === undefined ? undefined : parseJson(new TextDecoder().decode(answer.body));
  const snapshots = isMapping(value) ? value["archived_snapshots"] : undefined;
  if (!isMapping(snapshots)) return undefined;
  const { closest } = snapshots;
  const address = isMapping(closest) && closest["status"] === "200" ? String(closest["url"]) : "";
  const copy = address.replace(/^http:/, "https:");
  return copy.length <= 2000 && /^https:\/\/web\.archive\.org\/web\/\d{14}\/https?:\/\/\S+$/.test(copy) ? copy : "";
}

/** Parses JSON. Undefined if it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
