import { useRef } from "preact/hooks";
import type { Reference } from "../../dataset/model.ts";
import { moveReference } from "../../measures/shortlist/list-edits.ts";
import type { Resolved } from "../../measures/shortlist/resolve.ts";
import { Brief } from "./Brief.tsx";
import { CompareLink } from "./CompareLink.tsx";
import { useShortlist } from "./context.ts";
import { Entries } from "./Entries.tsx";
import { Note } from "./Note.tsx";
import { Notices } from "./Notices.tsx";
import type { Kept } from "./store.ts";
import { Uncopied } from "./Uncopied.tsx";
import { addressOfAsked } from "./use-asked.ts";
import { useCopy } from "./use-copy.ts";
import { usePicked } from "./use-picked.ts";

export interface Props {
  kept: Kept;
  resolved: Resolved;
  /** Keeps a change and says so; `undo` offers the way back. */
  onChange: (next: Kept, said?: string, undo?: "undo") => void;
  say: (text: string) => void;
}

/** The reader's own list: notes, order, removal, what is ticked to be compared, and the brief. */
export function OwnList({ kept, resolved, onChange, say }: Props) {
  const { listed, words } = useShortlist();
  const { references, unknown } = resolved;
  const { notes } = kept;
  const { picked, onPick } = usePicked(references);
  const { uncopied, copy } = useCopy(say);
  const section = useRef<HTMLElement>(null);
  // What isn't there keeps its place at the end, until the reader takes it off.
  const rest = unknown.map(({ asked }) => asked as Reference);
  const change = (list: readonly Reference[], said: string, undo?: "undo") =>
    onChange({ references: [...list, ...rest], notes }, said, undo);
  const focus = (selector: string) =>
    setTimeout(() => section.current?.querySelector<HTMLElement>(selector)?.focus());
  const move = (reference: Reference, name: string, by: -1 | 1) => {
    const list = moveReference(references, reference, by);
    change(list, words.movedTo(name, list.indexOf(reference) + 1, list.length));
    // At an end the other direction takes the keyboard.
    const isAtEnd = list.at(by === 1 ? -1 : 0) === reference;
    focus(`[data-reference="${reference}"] [data-move="${isAtEnd ? -by : by}"]`);
  };
  const remove = (reference: Reference, name: string, place: number) => {
    const next = references[place + 1] ?? references[place - 1];
    change(
      references.filter((each) => each !== reference),
      words.removed(name),
      "undo",
    );
    focus(next === undefined ? "h2" : `[data-reference="${next}"] [data-remove]`);
  };
  return (
    <>
      <section ref={section} aria-labelledby="own">
        <div class="toolbar kept-head">
          <h2 id="own" tabIndex={-1}>
            {words.heading} <span class="label">{words.count(references.length)}</span>
          </h2>
          <div class="kept-actions">
            <button
              type="button"
              class="link"
              onClick={() => copy(location.origin + addressOfAsked(references), words.shared)}
            >
              {words.share}
            </button>
            <button
              type="button"
              class="link"
              onClick={() => onChange({ references: [], notes: {} }, words.cleared(kept.references.length), "undo")}
            >
              {words.clear}
            </button>
          </div>
          <Uncopied text={uncopied} />
        </div>
        <Notices
          listed={listed}
          words={words}
          resolved={resolved}
          onForget={(asked) =>
            onChange({ references: [...references, ...rest.filter((each) => each !== asked)], notes }, "", "undo")
          }
        />
        <Entries references={references} picked={picked} onPick={onPick} shortlist={false}>
          {(reference, name, place) => (
            <>
              <Note
                name={name}
                note={notes[reference] ?? ""}
                onWrite={(note) =>
                  onChange({ references: [...references, ...rest], notes: { ...notes, [reference]: note } })
                }
              />
              <div class="kept-order">
                <Action title={words.up} name={name} isOff={place === 0} move={-1} onPress={() => move(reference, name, -1)} />
                <Action
                  title={words.down}
                  name={name}
                  isOff={place === references.length - 1}
                  move={1}
                  onPress={() => move(reference, name, 1)}
                />
                <Action title={words.remove} name={name} onPress={() => remove(reference, name, place)} />
              </div>
            </>
          )}
        </Entries>
        <div class="kept-foot">
          <CompareLink picked={picked} />
        </div>
      </section>
      {references.length > 0 && <Brief references={references} notes={notes} say={say} />}
    </>
  );
}

interface ActionProps {
  title: string;
  name: string;
  isOff?: boolean;
  /** In which direction it moves the listing; without one it removes it. */
  move?: -1 | 1;
  onPress: () => void;
}

function Action({ title, name, isOff = false, move, onPress }: ActionProps) {
  const { words } = useShortlist();
  return (
    <button
      type="button"
      class="link"
      disabled={isOff}
      data-move={move}
      data-remove={move === undefined ? "" : undefined}
      onClick={onPress}
    >
      {title}
      <span class="vh">{words.of(name)}</span>
    </button>
  );
}
