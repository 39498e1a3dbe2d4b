import { addressOfReference } from "../../dataset/address.ts";
import type { Match } from "../../measures/match/match.ts";
import type { MatchEntry } from "../../measures/match/match-entry.ts";
import { questionsFor } from "../../measures/match/match-questions.ts";
import { Reasons } from "../../components/match/Reasons.tsx";
import { fill, upperFirst } from "../../messages/fill.ts";
import { formatOf, titleOf, type MatchWords } from "./words.ts";

interface Props {
  readonly match: Match;
  readonly entryById: ReadonlyMap<string, MatchEntry>;
  readonly words: MatchWords;
}

/** A listing that answers, why, what to ask it, and how recent its evidence is. */
export function Result({ match, entryById, words }: Props) {
  const entry = entryById.get(match.id);
  if (entry === undefined) return null;
  const { script, base } = words;
  const questions = questionsFor(match);
  const succeeded = match.succeeds.flatMap((id) => entryById.get(id) ?? []);
  return (
    <li class="match">
      <div>
        <h4>
          <a href={base + addressOfReference(entry.id)}>
            <bdi>{entry.name}</bdi>
          </a>
          {entry.acronym && <span class="acr"> {entry.acronym}</span>}
        </h4>
        <p class="meta">{metaOf(entry, words)}</p>
        {succeeded.map(({ id, name, state }) => (
          <p key={id} class="meta">
            {splice(script.succeeds, {
              name: (
                <a href={base + addressOfReference(id)}>
                  <bdi>{name}</bdi>
                </a>
              ),
              state: (words.status[state] ?? state).toLowerCase(),
            })}
          </p>
        ))}
        <Reasons
          reasons={match.reasons}
          stated={entry.stated}
          words={script}
          titleOf={(key, term) => titleOf(words, key, term)}
        />
        {questions.length > 0 && (
          <details class="questions">
            <summary>
              {script.ask}
              <span class="vh">: {entry.name}</span>
            </summary>
            <ul>
              {questions.map(({ id, about }) => {
                const terms = about.map(({ key, term }) => titleOf(words, key, term));
                const text = script.questions[entry.kind][id];
                return <li key={id}>{fill(text, { terms: formatOf(words).list(terms) })}</li>;
              })}
            </ul>
          </details>
        )}
      </div>
      <Side entry={entry} words={words} />
    </li>
  );
}

/** Freshness and status, as the rows of a directory show them. */
function Side({ entry, words }: { readonly entry: MatchEntry; readonly words: MatchWords }) {
  const { freshness, reviewed, state } = entry;
  const date = freshness.date === undefined ? undefined : formatOf(words).date(freshness.date);
  const status = state === "active" ? (freshness.quiet ? words.quiet : undefined) : words.status[state];
  return (
    <p class="side">
      <span class="fresh">
        <svg aria-hidden="true">
          <use href={`#f-${freshness.state}`} />
        </svg>
        <span>
          {date === undefined ? (
            words.undated
          ) : (
            <span class={reviewed && "checked"}>{fill(words.script[reviewed ?? "evidence"], { date })}</span>
          )}
          <span class="vh">{words.age[freshness.state]}</span>
        </span>
      </span>
      {status && <span class="tag">{status}</span>}
    </p>
  );
}

/** What kind of thing it is and how far it works: "Trade union, global". */
function metaOf({ type, developers = [], scope, stated }: MatchEntry, words: MatchWords): string {
  const { script, types } = words;
  const what =
    type !== undefined
      ? (types[type] ?? type)
      : developers.length > 0
        ? fill(script.by, { names: formatOf(words).list(developers.slice(0, 2)) })
        : "";
  const [country] = stated.countries ?? [];
  const isOneCountry = scope === "national" && country !== undefined;
  const where = isOneCountry ? titleOf(words, "countries", country) : scope === undefined ? "" : script.scope[scope];
  return upperFirst([what, where].filter(Boolean).join(", "));
}

/** A text with elements in the places of `{name}`. */
function splice(text: string, values: Readonly<Record<string, preact.ComponentChild>>) {
  return text.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 1 ? values[part] : part));
}
