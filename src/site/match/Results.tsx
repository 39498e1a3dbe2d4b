import { group } from "d3-array";
import type { ComponentChild } from "preact";
import { addressOfProposal, addressOfReference, moveQueryToFragment } from "../../dataset/address.ts";
import type { Kind, Reference } from "../../dataset/model.ts";
import { format } from "../../core/language/page-format.ts";
import { inSentence, upperFirst } from "../../core/language/phrases.ts";
import { buildDirectoryRow, termIdsOfRow } from "../../core/facets/engine.ts";
import { listCallQuestions, type CallQuestion, type CallQuestionId } from "../../core/match/call-questions.ts";
import type { CriterionKey, MatchCriteria } from "../../core/match/criteria.ts";
import type { Match } from "../../core/match/match.ts";
import { isYes, listUnmetReasons, type Reason } from "../../core/match/reasons.ts";
import { isDormant } from "../../core/match/weights.ts";
import { createTermTitleOf } from "../directory/facet-terms.ts";
import { ListingRow } from "../rows/ListingRow.tsx";
import { MoreRows } from "../rows/MoreRows.tsx";
import { rowsMessages } from "../rows/words.ts";
import { href } from "../ui/href.ts";
import { memoComponent } from "../ui/rendering.ts";
import type { KindIndexes, ListingRowReference } from "./indexes.ts";
import { findTermTitle, type MatchData } from "./match-data.ts";
import { hasCriteria } from "./question.ts";
import { Answer } from "./Answer.tsx";
import { matchReasonsMessages, matchScriptMessages } from "./words.ts";
import { colon } from "../language/labelled.ts";

/** Number of matches of a group that are shown at first, as cards and as rows of a grid, and that a press of its button adds. */
const initialCountOfCards = 5;
const initialCountInGrid = 10;
const step = 10;
/** Windows in which the matches of one kind are a grid: match.css asks for 68rem without the margins of the page. */
const gridQuery = "(width >= 73rem)";
/** Fewer matches than this come with advice on how to find more. */
const minMatchesWithoutAdvice = 3;

interface Props {
  readonly kind: Kind;
  readonly criteria: MatchCriteria;
  readonly matches: readonly Match[];
  /** True if nobody has what is asked for at the place, and the matches are the nearest instead. */
  readonly areNearest: boolean;
  /** True if the page has no matches of the other kind. The heading is then hidden visually. */
  readonly isOnlyKind: boolean;
  readonly rowById: KindIndexes["rowById"];
  readonly data: MatchData;
}

/**
 * Section with the matches of one kind, rendered again only if its props change: heading, number of matches, and for each group
 * ("Strong match", "Partial") its first 5 matches (10 in a grid) with a button for 10 more.
 *
 * - Without criteria for the kind: only "None of your choices applies to organisations.", or to tools.
 * - Without matches: advice and a link to propose a listing.
 * - If no match has what is asked for at the place (`areNearest`): says so first, and lists the nearest as one group.
 * - With one or two matches: advice below them. Without a chosen service or function: a note above them.
 */
export const Results = memoComponent(function Results(props: Props) {
  const { kind, criteria, matches, areNearest, isOnlyKind, rowById, data } = props;
  const { counts, groups, kinds, more, nearest, noHelp, noneText, unasked } = matchScriptMessages;
  const isSearched = hasCriteria(criteria);
  const help = kind === "entity" ? criteria.services : (criteria.functions ?? criteria.work);
  const hasFewMatches = matches.length > 0 && matches.length < minMatchesWithoutAdvice;
  const titleOfGroup = (name: Match["group"]) => (areNearest ? nearest.title : groups[name]);
  const initialCount = isOnlyKind && matchMedia(gridQuery).matches ? initialCountInGrid : initialCountOfCards;
  return (
    <section class="match-kind" id={kind} aria-labelledby={`${kind}-title`} tabIndex={-1}>
      <div class={isOnlyKind ? "vh" : "toolbar"}>
        <h2 id={`${kind}-title`}>{kinds[kind]}</h2>
        {isSearched && <p>{counts[kind]({ count: matches.length })}</p>}
      </div>
      {!isSearched && <p class="label">{unasked[kind]}</p>}
      {isSearched && help === undefined && matches.length > 0 && <p class="label">{noHelp[kind]}</p>}
      {isSearched && matches.length === 0 && <NoMatches criteria={criteria} />}
      {areNearest && matches.length > 0 && <NotAtPlace criteria={criteria} data={data} />}
      {[...group(matches, (match) => match.group)].map(([name, members]) => (
        <section key={name} class="match-group" data-criteria={members[0]?.reasons.length}>
          <header>
            <h3>{titleOfGroup(name)}</h3>
            <p>{counts[kind]({ count: members.length })}</p>
            {members[0] && <ColumnHeads match={members[0]} data={data} />}
          </header>
          <MoreRows
            items={members}
            initialCount={initialCount}
            step={step}
            formatMore={more}
            renderRow={(match) => <Result key={match.id} match={match} rowById={rowById} data={data} />}
          />
        </section>
      ))}
      {isSearched && hasFewMatches && <p class="label">{noneText}</p>}
    </section>
  );
});

/**
 * Heads of the grid's columns, on wide screens: each criterion with its terms, such as "Place" and "Bangladesh". Assistive
 * technology hears the criterion in each row instead.
 */
function ColumnHeads({ match: { reasons }, data }: Pick<ResultProps, "match" | "data">) {
  return (
    <div class="match-heads" aria-hidden="true">
      {reasons.map(({ criterion, detail }) => (
        <p key={criterion}>
          <span>{matchReasonsMessages.criteria[criterion]}</span>
          {upperFirst(detail.map(({ key, term }) => findTermTitle(data, key, term)).join(format.comma))}
        </p>
      ))}
    </div>
  );
}

/**
 * Says that no listing has the help that is asked for at the place, "No listed organisation has this in Kenya: hotline.", with a
 * link to the help for people in danger and a sentence on the listings below.
 */
function NotAtPlace({ criteria, data }: Pick<Props, "criteria" | "data">) {
  const { nearest, propose } = matchScriptMessages;
  const { kind, ...terms } = criteria;
  const listTitles = (keys: readonly CriterionKey[]) =>
    keys.flatMap((key) => (criteria[key] ?? []).map((id) => findTermTitle(data, key, id)));
  const places = listTitles(["countries", "regions"]);
  const help = listTitles(kind === "entity" ? ["services"] : ["functions", "work"]);
  const isForOrganisations = kind === "entity";
  return (
    <div class="empty">
      <p class="strong">
        {help.length > 0 ? nearest.none[kind]({ places, help }) : nearest.nonePlace[kind]({ places })}
      </p>
      {isForOrganisations && (
        <p>
          {nearest.help} <a href={href("/guides/help/")}>{nearest.helpLink}</a>
        </p>
      )}
      <p>
        {nearest.text} <a href={href(moveQueryToFragment(addressOfProposal(kind, terms)))}>{propose}</a>
      </p>
    </div>
  );
}

/**
 * Advice if nothing matches: "No organisation fits this", how to widen the question, and a link to the form for a new listing,
 * filled in with the terms of the criteria.
 */
function NoMatches({ criteria: { kind, ...terms } }: Pick<Props, "criteria">) {
  const { none, noneText, propose } = matchScriptMessages;
  return (
    <div class="empty">
      <p class="strong">{none[kind]}</p>
      <p>{noneText}</p>
      <p>
        <a href={href(moveQueryToFragment(addressOfProposal(kind, terms)))}>{propose}</a>
      </p>
    </div>
  );
}

interface ResultProps {
  readonly match: Match;
  readonly rowById: KindIndexes["rowById"];
  readonly data: MatchData;
}

/**
 * Item of a list: the listing's row with what it does, how to reach it and the reasons for its rank; also the criteria that it
 * does not fully meet, the ended listings that it succeeds, and questions for a first call. Nothing if the index has no row for it.
 */
function Result({ match, rowById, data }: ResultProps) {
  const listingRow = rowById.get(match.id);
  if (listingRow === undefined) return null;
  const { engine, row } = listingRow;
  const directoryRow = buildDirectoryRow(engine, row);
  const { reasons, record } = match;
  return (
    <li class="match">
      <ListingRow row={directoryRow} titleOf={createTermTitleOf(engine)} headingLevel={4}>
        <Answer
          reasons={reasons}
          record={record}
          summary={directoryRow.summary}
          isSummaryEnglish={directoryRow.isSummaryEnglish}
          titleOf={(key, term) => findTermTitle(data, key, term)}
        >
          <UnmetCriteria match={match} />
          <Evaluated id={match.id} listingRow={listingRow} />
          {match.succeeds.map((id) => (
            <Predecessor key={id} id={id} rowById={rowById} />
          ))}
        </Answer>
        <CallQuestions match={match} data={data} />
      </ListingRow>
    </li>
  );
}

/**
 * Link to the evaluations of the listing's work: "Evaluated: independent, commissioned". Nothing if none was found. It does not
 * change the rank.
 */
function Evaluated({ id, listingRow: { engine, row } }: { id: Reference; listingRow: ListingRowReference }) {
  const titleOf = createTermTitleOf(engine);
  const kinds = termIdsOfRow(engine, row, "evaluated").map((term) => inSentence(titleOf("evaluated", term)));
  if (kinds.length === 0) return null;
  return (
    <p class="answer-evaluated">
      <a href={`${href(addressOfReference(id))}#evaluations`}>{matchScriptMessages.evaluated({ kinds })}</a>
    </p>
  );
}

/**
 * Sentence that lists the criteria which the listing does not fully meet, and signs of life if it is dormant: "Not as asked: place
 * and language (not found)." Nothing if it meets all.
 */
function UnmetCriteria({ match: { reasons, record } }: Pick<ResultProps, "match">) {
  const { openPoint, openPoints, openStatus } = matchScriptMessages;
  const life = isDormant(record) ? [openPoint({ point: openPoints.life, status: openStatus["not-stated"] })] : [];
  const points = [...listUnmetReasons(reasons).map(formatUnmetCriterion), ...life];
  if (points.length === 0) return null;
  return <p class="meta">{matchScriptMessages.openPointsSentence({ points })}</p>;
}

/**
 * Formats a criterion that is not fully met, with its status: "help (only related)", "language (not found)", "industry (not
 * met)", "issue (met in part)" if some of its terms are met. A place is "place" alone: the reasons have a status for each.
 */
function formatUnmetCriterion({ criterion, verdict, detail }: Reason): string {
  const { openPoint, openPoints, openStatus } = matchScriptMessages;
  if (criterion === "place") return openPoints.place;
  const isMetInPart = verdict === "meets" || detail.some(isYes);
  return openPoint({
    point: openPoints[criterion],
    status: isMetInPart ? openStatus.someTerms : openStatus[verdict],
  });
}

/**
 * Sentence about an ended listing that the match succeeds, linked by its name: "Old Tool (discontinued) was succeeded by this."
 * Nothing if the index has no row for it.
 */
function Predecessor({ id, rowById }: Pick<ResultProps, "rowById"> & { readonly id: Reference }) {
  const listingRow = rowById.get(id);
  if (listingRow === undefined) return null;
  const { name, status } = buildDirectoryRow(listingRow.engine, listingRow.row);
  const link = (
    <a href={href(addressOfReference(id))}>
      <bdi>{name}</bdi>
    </a>
  );
  return (
    <p class="meta">
      {fillWithElements(matchScriptMessages.succeeds, { name: link, state: formatState(status.state).toLowerCase() })}
    </p>
  );
}

/** Returns the title of a status, such as "Discontinued" for "discontinued", or the id if it has none. */
function formatState(state: string): string {
  const titles: Readonly<Record<string, unknown>> = rowsMessages.status;
  return String(titles[state] ?? state);
}

/**
 * Folded list of the questions that a match leaves open, to ask in a first call, titled "Ask in a first call". Nothing if there
 * are none. A question that has no message for the kind is left out.
 */
function CallQuestions({ match, data }: Pick<ResultProps, "match" | "data">) {
  const questions = listCallQuestions(match);
  if (questions.length === 0) return null;
  return (
    <details class="questions">
      <summary>
        {matchScriptMessages.ask}
        <span class="vh">{colon + match.record.name}</span>
      </summary>
      <ul>
        {questions.map((question) => {
          const text = formatCallQuestion(question, match.record.kind, data);
          return text && <li key={question.id}>{text}</li>;
        })}
      </ul>
    </details>
  );
}

type QuestionMessage = string | ((values: { readonly terms: readonly string[] }) => string);

/**
 * Formats a question to a listing, with the terms that it is about as a list: "Can you work in Arabic and Hindi?", or without
 * terms "Is the work still going on?".
 *
 * @returns undefined if the kind has no such question
 */
function formatCallQuestion({ id, about }: CallQuestion, kind: Kind, data: MatchData): string | undefined {
  const messages: Partial<Record<CallQuestionId, QuestionMessage>> = matchScriptMessages.questions[kind];
  const message = messages[id];
  if (typeof message !== "function") return message;
  return message({ terms: about.map(({ key, term }) => findTermTitle(data, key, term)) });
}

/**
 * Replaces each `{name}` in a text by the element of that name, undefined if there is none: "by {name}." gives ["by ", <a/>,
 * "."]. Texts, which may be "", and elements alternate.
 */
function fillWithElements(text: string, elements: Readonly<Record<string, ComponentChild>>): ComponentChild[] {
  return text.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 1 ? elements[part] : part));
}
