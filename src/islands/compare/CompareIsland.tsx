import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { compareLimit } from "../../measures/shortlist/references.ts";
import { resolveReferences } from "../../measures/shortlist/resolve.ts";
import type { CompareMessages } from "../../messages/compare.ts";
import type { DirectoryMessages } from "../../messages/directory.ts";
import type { ShortlistMessages } from "../../messages/shortlist.ts";
import type { TitleOf } from "../../site/place.ts";
import { AddListing } from "../shortlist/AddListing.tsx";
import { Notices } from "../shortlist/Notices.tsx";
import { titlesIn } from "../shortlist/title-of.ts";
import { useAsked } from "../shortlist/use-asked.ts";
import { useKept } from "../shortlist/use-kept.ts";
import { useListed } from "../shortlist/use-listed.ts";
import { Compared } from "./Compared.tsx";
import { CompareContext } from "./context.ts";
import { NothingCompared } from "./NothingCompared.tsx";

export interface Props {
  words: CompareMessages;
  rowWords: DirectoryMessages;
  listWords: ShortlistMessages;
  /** Titles of laws, which no index has. */
  laws: Readonly<Record<string, string>>;
}

/** The comparison: what the address asks for, a field to add to it, and the table. */
export function CompareIsland({ words, rowWords, listWords, laws }: Props) {
  const [asked, ask] = useAsked(compareLimit);
  const [kept] = useKept();
  const [said, setSaid] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const wanted: readonly string[] = [...asked.references, ...asked.faulty];
  // Moved ids are looked up only where one isn't there.
  const [isMissing, setMissing] = useState(false);
  const found = useListed({ index: true, more: isMissing });
  const { listed, more } = found === undefined || found === "failed" ? { listed: undefined, more: undefined } : found;
  useEffect(() => {
    if (listed && asked.references.some((reference) => !listed.rowByReference.has(reference))) setMissing(true);
  }, [listed, asked]);
  const resolved = useMemo(
    () => listed && resolveReferences(listed, wanted, more?.moved ?? {}),
    [listed, wanted.join(), more],
  );
  const comparison = useMemo(
    () => listed && { listed, words, rowWords, titleOf: withLaws(titlesIn(listed, rowWords), laws) },
    [listed],
  );
  if (comparison === undefined || resolved === undefined)
    return <p class="label">{found === "failed" ? words.failed : words.loading}</p>;
  const { references } = resolved;
  return (
    <div ref={root}>
      {references.length < compareLimit ? (
        <AddListing
          label={words.add}
          hint={words.addHint}
          names={listed}
          taken={references}
          words={listWords}
          onAdd={(reference, name) => {
            ask([...references, reference]);
            setSaid(listWords.added(name));
          }}
        />
      ) : (
        <p class="label">{words.full(compareLimit)}</p>
      )}
      <p class="vh" role="status">
        {said}
      </p>
      <CompareContext.Provider value={comparison}>
        <Notices
          listed={comparison.listed}
          words={listWords}
          resolved={resolved}
          over={asked.over > 0 ? words.over(compareLimit, asked.over) : undefined}
        />
        {references.length === 0 ? (
          <NothingCompared kept={kept.references} onCompare={ask} />
        ) : (
          <Compared
            references={references}
            onClear={() => ask([])}
            onRemove={(reference, name) => {
              ask(references.filter((each) => each !== reference));
              setSaid(words.removed(name));
              setTimeout(() => root.current?.querySelector<HTMLElement>("h2")?.focus());
            }}
          />
        )}
      </CompareContext.Provider>
    </div>
  );
}

function withLaws(titleOf: TitleOf, laws: Props["laws"]): TitleOf {
  return (facet, id) => (facet === "regulations" ? (laws[id] ?? id) : titleOf(facet, id));
}
