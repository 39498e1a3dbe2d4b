import { shownAddress } from "../../dataset/web-host.ts";
import { newSources } from "../../core/contribute/issue-fields.ts";
import type { SendMessages } from "./send/words.ts";
import { useForm } from "./context.ts";
import { saidChanges } from "./letter.ts";
import { englishTexts, inEnglish } from "../language/marks.ts";

/** What changes, fact by fact. */
export function Changes({ words }: { readonly words: SendMessages }) {
  const { answers, first, names, root } = useForm();
  const rows = saidChanges({ before: first, after: answers, root }, words, names);
  const pages = newSources(first, answers).map(({ url }) => String(url));
  return (
    <section aria-labelledby="changes">
      <h3 id="changes">{words.changes}</h3>
      <dl class="changes">
        {rows.map(({ path, title, before, after }) => (
          <div key={title} class="row">
            <dt>{title}</dt>
            <dd class="entry">
              {before === words.nothing ? (
                <span class="soft">{before}</span>
              ) : (
                <del {...(englishTexts.has(path) && inEnglish)}>{before}</del>
              )}{" "}
              <span aria-hidden="true">→</span>{" "}
              {after === words.nothing ? <span class="soft">{after}</span> : <ins>{after}</ins>}
            </dd>
          </div>
        ))}
        {pages.length > 0 && (
          <div class="row">
            <dt>{words.sourcesTitle}</dt>
            <dd class="entry">
              <ul class="plain">
                {pages.map((url) => (
                  <li key={url}>{shownAddress(url)}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
