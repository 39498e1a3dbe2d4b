import { useEffect, useRef, useState } from "preact/hooks";
import { compareLimit } from "../../core/shortlist/references.ts";
import { compareWords as words } from "./words.ts";
import { directoryWords as rowWords } from "../directory/words.ts";
import { shortlistWords as listWords } from "../shortlist/words.ts";
import { AddListing } from "../shortlist/AddListing.tsx";
import { Notices } from "../shortlist/Notices.tsx";
import { useAsked } from "../shortlist/use-asked.ts";
import { CompareContext } from "./context.ts";
import { lazy } from "../ui/lazy.tsx";
import { NothingCompared } from "./NothingCompared.tsx";
import { useLoaded } from "./use-listings.ts";

interface Props {
  /** Titles of terms by field and id, where no index of the directory has them. */
  titles: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The comparison: what the address asks for, a field to add to it, and the table. */
export function CompareIsland({ titles }: Props) {
  const [asked, ask] = useAsked(compareLimit);
  const [said, say] = useState("");
  const root = useRef<HTMLDivElement>(null);
  // Beside the listings, not after them.
  useEffect(() => {
    if (asked.references.length > 0) void Compared.load();
  }, []);
  const loaded = useLoaded(asked, { words, rowWords, titles });
  if (loaded === undefined || loaded === "failed")
    return <p class="label">{loaded === "failed" ? words.failed : words.loading}</p>;
  const { comparison, resolved } = loaded;
  const { references } = resolved;
  const add = (reference: (typeof references)[number], name: string) => {
    ask([...references, reference]);
    say(listWords.added({ name }));
  };
  const remove = (reference: (typeof references)[number], name: string) => {
    ask(references.filter((each) => each !== reference));
    say(words.removed({ name }));
    setTimeout(() => root.current?.querySelector<HTMLElement>("h2")?.focus());
  };
  const over = asked.over > 0 ? words.over({ limit: compareLimit, count: asked.over }) : undefined;
  return (
    <div ref={root}>
      {references.length < compareLimit ? (
        <AddListing
          {...{ label: words.add, hint: words.addHint, names: comparison.listed, taken: references }}
          words={listWords}
          onAdd={add}
        />
      ) : (
        <p class="label">{words.full({ limit: compareLimit })}</p>
      )}
      <p class="vh" role="status">
        {said}
      </p>
      <CompareContext.Provider value={comparison}>
        <Notices listed={comparison.listed} words={listWords} resolved={resolved} over={over} />
        {references.length === 0 ? (
          <NothingCompared onCompare={ask} />
        ) : (
          <Compared references={references} onClear={() => ask([])} onRemove={remove} />
        )}
      </CompareContext.Provider>
    </div>
  );
}

/** The table, which is not there before something is chosen. */
const Compared = lazy(
  () => import("./Compared.tsx").then((module) => module.Compared),
  () => <p class="label">{words.loading}</p>,
);
