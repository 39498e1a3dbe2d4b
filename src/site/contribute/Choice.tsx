import type { Term } from "../../dataset/vocabularies.ts";

interface ChoiceProps {
  readonly type: "radio" | "checkbox";
  readonly term: Pick<Term, "id" | "title" | "description">;
  readonly name: string;
  readonly isChosen: boolean;
  /** Of its meaning, where that is not in the page's language. */
  readonly lang?: "en";
  readonly onChange: (isChosen: boolean) => void;
}

/** A box or a radio button with its meaning. */
export function Choice({ type, term, name, isChosen, lang, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        checked={isChosen}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        {term.title}{" "}
        <span class="hint" lang={lang} dir={lang && "ltr"}>
          {term.description}
        </span>
      </span>
    </label>
  );
}
