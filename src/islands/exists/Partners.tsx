import { MatchRow } from "../../components/match/MatchRow.tsx";
import { rowAt } from "../../measures/facets/facets.ts";
import { matchListings } from "../../measures/match/match.ts";
import type { MatchCriteria } from "../../measures/match/match-criteria.ts";
import { href } from "../../site/href.ts";
import { termTitleOf } from "../directory/facet-terms.ts";
import type { KindIndex } from "../match/indexes.ts";
import { rowWordsOf } from "../match/words.ts";
import { titleOf, type ExistsWords } from "./words.ts";

interface Props {
  readonly criteria: MatchCriteria;
  readonly entities: KindIndex;
  readonly words: ExistsWords;
}

const shown = 5;

/** Organisations to talk to: the best answers that matching gives for what the idea is about. */
export function Partners({ criteria: { kind, ...terms }, entities: { engine, records }, words }: Props) {
  const { script, match } = words;
  if (Object.keys(terms).length === 0) return null;
  const matches = matchListings({ kind, ...terms }, records).filter(({ group }) => group !== "worth-a-look");
  if (matches.length === 0) return null;
  const rowWords = rowWordsOf(words);
  const rowOf = new Map(records.map(({ id }, row) => [id, row]));
  const query = Object.entries(terms).map(([key, ids]) => `${key}=${(ids as readonly string[]).join(",")}`);
  return (
    <section aria-labelledby="partners">
      <h3 id="partners">{script.partnersTitle}</h3>
      <p class="label">{script.partnersLead}</p>
      <ol>
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
      <p>
        <a href={href(`/match/#${query.join("&")}`)}>{script.partnersMore}</a>
      </p>
    </section>
  );
}
