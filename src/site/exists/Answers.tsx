import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { addressOfProposal, withPrivateQuery } from "../../dataset/address.ts";
import { fill } from "../../core/language/words.ts";
import { profileOfIdea, type Idea } from "../../core/exists/idea.ts";
import { buildersOf, partnerCriteria } from "../../core/exists/partners.ts";
import type { Overlap } from "../../core/exists/overlap.ts";
import { href } from "../ui/href.ts";
import { formatOf } from "../match/words.ts";
import type { Listed } from "./load.ts";
import { Partners } from "./Partners.tsx";
import { ToolAnswer } from "./ToolAnswer.tsx";
import type { ExistsWords } from "./words.ts";

interface Props {
  readonly idea: Idea;
  readonly overlaps: readonly Overlap[];
  readonly listed: Listed;
  readonly isSubmitted: boolean;
  readonly words: ExistsWords;
}

const firstRelated = 5;

/** What is like an idea: close tools, related ones, and organisations to talk to; or that nothing close is listed. */
export function Answers({ idea, overlaps, listed, isSubmitted, words }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isSubmitted) heading.current?.focus();
  }, []);
  const { script } = words;
  const close = overlaps.filter((overlap) => overlap.close);
  const related = overlaps.filter((overlap) => !overlap.close);
  const total = formatOf(words).number(listed.tools.size);
  const { text, ...chosen } = idea;
  const { tags } = profileOfIdea(idea, listed.overlap).profile;
  return (
    <section class="idea-answers" aria-labelledby="answers">
      <h2 id="answers" class="vh" tabIndex={-1} ref={heading}>
        {script.answers}
      </h2>
      {close.length > 0 ? (
        <section aria-labelledby="close">
          <h3 id="close">{script.closeTitle}</h3>
          <p class="label">{script.closeLead}</p>
          <List overlaps={close} first={close.length} listed={listed} words={words} />
        </section>
      ) : (
        <div class="empty">
          <p class="strong">{script.noneTitle}</p>
          <p>{text ? fill(script.noneText, { n: total }) : script.noneTags}</p>
          <p>
            <a href={href(withPrivateQuery(addressOfProposal("tool", chosen)))}>{script.propose}</a>
          </p>
        </div>
      )}
      {related.length > 0 && (
        <section aria-labelledby="related">
          <h3 id="related">{script.relatedTitle}</h3>
          <p class="label">{script.relatedLead}</p>
          <List overlaps={related} first={firstRelated} listed={listed} words={words} />
        </section>
      )}
      {listed.entities && (
        <Partners
          criteria={partnerCriteria(tags)}
          builders={buildersOf([...close, ...related.slice(0, firstRelated)], listed.behind)}
          entities={listed.entities}
          listed={listed}
          words={words}
        />
      )}
    </section>
  );
}

interface ListProps extends Pick<Props, "overlaps" | "listed" | "words"> {
  readonly first: number;
}

/** The first of a list, and a button for the rest that keeps the keyboard where they begin. */
function List({ overlaps, first, listed, words }: ListProps) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (isWhole) list.current?.children[first]?.querySelector("a")?.focus();
  }, [isWhole]);
  const rest = overlaps.length - first;
  return (
    <>
      <ol ref={list}>
        {overlaps.slice(0, isWhole ? undefined : first).map((overlap) => (
          <ToolAnswer key={overlap.id} overlap={overlap} listed={listed} words={words} />
        ))}
      </ol>
      {rest > 0 && !isWhole && (
        <button type="button" class="button second" onClick={() => setWhole(true)}>
          {fill(words.script.more.other, { n: formatOf(words).number(rest) })}
        </button>
      )}
    </>
  );
}
