import { addressOfReference } from "../../dataset/address.ts";
import { rowAt } from "../../core/facets/engine.ts";
import type { Match } from "../../core/match/match.ts";
import { isYes, openReasons } from "../../core/match/reasons.ts";
import { questionsFor, type QuestionId } from "../../core/match/questions.ts";
import { directoryWords } from "../directory/words.ts";
import { href } from "../ui/href.ts";
import { termTitleOf } from "../directory/facet-terms.ts";
import { ListingRow } from "../rows/ListingRow.tsx";
import type { Indexes } from "./indexes.ts";
import { Reasons } from "./Reasons.tsx";
import { matchScriptWords as script, titleOf, type MatchData } from "./words.ts";

interface Props {
  readonly match: Match;
  readonly placeById: Indexes["placeById"];
  readonly data: MatchData;
}

/** A listing that answers, why, and what to ask it. */
export function Result({ match, placeById, data }: Props) {
  const place = placeById.get(match.id);
  if (place === undefined) return null;
  const { engine, row } = place;
  return (
    <li class="match">
      <ListingRow row={rowAt(engine, row)} titleOf={termTitleOf(engine)} level={4}>
        <Open match={match} />
        <Succeeded match={match} placeById={placeById} />
        <Reasons {...match} titleOf={(key, term) => titleOf(data, key, term)} />
        <Questions match={match} data={data} />
      </ListingRow>
    </li>
  );
}

/** What keeps it from being a strong match: the points that are not met as they were asked. */
function Open({ match: { reasons } }: Pick<Props, "match">) {
  const { open, openPoint, openPoints, openHow } = script;
  const points = openReasons(reasons).map(({ criterion, verdict, detail }) => {
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
function Succeeded({ match, placeById }: Omit<Props, "data">) {
  const { status } = directoryWords;
  return (
    <>
      {match.succeeds.map((id) => {
        const place = placeById.get(id);
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
function Questions({ match, data }: Pick<Props, "match" | "data">) {
  const questions = questionsFor(match);
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
          const texts: Partial<Record<QuestionId, QuestionText>> = script.questions[match.record.kind];
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
