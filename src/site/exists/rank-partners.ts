import { ascending, descending, groups, max } from "d3-array";
import { folderByKind, type Reference, type Tool } from "../../dataset/model.ts";
import type { Choices, SimilarTool } from "../../core/exists/idea.ts";
import { buildDirectoryRow } from "../../core/facets/engine.ts";
import type { MatchCriteria } from "../../core/match/criteria.ts";
import { matchGroups, matchListings, type Match } from "../../core/match/match.ts";
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

/**
 * Returns criteria for organisations that can help with an idea: its industries and countries, and the services that correspond
 * to its kinds of work, each once. For example `{kind: "entity", countries: ["KE"], services: ["training"]}`; without services,
 * no key. An unknown kind has none; `{kind: "entity"}` for no choices.
 */
export function toPartnerCriteria(
  { work = [], ...industriesAndCountries }: Choices,
  servicesOfKind: ExistsPageData["servicesOfKind"],
): MatchCriteria {
  const services = [...new Set(work.flatMap((id) => servicesOfKind[id] ?? []))];
  return { kind: "entity", ...industriesAndCountries, ...(services.length > 0 && { services }) };
}

/**
 * Ranks the organisations that match criteria by their group (`strong` before `partial`), then by the sum of their match score
 * and their text score, which is 1 for the best one. So organisations for seafarers come before those for all of transport. Ties
 * stay in the order of `matchListings`.
 *
 * @param textScores of organisations by row; undefined if the idea has no text
 * @returns the matches of `matchListings`; [] if no organisation matches
 */
export function rankPartners(
  criteria: MatchCriteria,
  records: readonly MatchRecord[],
  textScores: TextScores["entities"] | undefined,
): Match[] {
  const rowById = new Map(records.map(({ id }, row) => [id, row]));
  const bestTextScore = max(textScores?.values() ?? []) || 1;
  const computeScore = ({ id, score }: Match) => score + (textScores?.get(rowById.get(id) ?? -1) ?? 0) / bestTextScore;
  return matchListings(criteria, records).sort(
    (a, b) =>
      ascending(matchGroups.indexOf(a.group), matchGroups.indexOf(b.group)) ||
      descending(computeScore(a), computeScore(b)),
  );
}

/**
 * Finds the organisations behind the `maxTools` (5) most similar tools, each once with all of these tools.
 *
 * @param tools the most similar first; those after the fifth are ignored
 * @param candidateIds organisations that may be returned
 * @returns at most `maxToolOrganisations` (5), by the most similar of their tools, such as `{id: "entities/a", toolNames: ["Tool
 *   A", "Tool B"]}`; [] if no organisation is behind them
 */
export function findToolOrganisations(
  tools: readonly SimilarTool[],
  { tools: engine, behind }: OverlapData,
  candidateIds: ReadonlySet<Reference>,
): ToolOrganisation[] {
  const pairs = tools.slice(0, maxTools).flatMap(({ row }) => {
    const { id, name } = buildDirectoryRow(engine, row);
    const organisationIds = behind[id as Tool["id"]] ?? [];
    return organisationIds.map((organisationId): { id: Reference; toolName: string } => ({
      id: `${folderByKind.entity}/${organisationId}`,
      toolName: name,
    }));
  });
  const organisations = groups(pairs, ({ id }) => id).map(([id, pairsOfOrganisation]) => ({
    id,
    toolNames: pairsOfOrganisation.map(({ toolName }) => toolName),
  }));
  return organisations.filter(({ id }) => candidateIds.has(id)).slice(0, maxToolOrganisations);
}
