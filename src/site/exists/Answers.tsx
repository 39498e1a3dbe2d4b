import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { addressOfProposal, withPrivateQuery } from "../../dataset/address.ts";
import { fill } from "../../core/language/phrases.ts";
import { format } from "../../core/language/words.en.ts";
import type { Idea } from "../../core/exists/idea.ts";
import { buildersOf, partnerCriteria } from "../../core/exists/partners.ts";
import type { Overlap } from "../../core/exists/overlap.ts";
import { verdictOf, verdicts, type Verdict } from "../../core/exists/verdict.ts";
import { href } from "../ui/href.ts";
import type { Found, Listed } from "./load.ts";
import { Partners } from "./Partners.tsx";
import { ToolAnswer } from "./ToolAnswer.tsx";
import type { ExistsWords } from "./words.ts";

interface Props {
  readonly idea: Idea;
  readonly found: Found;
  readonly listed: Listed;
  readonly isSubmitted: boolean;
  readonly words: ExistsWords;
}

const firstOthers = 5;

/** What is like an idea: close tools, related ones, and organisations to talk to; or that nothing close is listed. */
export function Answers({ idea, found: { overlaps, tags, unread }, listed, isSubmitted, words }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isSubmitted) heading.current?.focus();
  }, []);
  const { script } = words;
  const verdict = verdictOf(overlaps);
  const total = format.number(listed.tools.size);
  const { text, ...chosen } = idea;
  const steps = verdicts.toReversed().map((likeness) => {
    return { likeness, found: overlaps.filter((overlap) => overlap.likeness === likeness) };
  });
  const close = steps[0]?.found ?? [];
  return (
    <section class="idea-answers" aria-labelledby="answers">
      <h2 id="answers" class="vh" tabIndex={-1} ref={heading}>
        {script.answers}
      </h2>
      {unread.length > 0 && <p class="quiet">{fill(script.unread, { words: unread.join(format.comma) })}</p>}
      {verdict !== "very similar" && (
        <div class="empty">
          <p class="strong">{fill(script.verdicts[verdict], { n: total })}</p>
          <p>{text ? script.noneText : script.noneTags}</p>
          <p>
            <a href={href(withPrivateQuery(addressOfProposal("tool", chosen)))}>{script.propose}</a>
          </p>
        </div>
      )}
      {steps
        .filter(({ found }) => found.length > 0)
        .map(({ likeness, found }) => (
          <section key={likeness} aria-labelledby={idOf(likeness)}>
            <h3 id={idOf(likeness)}>{script.steps[likeness].title}</h3>
            <p class="label">{script.steps[likeness].lead}</p>
            <List
              overlaps={found}
              first={likeness === "very similar" ? found.length : firstOthers}
              listed={listed}
              words={words}
            />
          </section>
        ))}
      {listed.entities && (
        <Partners
          criteria={partnerCriteria(tags)}
          builders={buildersOf(overlaps.slice(0, close.length + firstOthers), listed.behind)}
          entities={listed.entities}
          listed={listed}
          words={words}
        />
      )}
    </section>
  );
}

function idOf(likeness: Verdict): string {
  return likeness.replace(" ", "-");
}

interface ListProps extends Pick<Props, "listed" | "words"> {
  readonly overlaps: readonly Overlap[];
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
          {fill(format.plural(rest, words.script.more), { n: format.number(rest) })}
        </button>
      )}
    </>
  );
}
