import type { FreeTraining, Output } from "../../core/terms/free-training.ts";
import { format } from "../../core/language/page-format.ts";
import { takeLead } from "../../core/language/sentences.ts";
import { englishAttributes } from "../language/page-language.ts";
import { ListingParagraph } from "../rows/ListingText.tsx";
import { termTitle } from "../vocabulary/terms.ts";
import { freeTrainingMessages } from "./words.ts";

interface Props {
  readonly training: FreeTraining;
  /** True if the summary has no translation into the language of the page. */
  readonly isSummaryEnglish: boolean | undefined;
}

/**
 * Content of a row of free training: what the listing does in a sentence, then format, language, and its courses with their
 * length. "Not stated" stands for a format, language or length that no source states.
 */
export function TrainingFacts({ training, isSummaryEnglish }: Props) {
  const { courses, formats, languages, listing } = training;
  const messages = freeTrainingMessages;
  const listTitles = (vocabulary: string, ids: readonly string[]) =>
    ids.length === 0 ? messages.notStated : format.list(ids.map((id) => termTitle(vocabulary, id)));
  const isAnyLengthStated = courses.some(({ minutes }) => minutes !== undefined);
  return (
    <>
      <ListingParagraph class="answer-sum" text={takeLead(listing.summary)} isEnglish={isSummaryEnglish} />
      <dl class="training">
        <div>
          <dt>{messages.format}</dt>
          <dd>{listTitles("output-type", formats)}</dd>
        </div>
        <div>
          <dt>{messages.languages}</dt>
          <dd>{listTitles("language", languages)}</dd>
        </div>
        <div>
          <dt>{messages.length}</dt>
          <dd>{isAnyLengthStated ? format.list(listLengths(courses)) : messages.notStated}</dd>
        </div>
        {courses.length > 0 && (
          <div>
            <dt>{messages.courses}</dt>
            {courses.map(({ title, url }) => (
              <dd key={title} {...englishAttributes}>
                {url === undefined ? title : <a href={url}>{title}</a>}
              </dd>
            ))}
          </div>
        )}
      </dl>
    </>
  );
}

/** Lists the stated lengths of courses, each once, the shortest first: `["25 minutes", "30 minutes"]`. [] if none is stated. */
function listLengths(courses: readonly Output[]): string[] {
  const lengths = new Set(courses.flatMap(({ minutes }) => minutes ?? []));
  return [...lengths].sort((a, b) => a - b).map((count) => freeTrainingMessages.minutes({ count }));
}
