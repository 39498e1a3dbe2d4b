import { ascending, descending, groups, max } from "d3-array";
import { folders, type Tool } from "../../dataset/model.ts";
import type { SimilarTool, Choices } from "../../core/exists/idea.ts";
import { rowAt } from "../../core/facets/engine.ts";
import { format } from "../../core/language/page-format.ts";
import { matchGroups, matchListings, type Match } from "../../core/match/match.ts";
import type { TextScores } from "../../core/search/finder.ts";
import type { MatchCriteria } from "../../core/match/criteria.ts";
import { termTitleOf } from "../directory/facet-terms.ts";
import type { KindIndex } from "../match/indexes.ts";
import { Reasons } from "../match/Reasons.tsx";
import { ListingRow } from "../rows/ListingRow.tsx";
import { href } from "../ui/href.ts";
import type { ExistsPageData } from "./page-data.ts";
import type { OverlapData } from "./load.ts";
import { existsScriptMessages as script } from "./words.ts";

interface Props {
  readonly choices: Choices;
  /** How much of the idea's text organisations share, by row; undefined where there are choices alone. */
  readonly texts: TextScores["entities"] | undefined;
  /** The tools that are shown first. */
  readonly tools: readonly SimilarTool[];
  readonly listed: OverlapData;
  readonly entities: KindIndex;
  readonly data: ExistsPageData;
}

const shown = 5;

/** Organisations to talk to: those behind tools like it, then the best answers of matching for what the idea is about. */
export function Partners({ choices, texts, tools, entities: { engine, records }, listed, data }: Props) {
  const { work = [], ...about } = choices;
  const services = [...new Set(work.flatMap((id) => data.servicesOfKind[id] ?? []))];
  const criteria: MatchCriteria = { kind: "entity", ...about, ...(services.length > 0 && { services }) };
  const rowOf = new Map<string, number>(records.map(({ id }, row) => [id, row]));
  // Of those that match alike, whose words the idea shares comes first: seafarers, before all of transport.
  const bestText = max(texts?.values() ?? []) || 1;
  const nearness = ({ id, score }: Match) => score + (texts?.get(rowOf.get(id) ?? -1) ?? 0) / bestText;
  const answers = matchListings(criteria, records).sort(
    (a, b) =>
      ascending(matchGroups.indexOf(a.group), matchGroups.indexOf(b.group)) || descending(nearness(a), nearness(b)),
  );
  const isAnswer = new Set<string>(answers.map(({ id }) => id));
  // Where the idea names an industry or a place, who is behind a similar tool elsewhere is no one to talk to first.
  const isNamed = Object.values(about).some((ids) => ids.length > 0);
  const first = behindTools(tools, listed)
    .filter(({ id }) => rowOf.has(id) && (!isNamed || isAnswer.has(id)))
    .slice(0, shown);
  const said = new Set(first.map(({ id }) => id));
  const matches = answers.filter(({ id }) => !said.has(id));
  if (first.length + matches.length === 0) return null;
  const titles = { services: data.services, industries: data.choices.industries, countries: data.choices.countries };
  const titleOf = (key: string, id: string) =>
    titles[key as keyof typeof titles]?.find(([each]) => each === id)?.[1] ?? id;
  const query = Object.entries({ ...about, services }).filter(([, ids]) => ids.length > 0);
  return (
    <section aria-labelledby="partners">
      <h3 id="partners">{script.partnersTitle}</h3>
      <p class="label">{first.length > 0 ? script.partnersLeadBehind : script.partnersLead}</p>
      <ol>
        {first.map(({ id, names }) => (
          <li key={id} class="match">
            <ListingRow row={rowAt(engine, rowOf.get(id) ?? 0)} titleOf={termTitleOf(engine)} headingLevel={4}>
              <p class="offers">
                <span class="quiet">{script.behind}</span> {format.list(names)}
              </p>
            </ListingRow>
          </li>
        ))}
        {matches.slice(0, shown).map(({ id, reasons, record }) => (
          <li key={id} class="match">
            <ListingRow row={rowAt(engine, rowOf.get(id) ?? 0)} titleOf={termTitleOf(engine)} headingLevel={4}>
              <Reasons reasons={reasons} record={record} titleOf={titleOf} />
            </ListingRow>
          </li>
        ))}
      </ol>
      {query.length > 0 && (
        <p>
          <a href={href(`/match/#${query.map(([key, ids]) => `${key}=${ids.join(",")}`).join("&")}`)}>
            {script.partnersMore}
          </a>
        </p>
      )}
    </section>
  );
}

/** The organisations behind the first tools, with the names of these. */
function behindTools(tools: readonly SimilarTool[], { tools: engine, behind }: OverlapData) {
  const named = tools.slice(0, shown).flatMap(({ row }) => {
    const { id, name } = rowAt(engine, row);
    return (behind[id as Tool["id"]] ?? []).map((organisation) => ({ id: `${folders.entity}/${organisation}`, name }));
  });
  return groups(named, ({ id }) => id).map(([id, own]) => ({ id, names: own.map(({ name }) => name) }));
}
