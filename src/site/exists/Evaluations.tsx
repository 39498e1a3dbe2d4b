import type { SimilarTool } from "../../core/exists/idea.ts";
import { buildDirectoryRow } from "../../core/facets/engine.ts";
import { format } from "../../core/language/page-format.ts";
import { inSentence } from "../../core/language/phrases.ts";
import type { Evaluation } from "../../core/register/evaluations.ts";
import { addressOfReference } from "../../dataset/address.ts";
import { createTermTitleOf } from "../directory/facet-terms.ts";
import { ListingParagraph } from "../rows/ListingText.tsx";
import { MoreRows } from "../rows/MoreRows.tsx";
import { href } from "../ui/href.ts";
import type { OverlapData } from "./load.ts";
import type { ExistsPageData } from "./page-data.ts";
import { existsScriptMessages } from "./words.ts";

interface Props {
  /** Tools that do a chosen kind of work, the most similar first. */
  readonly tools: readonly SimilarTool[];
  readonly overlapData: OverlapData;
  readonly data: ExistsPageData;
}

/** Number of evaluations that are shown at first. */
const initialCount = 5;

/**
 * Findings of evaluations of tools for the same work, in the order of the tools: name, how and by who it was made, what was looked at, and the finding. A
 * sentence if there is none. Nothing without tools.
 */
export function Evaluations({ tools, overlapData, data }: Props) {
  if (tools.length === 0) return null;
  const { title, note, none, guide } = existsScriptMessages.evaluations;
  const rows = tools.map(({ row }) => buildDirectoryRow(overlapData.tools, row));
  const evaluations = rows.flatMap(({ id, name }) =>
    (overlapData.evaluations[id] ?? []).map((evaluation) => ({ id, name, evaluation })),
  );
  const titleOf = createTermTitleOf(overlapData.tools);
  const formatMethod = ({ independence, method }: Evaluation) =>
    [titleOf("evaluated", independence), inSentence(data.methods[method] ?? method)].join(format.comma);
  return (
    <section aria-labelledby="evaluations">
      <h3 id="evaluations">{title}</h3>
      <p class="label">
        {evaluations.length > 0 ? note : none} <a href={href("/guides/evaluations/")}>{guide}</a>
      </p>
      <MoreRows
        key={tools.map(({ row }) => row).join()}
        items={evaluations}
        initialCount={initialCount}
        formatMore={existsScriptMessages.more}
        renderRow={({ id, name, evaluation }) => (
          <li key={`${id} ${evaluation.url}`}>
            <p>
              <a href={`${href(addressOfReference(`tools/${id}`))}#evaluations`}>
                <bdi>{name}</bdi>
              </a>{" "}
              · {formatMethod(evaluation)}{" "}
              <span class="label">
                <bdi>{existsScriptMessages.evaluations.by({ by: evaluation.by, year: String(evaluation.year) })}</bdi>
              </span>
            </p>
            {[evaluation.about, evaluation.finding].map((text, index) => (
              <ListingParagraph
                key={text}
                class={index === 0 ? "label" : ""}
                text={text}
                isEnglish={evaluation.english?.includes(text)}
              />
            ))}
          </li>
        )}
      />
    </section>
  );
}
