import { group } from "d3-array";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { addressOfProposal, withPrivateQuery } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import type { MatchCriteria } from "../../core/match/criteria.ts";
import type { Match } from "../../core/match/match.ts";
import { href } from "../ui/href.ts";
import { afterPaint, memo } from "../ui/redraw.ts";
import type { Indexes } from "./indexes.ts";
import { isAsked } from "./question.ts";
import { Result } from "./Result.tsx";
import { matchScriptWords as script, type MatchData } from "./words.ts";

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
  readonly placeById: Indexes["placeById"];
  readonly data: MatchData;
}

/** The answers of a kind, in their groups; drawn only when there are other ones. */
export const Results = memo(function Results({ kind, criteria, matches, isAlone, placeById, data }: Props) {
  const help = kind === "entity" ? criteria.services : (criteria.functions ?? criteria.work);
  const { kind: _, ...asked } = criteria;
  const asks = isAsked(criteria);
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
          <List matches={members} placeById={placeById} data={data} />
        </section>
      ))}
      {asks && matches.length > 0 && matches.length < few && <p class="label">{script.noneText}</p>}
    </section>
  );
});

/** The first of a group, and a button for more that keeps the keyboard where the new ones begin. */
function List({ matches, placeById, data }: Pick<Props, "matches" | "placeById" | "data">) {
  const [shown, setShown] = useState(firstShown);
  const [focused, setFocused] = useState(-1);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (focused >= 0) list.current?.children[focused]?.querySelector("a")?.focus();
  }, [focused]);
  const rest = matches.length - shown;
  return (
    <>
      <ol ref={list}>
        {matches.slice(0, shown).map((match) => (
          <Result key={match.id} match={match} placeById={placeById} data={data} />
        ))}
      </ol>
      {rest > 0 && (
        <button
          type="button"
          class="button second"
          onClick={() =>
            afterPaint(() => {
              setFocused(shown);
              setShown(shown + moreShown);
            })
          }
        >
          {script.more({ count: Math.min(rest, moreShown) })}
        </button>
      )}
    </>
  );
}
