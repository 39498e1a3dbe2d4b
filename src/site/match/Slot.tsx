import { group } from "d3-array";
import { useMemo } from "preact/hooks";
import type { Props as FindProps } from "../directory/TypeToFind.tsx";
import { lazyComponent } from "../ui/lazy-component.tsx";
import type { matchScriptMessages } from "./words.ts";

export interface Option {
  readonly value: string;
  readonly title: string;
  readonly group?: string;
}

/** Chosen from the list or typed: what finds by typing is there a moment later. */
const TypeToFind = lazyComponent(() => import("../directory/TypeToFind.tsx").then((module) => module.TypeToFind));

/** How a long list can be searched by typing. */
export type TypeToFindOptions = Omit<FindProps, "class" | "onFind">;

interface Props {
  readonly label: string;
  readonly any: string;
  /** The same list each time, so that it is drawn once. */
  readonly options: readonly Option[];
  /** Titles of the options' groups. */
  readonly groups?: Readonly<Record<string, string>>;
  readonly chosen: readonly string[];
  readonly isSingle?: boolean;
  /** Of a list so long that it can be searched by typing. */
  readonly find?: TypeToFindOptions;
  readonly words: Pick<typeof matchScriptMessages, "another" | "anotherOption">;
  readonly onChange: (values: string[]) => void;
}

/**
 * A place in the sentence: a list of choices for each that is made, and one for one more.
 *
 * Lists are told apart by their place, so that the one in use keeps the keyboard when it becomes a choice.
 */
export function Slot({ label, any, options, groups, chosen, isSingle = false, find, words, onChange }: Props) {
  const { another, anotherOption } = words;
  const fields = isSingle ? [chosen[0] ?? ""] : [...chosen, ""];
  return (
    <>
      {fields.map((value, index) => (
        <select
          key={index}
          class={value === "" ? "open" : undefined}
          aria-label={index === 0 ? label : another({ label, place: index + 1 })}
          autocomplete="off"
          value={value}
          onChange={({ currentTarget }) => onChange(fields.with(index, currentTarget.value).filter(Boolean))}
        >
          <option value="">{index === 0 || value !== "" ? any : anotherOption}</option>
          <Options options={options} groups={groups} />
        </select>
      ))}
      {find && <TypeToFind {...find} class="ask-find" onFind={(value) => onChange([...new Set([...chosen, value])])} />}
    </>
  );
}

/** Preact passes over elements that are the same as before: hundreds of countries cost nothing at the next choice. */
function Options({ options, groups }: Pick<Props, "options"> & { readonly groups: Props["groups"] | undefined }) {
  return useMemo(
    () =>
      groups === undefined ? (
        <>{options.map(toOption)}</>
      ) : (
        <>
          {[...group(options, (option) => option.group ?? "")].map(([name, members]) => (
            <optgroup key={name} label={groups[name] ?? name}>
              {members.map(toOption)}
            </optgroup>
          ))}
        </>
      ),
    [options],
  );
}

function toOption({ value, title }: Option) {
  return (
    <option key={value} value={value}>
      {title}
    </option>
  );
}
