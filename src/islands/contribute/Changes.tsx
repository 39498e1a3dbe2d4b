import { partAt } from "../../form/form-state.ts";
import { changesBetween } from "../../form/sourcing.ts";
import type { SendMessages } from "../../messages/send.ts";
import { useForm } from "./context.ts";
import { newSources } from "./letter.ts";
import { sayPart } from "./words.ts";

/** What changes, fact by fact. */
export function Changes({ words }: { readonly words: SendMessages }) {
  const { answers, first, root } = useForm();
  const review = (of: typeof answers) => {
    const field = root.fields.find(({ name }) => name === "review");
    return field ? sayPart(partAt(of, ["review"]), field) : "";
  };
  const rows = changesBetween(first, answers, root).map(({ field, before, after }) => ({
    title: field.title,
    before: sayPart(before, field),
    after: sayPart(after, field),
  }));
  if (review(first) !== review(answers))
    rows.push({ title: words.reviewTitle, before: review(first), after: review(answers) });
  const pages = newSources(first, answers);
  return (
    <section aria-labelledby="changes">
      <h3 id="changes">{words.changes}</h3>
      <dl class="changes">
        {rows.map(({ title, before, after }) => (
          <div key={title} class="row">
            <dt>{title}</dt>
            <dd class="entry">
              {before === "" ? <span class="soft">{words.nothing}</span> : <del>{before}</del>}{" "}
              <span aria-hidden="true">→</span>{" "}
              {after === "" ? <span class="soft">{words.nothing}</span> : <ins>{after}</ins>}
            </dd>
          </div>
        ))}
        {pages.length > 0 && (
          <div class="row">
            <dt>{words.sourcesTitle}</dt>
            <dd class="entry">
              <ul class="plain">
                {pages.map((url) => (
                  <li key={url}>{url}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
