import { ascending, descending, groups, max } from "d3-array";
import { folderByKind, type Reference, type Tool } from "../../dataset/model.ts";
import type { Choices, SimilarTool } from "../../core/exists/idea.ts";
import { buildDirectoryRow } from "../../core/facets/engine.ts";
import type { MatchCriteria } from "../../core/match/criteria.ts";
import { matchGroups, matchListings, type Match } from "../../core/match/match.ts";
import { isYes } from "../../core/match/reasons.ts";
import type { MatchRecord } from "../../core/match/record.ts";
import type { TextScores } from "../../core/search/finder.ts";
import type { OverlapData } from "./load.ts";
import type { ExistsPageData } from "./page-data.ts";

/** An organisation that develops, runs or hosts tools. */
export interface ToolOrganisation {
  readonly id: Reference;
  /** Names of its tools among the most similar ones. */
  readonly toolNames: readonly string[];
}

/** Number of the most similar tools whose organisations are looked up. */
const maxTools = 5;
/** Maximum number of organisations behind tools. */
const maxToolOrganisations = 5;

/** An organisation speaks of the idea if the score of its own words is at least this share of the best one. */
const minOwnWordsShare = 0.25;

/**
 * Returns criteria for organisations that can help with an idea: its industries, countries and issues, and the services that
 * correspond to its kinds of work, each once. For example `{kind: "entity", countries: ["KE"], services: ["training"]}`; without
 * services or issues, no key. An unknown kind has none; `{kind: "entity"}` for no choices and issues.
 *
 * @param issues that the idea's text names
 */
export function toPartnerCriteria(
  { work = [], ...industriesAndCountries }: Choices,
  issues: readonly string[],
  servicesOfKind: ExistsPageData["servicesOfKind"],
): MatchCriteria {
  const services = [...new Set(work.flatMap((id) => servicesOfKind[id] ?? []))];
  return {
    kind: "entity",
    ...industriesAndCountries,
    ...(services.length > 0 && { services }),
    ...(issues.length > 0 && { issues }),
  };
}

/**
 * Ranks the organisations that match criteria and do the idea's work or work on its issue (`sharesWorkOrIssue`): the industry
 * alone makes none a partner.
 *
 * They come by their group (`strong` before `partial`), then by the sum of their match score and their text score, which is 1 for
 * the best one. So organisations for seafarers come before those for all of transport. Ties stay in the order of
 * `matchListings`.
 *
 * @param scores of the idea's text; undefined if it has none
 * @returns the matches of `matchListings`; [] if no organisation matches
 */
export function rankPartners(
  criteria: MatchCriteria,
  records: readonly MatchRecord[],
  scores: Pick<TextScores, "entities" | "entitiesByOwnWords"> | undefined,
): Match[] {
  const rowById = new Map(records.map(({ id }, row) => [id, row]));
  const shareOf = (textScores: ReadonlyMap<number, number> | undefined, id: Reference) => {
    const bestScore = max(textScores?.values() ?? []) || 1;
    return (textScores?.get(rowById.get(id) ?? -1) ?? 0) / bestScore;
  };
  const speaksOfIdea = ({ id }: Match) =>
    scores === undefined || shareOf(scores.entitiesByOwnWords, id) >= minOwnWordsShare;
  const computeScore = ({ id, score }: Match) => score + shareOf(scores?.entities, id);
  return matchListings(criteria, records)
    .filter((match) => sharesWorkOrIssue(match, speaksOfIdea(match)))
    .sort(
      (a, b) =>
        ascending(matchGroups.indexOf(a.group), matchGroups.indexOf(b.group)) ||
        descending(computeScore(a), computeScore(b)),
    );
}

/**
 * Returns true if an organisation meets an issue of the criteria, or if its text speaks of the idea and it does not fail their
 * services: a service such as risk assessment corresponds to many kinds of work. Also true for criteria without issues and
 * services.
 */
function sharesWorkOrIssue({ reasons }: Match, speaksOfIdea: boolean): boolean {
  const reasonFor = (criterion: string) => reasons.find((reason) => reason.criterion === criterion);
  const [services, issues] = [reasonFor("services"), reasonFor("issues")];
  if (services === undefined && issues === undefined) return true;
  return issues?.detail.some(isYes) === true || (services !== undefined && speaksOfIdea);
}

/**
 * Finds the organisations behind the `maxTools` (5) most similar tools, each once with all of these tools.
 *
 * @param tools the most similar first; those after the fifth are ignored
 * @param isCandidate returns true if an organisation behind a tool may be returned
 * @returns at most `maxToolOrganisations` (5), by the most similar of their tools, such as `{id: "entities/a", toolNames: ["Tool
 *   A", "Tool B"]}`; [] if no organisation is behind them
 */
export function findToolOrganisations(
  tools: readonly SimilarTool[],
  { tools: engine, behind }: OverlapData,
  isCandidate: (tool: SimilarTool, id: Reference) => boolean,
): ToolOrganisation[] {
  const pairs = tools.slice(0, maxTools).flatMap((tool) => {
    const { id, name } = buildDirectoryRow(engine, tool.row);
    const organisationIds = behind[id as Tool["id"]] ?? [];
    const references = organisationIds.map((organisationId): Reference => `${folderByKind.entity}/${organisationId}`);
    return references
      .filter((reference) => isCandidate(tool, reference))
      .map((reference) => ({ id: reference, toolName: name }));
  });
  const organisations = groups(pairs, ({ id }) => id).map(([id, pairsOfOrganisation]) => ({
    id,
    toolNames: pairsOfOrganisation.map(({ toolName }) => toolName),
  }));
  return organisations.slice(0, maxToolOrganisations);
}
