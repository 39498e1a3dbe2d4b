import type { Reference } from "../../dataset/model.ts";
import type { Choices, SimilarTool } from "../../core/exists/idea.ts";
import { findNamedTerms } from "../../core/search/named-terms.ts";
import { buildDirectoryRow } from "../../core/facets/engine.ts";
import { format } from "../../core/language/page-format.ts";
import type { TextScores } from "../../core/search/finder.ts";
import { createTermTitleOf } from "../directory/facet-terms.ts";
import type { KindIndex } from "../match/indexes.ts";
import { Reasons } from "../match/Reasons.tsx";
import { ListingRow } from "../rows/ListingRow.tsx";
import { href } from "../ui/href.ts";
import type { OverlapData } from "./load.ts";
import type { ExistsPageData } from "./page-data.ts";
import { findToolOrganisations, rankPartners, toPartnerCriteria } from "./rank-partners.ts";
import { existsScriptMessages } from "./words.ts";

interface Props {
  readonly choices: Choices;
  /** Scores of the idea's text. Undefined if the idea has no text. */
  readonly scores: TextScores | undefined;
  /** Tools that do a chosen kind of work, the most similar first. */
  readonly tools: readonly SimilarTool[];
  readonly overlapData: OverlapData;
  readonly entities: KindIndex;
  readonly data: ExistsPageData;
}

/** Maximum number of matching organisations, in addition to those behind tools. */
const maxMatches = 5;

/**
 * Organisations to talk to: at most five behind similar tools, with the names of these, then at most `maxMatches` (5) further
 * matches for the idea's work or issue, with their reasons; a message if there are none. A link leads to Match with the same
 * criteria, if there are any. Nothing without criteria and organisations.
 *
 * If industries or countries are chosen, the tool or the organisation behind it must have one of them, too: one that works
 * elsewhere is not the first to ask.
 */
export function Partners({ choices, scores, tools, entities, overlapData, data }: Props) {
  const { engine, records } = entities;
  const issues = scores ? findNamedTerms(scores, "issues") : [];
  const criteria = toPartnerCriteria(choices, issues, data.servicesOfKind);
  const ranked = rankPartners(criteria, records, scores);
  const openIds = new Set(records.map(({ id }) => id));
  const matchingIds = new Set(ranked.map(({ id }) => id));
  const hasIndustryOrCountry = [choices.industries, choices.countries].some(
    (ids) => ids !== undefined && ids.length > 0,
  );
  const toolOrganisations = findToolOrganisations(tools, overlapData, ({ shared }, id) => {
    const isToolNear = [shared["industries"], shared["countries"]].some((ids) => ids !== undefined && ids.length > 0);
    return hasIndustryOrCountry && !isToolNear ? matchingIds.has(id) : openIds.has(id);
  });
  const toolOrganisationIds = new Set(toolOrganisations.map(({ id }) => id));
  const matches = ranked.filter(({ id }) => !toolOrganisationIds.has(id)).slice(0, maxMatches);

  const rowById = new Map(records.map(({ id }, row) => [id, row]));
  const rowOf = (id: Reference) => buildDirectoryRow(engine, rowById.get(id) ?? 0);
  const { kind: _, ...terms } = criteria;
  const query = Object.entries(terms)
    .filter(([, ids]) => ids.length > 0)
    .map(([key, ids]) => `${key}=${ids.join(",")}`);
  const hasNone = toolOrganisations.length + matches.length === 0;
  if (hasNone && query.length === 0) return null;
  const { behind, partnersLead, partnersLeadBehind, partnersMore, partnersNone, partnersTitle } = existsScriptMessages;
  const lead = toolOrganisations.length > 0 ? partnersLeadBehind : partnersLead;
  return (
    <section aria-labelledby="partners">
      <h3 id="partners">{partnersTitle}</h3>
      <p class={hasNone ? undefined : "label"}>{hasNone ? partnersNone : lead}</p>
      <ol>
        {toolOrganisations.map(({ id, toolNames }) => (
          <li key={id} class="match">
            <ListingRow row={rowOf(id)} titleOf={createTermTitleOf(engine)} headingLevel={4}>
              <p class="offers">
                <span class="quiet">{behind}</span> {format.list(toolNames)}
              </p>
            </ListingRow>
          </li>
        ))}
        {matches.map(({ id, reasons, record }) => (
          <li key={id} class="match">
            <ListingRow row={rowOf(id)} titleOf={createTermTitleOf(engine)} headingLevel={4}>
              <Reasons reasons={reasons} record={record} titleOf={(key, term) => findTitle(data, key, term)} />
            </ListingRow>
          </li>
        ))}
      </ol>
      {query.length > 0 && (
        <p>
          <a href={href(`/match/#${query.join("&")}`)}>{partnersMore}</a>
        </p>
      )}
    </section>
  );
}

/**
 * Returns the title of a service, industry or country: "Kenya" for `countries`, `KE`. For an unknown term or another key, the id.
 */
function findTitle({ services, choices }: ExistsPageData, key: string, id: string): string {
  const { industries, countries } = choices;
  const options = { services, industries, countries }[key];
  return options?.find(([optionId]) => optionId === id)?.[1] ?? id;
}
