import type { Field } from "../../dataset/fields.ts";
import { partAt } from "../../core/contribute/form-state.ts";
import { Choice } from "./Choice.tsx";
import { Errors } from "./Labelled.tsx";
import { idAt, useForm } from "./context.ts";
import { sayPart } from "./engine-words.ts";
import { englishTexts, inEnglish } from "../language/marks.ts";

interface Props {
  readonly title: string;
  readonly questions: readonly Field[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Which answers are wrong or missing: each a box, with what the listing says now. */
export function WhichStep({ title, questions, chosen, onChoose }: Props) {
  const { answers, first, names, words, set } = useForm();
  const path = ["which"];
  const isEnglish = (each: string) => englishTexts.has(each) && partAt(first, each.split(".")) !== undefined;
  const said = (field: Field) => sayPart(partAt(first, field.path.split(".")), field, names) || words.notFound;
  const choose = (field: Field, isChosen: boolean) => {
    // What is no longer called wrong is as it was.
    if (!isChosen && partAt(answers, field.path.split(".")) !== undefined)
      set(field.path.split("."), partAt(first, field.path.split(".")));
    onChoose(isChosen ? [...chosen, field.path] : chosen.filter((each) => each !== field.path));
  };
  return (
    <fieldset class="field" id={idAt(path)} tabIndex={-1} aria-describedby={`${idAt(path)}-error`}>
      <legend>
        <h3>{title}</h3>
      </legend>
      <Errors path={path} />
      {questions.map((field) => (
        <Choice
          key={field.path}
          type="checkbox"
          term={{ id: field.path, title: field.title, description: said(field) }}
          name={`which-${field.path}`}
          isChosen={chosen.includes(field.path)}
          {...(isEnglish(field.path) && inEnglish.lang && { lang: inEnglish.lang })}
          onChange={(isChosen) => choose(field, isChosen)}
        />
      ))}
    </fieldset>
  );
}
