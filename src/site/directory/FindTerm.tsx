import { useDirectory } from "./context.ts";

export interface Props {
  label: string;
  typed: string;
  /** How many terms match what is typed. */
  found: number;
  onType: (typed: string) => void;
}

/** A field to find a term of a long facet. What is typed stays in it: it filters terms, not listings. */
export function FindTerm({ label, typed, found, onType }: Props) {
  const { words } = useDirectory();
  return (
    <div class="facet-find">
      <input
        class="input"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={60}
        aria-label={label}
        placeholder={label}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <p class="label" aria-live="polite">
        {typed.trim() === "" ? "" : words.filter.found({ count: found })}
      </p>
    </div>
  );
}
