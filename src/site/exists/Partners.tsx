import { ListingRow } from "../rows/ListingRow.tsx";
import { MatchRow } from "../match/MatchRow.tsx";
import { rowAt } from "../../core/facets/facets.ts";
import { matchListings } from "../../core/match/match.ts";
import type { MatchCriteria } from "../../core/match/criteria.ts";
import type { Builder } from "../../core/exists/partners.ts";
import { href } from "../ui/href.ts";
import { termTitleOf } from "../directory/facet-terms.ts";
import type { KindIndex } from "../match/indexes.ts";
import { format } from "../../core/language/words.en.ts";
import { directoryWords } from "../directory/words.en.ts";
import type { Listed } from "./load.ts";
import { titleOf, type ExistsWords } from "./words.ts";

interface Props {
  readonly criteria: MatchCriteria;
  readonly builders: readonly Builder[];
  readonly listed: Pick<Listed, "tools" | "rowById">;
  readonly entities: KindIndex;
  readonly words: ExistsWords;
}

const shown = 5;

/** Organisations to talk to: those behind tools like it, then the best answers of matching for what the idea is about. */
export function Partners({ criteria: { kind, ...terms }, builders, entities, listed, words }: Props) {
  const { engine, records } = entities;
  const { script, match } = words;
  const rowOf = new Map<string, number>(records.map(({ id }, row) => [id, row]));
  const first = builders.filter(({ id }) => rowOf.has(`entities/${id}`)).slice(0, shown);
  const said = new Set<string>(first.map(({ id }) => `entities/${id}`));
  const matches = matchListings({ kind, ...terms }, records).filter(
    ({ group, id }) => group !== "worth-a-look" && !said.has(id),
  );
  if (first.length + matches.length === 0) return null;
  const rowWords = directoryWords;
  const query = Object.entries(terms).map(([key, ids]) => `${key}=${(ids as readonly string[]).join(",")}`);
  return (
    <section aria-labelledby="partners">
      <h3 id="partners">{script.partnersTitle}</h3>
      <p class="label">{first.length > 0 ? script.partnersLeadBehind : script.partnersLead}</p>
      <ol>
        {first.map(({ id, tools }) => (
          <li key={id} class="match">
            <ListingRow
              row={rowAt(engine, rowOf.get(`entities/${id}`) ?? 0)}
              titleOf={termTitleOf(engine, rowWords)}
              words={rowWords}
              level={4}
            >
              <p class="offers">
                <span class="quiet">{script.behind}</span>{" "}
                {format.list(tools.map((tool) => rowAt(listed.tools, listed.rowById.get(tool) ?? 0).name))}
              </p>
            </ListingRow>
          </li>
        ))}
        {matches.slice(0, shown).map(({ id, reasons, record }) => (
          <li key={id} class="match">
            <MatchRow
              row={rowAt(engine, rowOf.get(id) ?? 0)}
              rowTitleOf={termTitleOf(engine, rowWords)}
              rowWords={rowWords}
              reasons={{
                reasons,
                stated: record.stated,
                words: match,
                titleOf: (key, term) => titleOf(words, key, term),
              }}
            />
          </li>
        ))}
      </ol>
      {query.length > 0 && (
        <p>
          <a href={href(`/match/#${query.join("&")}`)}>{script.partnersMore}</a>
        </p>
      )}
    </section>
  );
}
