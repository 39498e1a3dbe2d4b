import { findDuplicates } from "../../core/contribute/duplicates.ts";
import { addressOfForm, addressOfReference } from "../../dataset/address.ts";
import { href } from "../ui/href.ts";
import { FieldInput } from "./FieldInput.tsx";
import { useForm } from "./context.ts";

/** Whether it is listed already: its name and its website are compared with every listing's as they are typed. */
export function ListedStep() {
  const { answers, names, root, words: form } = useForm();
  const words = form.listed;
  const found = names === undefined ? [] : findDuplicates(answers, names);
  return (
    <>
      <h3>{words.title}</h3>
      <p class="hint">{words.hint}</p>
      {root.fields
        .filter(({ name }) => name === "name" || name === "website")
        .map((field) => (
          <FieldInput key={field.path} field={field} path={[field.path]} />
        ))}
      <div role="status">
        {found.length > 0 && (
          <section class="callout weighty" aria-labelledby="duplicates">
            <h3 id="duplicates">{words.found}</h3>
            <p>{words.foundText}</p>
            <ul class="plain">
              {found.map(({ reference, name, why }) => (
                <li key={reference}>
                  <a href={href(addressOfReference(reference))}>{name}</a> {words.why[why]}.{" "}
                  <a href={href(addressOfForm(reference))}>{form.heading.edit({ name })}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
