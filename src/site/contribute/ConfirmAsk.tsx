import { partAt } from "../../core/contribute/form-state.ts";
import { Choice } from "./Choice.tsx";
import { Errors } from "./Labelled.tsx";
import { idAt, useForm } from "./context.ts";

const levels = ["confirmed", "checked"] as const;

/** Who says that the listing is right: it is dated by the day on which that is said. */
export function ConfirmAsk({ today }: { readonly today: string }) {
  const { answers, set, words } = useForm();
  const { who, options, proof } = words.confirm;
  const level = partAt(answers, ["review", "level"]);
  const isToday = partAt(answers, ["review", "date"]) === today;
  return (
    <section class="sect" aria-labelledby="s-who">
      <header>
        <h2 id="s-who">{who}</h2>
      </header>
      <fieldset class="field" id={idAt(["review"])} tabIndex={-1}>
        <legend class="vh">{who}</legend>
        <Errors path={["review"]} />
        {levels.map((each) => (
          <Choice
            key={each}
            type="radio"
            term={{ id: each, title: options[each].title, description: options[each].text }}
            name="who"
            isChosen={isToday && level === each}
            onChange={() => set(["review"], { level: each, date: today })}
          />
        ))}
      </fieldset>
      {isToday && level === "confirmed" && <p class="hint">{proof}</p>}
    </section>
  );
}
