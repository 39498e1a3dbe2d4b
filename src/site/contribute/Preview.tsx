import type { Field } from "../../dataset/fields.ts";
import { covers } from "../../dataset/pointer.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import { partAt } from "../../core/contribute/form-state.ts";
import { factOf, sectionsOf } from "../../core/contribute/questions.ts";
import { sourcesOf, supportsOf } from "../../core/contribute/sourcing.ts";
import { format } from "../../core/language/page-format.ts";
import type { SendMessages } from "./send/words.ts";
import { useForm } from "./context.ts";
import { hostOf, sayPart } from "./engine-words.ts";

/** What is in the head of the page. */
const inHead = ["name", "summary"];

/** The listing as its page will read: each fact beside the numbers of the pages that show it. */
export function Preview({ words }: { readonly words: SendMessages }) {
  const { answers, root, names, words: form } = useForm();
  const said = (field: Field) => sayPart(partAt(answers, field.path.split(".")), field, names);
  return (
    <div class="preview">
      <p class="preview-name">{String(answers["name"] ?? "")}</p>
      <p class="lead">{String(answers["summary"] ?? "")}</p>
      {sectionsOf(root).map(({ id, field, questions }) => {
        const rows = questions.filter((question) => !inHead.includes(question.name) && said(question) !== "");
        return (
          rows.length > 0 && (
            <section class="ledger" key={id}>
              <header>
                <h3>{field?.title ?? form.sections[id as "about" | "ties"]}</h3>
              </header>
              <dl>
                {rows.map((question) => (
                  <Row key={question.path} field={question} said={said(question)} words={words} />
                ))}
              </dl>
            </section>
          )
        );
      })}
      <section class="ledger">
        <header>
          <h3>{words.sources}</h3>
        </header>
        <ol class="preview-sources">
          {sourcesOf(answers)
            .filter((source) => source["url"])
            .map((source, index) => (
              <li key={index}>
                {String(source["publisher"] ?? hostOf(String(source["url"])))}
                {format.comma}
                {String(source["as_of"] ?? words.undated)}
                <br />
                <span class="hint">{shownAddress(String(source["url"]))}</span>
              </li>
            ))}
        </ol>
      </section>
    </div>
  );
}

function Row({ field, said, words }: { readonly field: Field; readonly said: string; readonly words: SendMessages }) {
  const { answers } = useForm();
  const fact = factOf(field.path);
  const shown = sourcesOf(answers).filter((source) => source["url"]);
  const numbers = shown.flatMap((source, index) =>
    supportsOf(source).some((path) => covers(path, fact)) ? [index + 1] : [],
  );
  return (
    <div class="row">
      <dt>{field.title}</dt>
      <dd class="entry">{said}</dd>
      <dd class="ev">{numbers.map((n) => words.source({ place: n })).join(format.comma)}</dd>
    </div>
  );
}
