import { fieldAt } from "../../dataset/fields.ts";
import { hostOf } from "../../dataset/web-host.ts";
import type { Answers } from "../../core/contribute/form-state.ts";
import { listFactsToSource, findSourcesOfFacts, listSources, listSupports } from "../../core/contribute/sourcing.ts";
import { Choice } from "./Labelled.tsx";
import { FieldInput } from "./FieldInput.tsx";
import { focusOn, idAt, useForm } from "./context.ts";
import { isNewEnd, type Said } from "./steps.ts";
import { contributeMessages as words } from "./words.ts";

/* With it comes what the form needs from the first input on, also without a connection: writing YAML, the schema, the rules and the end. */
export { checkAnswers } from "./check-answers.ts";
export { Finish } from "./Finish.tsx";

interface Props {
  readonly isNew: boolean;
  readonly said: Said;
  readonly onSay: (said: Partial<Said>) => void;
}

/** The page that shows the new answers, asked for once; and of the pages that showed the old ones, which still do. */
export function PageStep({ isNew, said, onSay }: Props) {
  const { answers, first, root, set } = useForm();
  const known = listSources(first);
  const facts = listFactsToSource(first, answers, root);
  const old = findSourcesOfFacts(first, facts);
  const count = Math.max(1, listSources(answers).length - known.length);
  const tick = (index: number, isOn: boolean) =>
    onSay({ known: isOn ? [...said.known, index] : said.known.filter((each) => each !== index) });
  const choice = (index: number) => (
    <Choice
      key={index}
      {...sayPage(known[index] ?? {})}
      name={`known-${index}`}
      isChosen={said.known.includes(index)}
      onChange={(isOn) => tick(index, isOn)}
    />
  );
  const others = known.map((_, index) => index).filter((index) => !old.includes(index));
  return (
    <>
      <fieldset class="source-ask" id={idAt(["sources"])} tabIndex={-1}>
        <legend>
          <h3>{words.wrong.page}</h3>
        </legend>
        <p class="hint">{words.wrong.pageHint}</p>
        {Array.from({ length: count }, (_, place) => (
          <NewPage key={place} index={known.length + place} facts={count > 1 ? facts : []} />
        ))}
        <button
          type="button"
          class="text-button"
          onClick={() => {
            set(["sources", known.length + count], { url: "", supports: facts });
            focusOn(["sources", known.length + count, "url"]);
          }}
        >
          {words.wrong.addPage}
        </button>
        {others.length > 0 && (
          <details open={others.some((index) => said.known.includes(index))}>
            <summary>{words.wrong.known({ pages: others.length })}</summary>
            {others.map(choice)}
          </details>
        )}
        {!isNew && !isNewEnd(first, answers) && (
          <Choice
            title={words.wrong.noPage}
            text={words.wrong.noPageText}
            name="no-page"
            isChosen={said.isNone}
            onChange={(isNone) => onSay({ isNone })}
          />
        )}
      </fieldset>
      {old.length > 0 && (
        <fieldset class="source-ask">
          <legend>
            <h3>{words.wrong.still}</h3>
          </legend>
          <p class="hint">{words.wrong.stillHint}</p>
          {old.map(choice)}
        </fieldset>
      )}
    </>
  );
}

/** Who publishes a page, where, and its date. */
function sayPage({ url = "", publisher, as_of }: Answers) {
  const host = hostOf(String(url));
  return { title: String(publisher ?? host), text: `${host}, ${String(as_of ?? words.undated)}` };
}

/** What is asked of a page; all else that a source may say is for reviewers. */
const asked = ["url", "publisher", "as_of"];

/** @param facts of which it is asked whether the page shows them */
function NewPage({ index, facts }: { readonly index: number; readonly facts: readonly string[] }) {
  const { answers, root, set } = useForm();
  const fields = fieldAt(root, "sources")?.item?.fields ?? [];
  const supports = listSupports(listSources(answers)[index]);
  return (
    <div class="item">
      {fields
        .filter(({ name }) => asked.includes(name))
        .map((field) => (
          <FieldInput key={field.name} field={field} path={["sources", index, field.name]} />
        ))}
      {facts.length > 1 && (
        <fieldset class="field">
          <legend>{words.wrong.shows}</legend>
          {facts.map((fact) => (
            <Choice
              key={fact}
              title={fieldAt(root, fact)?.title ?? fact}
              name={`${idAt(["sources", index])}-${fact}`}
              isChosen={supports.includes(fact)}
              onChange={(isOn) =>
                set(
                  ["sources", index, "supports"],
                  [...supports.filter((each) => each !== fact), ...(isOn ? [fact] : [])],
                )
              }
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}
