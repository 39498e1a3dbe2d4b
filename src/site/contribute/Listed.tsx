import { format } from "../../core/language/page-format.ts";
import { findDuplicates } from "../../core/contribute/duplicates.ts";
import { addressOfForm, addressOfReference } from "../../dataset/address.ts";
import { fieldAt } from "../../dataset/fields.ts";
import { folders, type Kind } from "../../dataset/model.ts";
import { termById } from "../../dataset/vocabularies.ts";
import { href } from "../ui/href.ts";
import { FieldInput } from "./FieldInput.tsx";
import { useForm } from "./context.ts";

/** Whether it is listed already: its name and its website are compared with every listing's as they are typed. */
export function ListedStep({ kind }: { readonly kind: Kind }) {
  const { root, words } = useForm();
  const fields = ["name", "website"].map((path) => fieldAt(root, path)).filter((field) => field !== undefined);
  return (
    <>
      <h3>{words.listed.title}</h3>
      <p class="hint">{words.listed.hint}</p>
      {fields.map((field) => (
        <FieldInput key={field.path} field={field} path={[field.path]} />
      ))}
      <Duplicates kind={kind} />
    </>
  );
}

/** The listings that the new one may repeat, each with its page and the form to correct it. */
export function Duplicates({ kind }: { readonly kind: Kind }) {
  const { answers, names, words: form } = useForm();
  const words = form.listed;
  const found = names === undefined ? [] : findDuplicates(answers, folders[kind], names);
  const titleOf = (id: string) => termById(kind === "tool" ? "tool-function" : "service", id)?.title ?? id;
  return (
    <div role="status">
      {found.length > 0 && (
        <section class="callout weighty" aria-labelledby="duplicates">
          <h3 id="duplicates">{words.found}</h3>
          <p>{words.foundText}</p>
          <ul class="plain">
            {found.map(({ reference, name, why, terms }) => (
              <li key={reference}>
                <a href={href(addressOfReference(reference))}>{name}</a>{" "}
                {why === "work" ? words.why.work({ terms: terms.map(titleOf).join(format.comma) }) : words.why[why]}.{" "}
                <a href={href(addressOfForm(reference))} aria-label={form.heading.edit({ name })}>
                  {form.ways.edit.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
