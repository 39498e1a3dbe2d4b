import { group } from "d3-array";
import { useMemo } from "preact/hooks";
import type { Props as TypeToFindProps } from "../directory/TypeToFind.tsx";
import { lazyComponent } from "../ui/lazy-component.tsx";
import type { matchScriptMessages } from "./words.ts";

export interface Option {
  readonly value: string;
  readonly title: string;
  /** Name of the option's group. Absent if the list has no groups. */
  readonly group?: string;
}

/** Field that finds an option by typing. The list works before it is loaded. */
const TypeToFind = lazyComponent(() => import("../directory/TypeToFind.tsx").then((module) => module.TypeToFind));

/** Properties of the field that finds an option by typing. */
export type TypeToFindOptions = Omit<TypeToFindProps, "class" | "onFind">;

interface Props {
  readonly label: string;
  /** Label of the empty option, such as "any country". */
  readonly anyLabel: string;
  /** The same array in every render, so that the options are rendered once. */
  readonly options: readonly Option[];
  /** Titles of the options' groups by name. Absent if the list has no groups. */
  readonly groups?: Readonly<Record<string, string>> | undefined;
  /** Values of the chosen options. */
  readonly values: readonly string[];
  /** True if there can be one choice only. */
  readonly isSingle?: boolean;
  /** Absent for lists that are too short to need it. */
  readonly typeToFind?: TypeToFindOptions | undefined;
  readonly messages: Pick<typeof matchScriptMessages, "another" | "anotherOption">;
  readonly onChange: (values: string[]) => void;
}

/**
 * Field in a sentence: a drop-down list for each choice, and an empty one for another choice; a single list if `isSingle`. With
 * `typeToFind`, also a field that finds an option by typing and adds it.
 *
 * A choice calls `onChange` with all values of the lists; choosing the empty option drops that value. The lists' keys are their
 * positions, so that the empty list keeps the focus when a choice is made in it.
 */
export function Slot(props: Props) {
  const { label, anyLabel, options, groups, values, isSingle = false, typeToFind, messages, onChange } = props;
  const listValues = isSingle ? [values[0] ?? ""] : [...values, ""];
  return (
    <>
      {listValues.map((value, index) => (
        <select
          key={index}
          class={value === "" ? "open" : undefined}
          aria-label={index === 0 ? label : messages.another({ label, position: index + 1 })}
          autocomplete="off"
          value={value}
          onChange={({ currentTarget }) => onChange(listValues.with(index, currentTarget.value).filter(Boolean))}
        >
          <option value="">{index === 0 || value !== "" ? anyLabel : messages.anotherOption}</option>
          <Options options={options} groups={groups} />
        </select>
      ))}
      {typeToFind && (
        <TypeToFind {...typeToFind} class="ask-find" onFind={(value) => onChange([...new Set([...values, value])])} />
      )}
    </>
  );
}

/**
 * Options of a list: flat, or if `groups` has titles in an `<optgroup>` for each group, in order of first appearance, titled by
 * its name if it has no title. The same elements in each render, which Preact then skips.
 */
function Options({ options, groups }: Pick<Props, "options" | "groups">) {
  return useMemo(
    () =>
      groups === undefined ? (
        <>{options.map(renderOption)}</>
      ) : (
        <>
          {[...group(options, (option) => option.group ?? "")].map(([name, members]) => (
            <optgroup key={name} label={groups[name] ?? name}>
              {members.map(renderOption)}
            </optgroup>
          ))}
        </>
      ),
    [options],
  );
}

/** Renders an `<option>` with the option's value and title. */
function renderOption({ value, title }: Option) {
  return (
    <option key={value} value={value}>
      {title}
    </option>
  );
}
