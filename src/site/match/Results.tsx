import { group } from "d3-array";
import { addressOfProposal, addressOfReference, withPrivateQuery } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { rowAt } from "../../core/facets/engine.ts";
import type { MatchCriteria } from "../../core/match/criteria.ts";
import type { Match } from "../../core/match/match.ts";
import { listCallQuestions, type CallQuestionId } from "../../core/match/call-questions.ts";
import { isYes, listUnmetReasons } from "../../core/match/reasons.ts";
import { termTitleOf } from "../directory/facet-terms.ts";
import { rowWords } from "../rows/words.ts";
import { ListingRow } from "../rows/ListingRow.tsx";
import { MoreRows } from "../rows/MoreRows.tsx";
import { href } from "../ui/href.ts";
import { memoComponent } from "../ui/rendering.ts";
import type { KindIndexes } from "./indexes.ts";
import { hasCriteria } from "./question.ts";
import { Reasons } from "./Reasons.tsx";
import { matchScriptMessages as script, titleOf, type MatchData } from "./words.ts";

const firstShown = 5;
const moreShown = 10;
/** Fewer answers than these come with how to see more. */
const few = 3;

interface Props {
  readonly kind: Kind;
  readonly criteria: MatchCriteria;
  readonly matches: readonly Match[];
  /** No other kind answers, so that the kind's name and number need no place of their own. */
  readonly isAlone: boolean;
  readonly rowById: KindIndexes["rowById"];
  readonly data: MatchData;
}

/** The answers of a kind, in their groups; drawn only when there are other ones. */
export const Results = memoComponent(function Results({ kind, criteria, matches, isAlone, rowById, data }: Props) {
  const help = kind === "entity" ? criteria.services : (criteria.functions ?? criteria.work);
  const { kind: _, ...asked } = criteria;
  const asks = hasCriteria(criteria);
  return (
    <section class="match-kind" id={kind} aria-labelledby={`${kind}-title`} tabIndex={-1}>
      <div class={isAlone ? "vh" : "toolbar"}>
        <h2 id={`${kind}-title`}>{script.kinds[kind]}</h2>
        {asks && <p>{script.counts[kind]({ count: matches.length })}</p>}
      </div>
      {!asks && <p class="label">{script.unasked[kind]}</p>}
      {asks && help === undefined && matches.length > 0 && <p class="label">{script.noHelp[kind]}</p>}
      {asks && matches.length === 0 && (
        <div class="empty">
          <p class="strong">{script.none[kind]}</p>
          <p>{script.noneText}</p>
          <p>
            <a href={href(withPrivateQuery(addressOfProposal(kind, asked)))}>{script.propose}</a>
          </p>
        </div>
      )}
      {[...group(matches, (match) => match.group)].map(([name, members]) => (
        <section key={name} class="match-group">
          <header>
            <h3>{script.groups[name]}</h3>
            <p>{script.counts[kind]({ count: members.length })}</p>
          </header>
          <MoreRows
            items={members}
            initialCount={firstShown}
            step={moreShown}
            formatMore={script.more}
            renderRow={(match) => <Result key={match.id} match={match} rowById={rowById} data={data} />}
          />
        </section>
      ))}
      {asks && matches.length > 0 && matches.length < few && <p class="label">{script.noneText}</p>}
    </section>
  );
});

interface ResultProps {
  readonly match: Match;
  readonly rowById: KindIndexes["rowById"];
  readonly data: MatchData;
}

/** A listing that answers, why, and what to ask it. */
function Result({ match, rowById, data }: ResultProps) {
  const place = rowById.get(match.id);
  if (place === undefined) return null;
  const { engine, row } = place;
  return (
    <li class="match">
      <ListingRow row={rowAt(engine, row)} titleOf={termTitleOf(engine)} headingLevel={4}>
        <Open match={match} />
        <Succeeded match={match} rowById={rowById} />
        <Reasons {...match} titleOf={(key, term) => titleOf(data, key, term)} />
        <Questions match={match} data={data} />
      </ListingRow>
    </li>
  );
}

/** What keeps it from being a strong match: the points that are not met as they were asked. */
function Open({ match: { reasons } }: Pick<ResultProps, "match">) {
  const { open, openPoint, openPoints, openHow } = script;
  const points = listUnmetReasons(reasons).map(({ criterion, verdict, detail }) => {
    // Each place that was asked has a line of its own below.
    if (criterion === "place") return openPoints.place;
    // Of several terms that are asked, some may be met.
    const how = verdict === "meets" || detail.some(isYes) ? "some" : verdict;
    return openPoint({ point: openPoints[criterion], how: openHow[how] });
  });
  if (points.length === 0) return null;
  return <p class="meta">{open({ points })}</p>;
}

/** What ended and would have been an answer, beside what took its place. */
function Succeeded({ match, rowById }: Omit<ResultProps, "data">) {
  const { status } = rowWords;
  return (
    <>
      {match.succeeds.map((id) => {
        const place = rowById.get(id);
        if (place === undefined) return null;
        const { name, status: ended } = rowAt(place.engine, place.row);
        return (
          <p key={id} class="meta">
            {splice(script.succeeds, {
              name: (
                <a href={href(addressOfReference(id))}>
                  <bdi>{name}</bdi>
                </a>
              ),
              state: String(status[ended.state as keyof typeof status] ?? ended.state).toLowerCase(),
            })}
          </p>
        );
      })}
    </>
  );
}

type QuestionText = string | ((values: { readonly terms: readonly string[] }) => string);

/** What to ask in a first call. */
function Questions({ match, data }: Pick<ResultProps, "match" | "data">) {
  const questions = listCallQuestions(match);
  if (questions.length === 0) return null;
  return (
    <details class="questions">
      <summary>
        {script.ask}
        <span class="vh">: {match.record.name}</span>
      </summary>
      <ul>
        {questions.map(({ id, about }) => {
          const terms = about.map(({ key, term }) => titleOf(data, key, term));
          const texts: Partial<Record<CallQuestionId, QuestionText>> = script.questions[match.record.kind];
          const text = texts[id];
          return text && <li key={id}>{typeof text === "string" ? text : text({ terms })}</li>;
        })}
      </ul>
    </details>
  );
}

/** A text with elements in the places of `{name}`. */
function splice(text: string, values: Readonly<Record<string, preact.ComponentChild>>) {
  return text.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 1 ? values[part] : part));
}
