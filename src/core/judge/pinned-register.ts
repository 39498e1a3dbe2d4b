import { ascending, max } from "d3-array";
import { referenceOf, type Dataset, type Entity, type Listing, type Tool } from "../../dataset/model.ts";

/** The records that rankings were judged on, as they were on one day. They are not the register: facts may be out of date. */
export interface PinnedRegister {
  /** The commit that they were taken from. */
  readonly commit: string;
  /** The day as of which ages count, YYYY-MM-DD. */
  readonly today: string;
  readonly dataset: Dataset;
}

const about =
  "The listings that match, overlap and search were judged on, as they were at one commit. This is not the register: facts may be out of date. A line holds what the rankings read of a listing.";

/**
 * Reads pinned records: a line of JSON that says what they are, then one a listing.
 *
 * @throws {RangeError} if the first line isn't the one that `formatPinned` writes
 */
export function parsePinned(text: string): PinnedRegister {
  const [head = "{}", ...lines] = text.trimEnd().split("\n");
  const { commit, today } = JSON.parse(head) as Partial<PinnedRegister>;
  if (commit === undefined || today === undefined) throw new RangeError(`no pinned records: ${head.slice(0, 80)}`);
  // Each line is a listing that was valid when it was pinned, so rules that came later don't reach it.
  const listings = lines.map((line) => JSON.parse(line) as Listing);
  return {
    commit,
    today,
    dataset: {
      entities: listings.filter((listing) => listing.kind === "entity"),
      tools: listings.filter((listing) => listing.kind === "tool"),
      moved: [],
    },
  };
}

/**
 * Writes a dataset's records as they are pinned, in order of reference. Their day is that of the newest review.
 *
 * @throws {RangeError} if there are no listings
 */
export function formatPinned({ entities, tools }: Dataset, commit: string): string {
  const listings: readonly Listing[] = [...entities, ...tools];
  const today = max(listings, ({ review }) => review.date);
  if (today === undefined) throw new RangeError("no listings to pin");
  const lines = [...listings].sort((a, b) => ascending(referenceOf(a), referenceOf(b))).map(readByRankings);
  const head = { about, commit, today, licence: "CC-BY-4.0" };
  return [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** What match, overlap and search read of a listing. */
function readByRankings(listing: Listing): object {
  const { kind, id, name, acronym, aliases, added, summary, reach, focus, review, sources } = listing;
  const { state, successor } = listing.status;
  return {
    kind,
    id,
    name,
    acronym,
    aliases,
    added,
    ...(listing.kind === "entity" ? ofEntity(listing) : ofTool(listing)),
    summary,
    reach,
    focus: focus && { issues: focus.issues, industries: focus.industries },
    status: { state, successor },
    review: { level: review.level, date: review.date },
    sources: sources.flatMap(({ as_of }) => (as_of === undefined ? [] : [{ as_of }])),
  };
}

function ofEntity({ type, offer }: Entity): object {
  return { type, offer: offer && { ...sharedOf(offer), services: offer.services, cost: offer.cost } };
}

function ofTool({ developers, uses, functions, target_users, technologies, access, offer }: Tool): object {
  return { developers, uses, functions, target_users, technologies, access, offer: offer && sharedOf(offer) };
}

function sharedOf({ workstreams, partnerships, languages, case_studies }: NonNullable<Listing["offer"]>): object {
  const studies = case_studies?.map(({ industry, countries }) => ({ industry, countries }));
  return { workstreams, partnerships, languages, case_studies: studies };
}
