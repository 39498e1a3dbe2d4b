import { addressOfProposal, addressOfFilteredDirectory, moveQueryToFragment } from "../../dataset/address.ts";
import { isEndedState } from "../../dataset/model.ts";
import type { Choices, SimilarTool } from "../../core/exists/idea.ts";
import { termIdsOfRow, buildDirectoryRow, type FacetEngine } from "../../core/facets/engine.ts";
import { format } from "../../core/language/page-format.ts";
import { createTermTitleOf } from "../directory/facet-terms.ts";
import { ListingParagraph, ListingText } from "../rows/ListingText.tsx";
import { ListingRow } from "../rows/ListingRow.tsx";
import { MoreRows } from "../rows/MoreRows.tsx";
import { href } from "../ui/href.ts";
import type { OverlapData } from "./load.ts";
import { existsScriptMessages } from "./words.ts";

interface Props {
  /** Tools that do a chosen kind of work. */
  readonly sameWork: readonly SimilarTool[];
  /** Tools of other kinds in a chosen country whose text resembles the idea's. */
  readonly inCountries: readonly SimilarTool[];
  /** Other tools whose text resembles the idea's. */
  readonly otherWork: readonly SimilarTool[];
  readonly choices: Choices;
  readonly overlapData: OverlapData;
}

/** Number of tools of each list that are shown at first. */
const initialSameWork = 10;
const initialOtherWork = 5;

/**
 * Similar tools: those that do the chosen kinds of work, with counts for each kind, then those of other kinds that mention the
 * idea's words, in the chosen countries and elsewhere. At first `initialSameWork` (10) and `initialOtherWork` (5) of a list are
 * shown, and a button shows the others.
 *
 * The first list has a message if it is empty, and a link to propose a tool with the choices. The others are left out if they are
 * empty.
 */
export function Tools({ sameWork, inCountries, otherWork, choices, overlapData }: Props) {
  const { work = [], ...industriesAndCountries } = choices;
  const { inCountriesTitle, more, none, noneText, otherWorkTitle, propose, sameWorkTitle } = existsScriptMessages;
  const titleOf = createTermTitleOf(overlapData.tools);
  const countries = (choices.countries ?? []).map((id) => titleOf("countries", id));
  const otherLists = [
    { id: "country-tools", title: inCountriesTitle({ countries }), items: inCountries },
    { id: "other-tools", title: otherWorkTitle, items: otherWork },
  ].filter(({ items }) => items.length > 0);
  const renderTool = (tool: SimilarTool) => <ToolRow key={tool.row} tool={tool} overlapData={overlapData} />;
  return (
    <>
      <section aria-labelledby="same-work">
        <h3 id="same-work">{sameWorkTitle}</h3>
        <ul class="tallies">
          {work.map((id) => (
            <li key={id}>
              <KindCounts id={id} choices={industriesAndCountries} tools={overlapData.tools} />
            </li>
          ))}
        </ul>
        {sameWork.length === 0 && (
          <div class="empty">
            <p class="strong">{none}</p>
            <p>{noneText}</p>
          </div>
        )}
        <MoreRows
          key={work.join()}
          items={sameWork}
          initialCount={initialSameWork}
          formatMore={more}
          renderRow={renderTool}
        />
        <p>
          <a href={href(moveQueryToFragment(addressOfProposal("tool", choices)))}>{propose}</a>
        </p>
      </section>
      {otherLists.map(({ id, title, items }) => (
        <section key={id} aria-labelledby={id}>
          <h3 id={id}>{title}</h3>
          <MoreRows items={items} initialCount={initialOtherWork} formatMore={more} renderRow={renderTool} />
        </section>
      ))}
    </>
  );
}

interface KindCountsProps {
  /** Kind of work. */
  readonly id: string;
  readonly choices: Omit<Choices, "work">;
  readonly tools: FacetEngine;
}

/**
 * Link to the tools of a kind of work, and their numbers: "Worker survey · 12 listed tools, 8 with evidence from the last two
 * years, 2 ended, 3 in Kenya". The last part is repeated for each chosen industry and country. Numbers may be 0.
 */
function KindCounts({ id, choices, tools }: KindCountsProps) {
  const { tally } = existsScriptMessages;
  const titleOf = createTermTitleOf(tools);
  const rowsOfKind = [...tools.rows.keys()].filter((row) => termIdsOfRow(tools, row, "work").includes(id));
  const countRows = (facet: string, ...ids: string[]) =>
    rowsOfKind.filter((row) => termIdsOfRow(tools, row, facet).some((term) => ids.includes(term))).length;
  const chosenTerms = Object.entries(choices).flatMap(([facet, ids = []]) => ids.map((term) => ({ facet, term })));
  const counts = [
    tally.tools({ count: rowsOfKind.length }),
    tally.recent({ count: countRows("freshness", "current", "ageing") }),
    tally.ended({ count: countRows("status", "discontinued") }),
    ...chosenTerms.map(({ facet, term }) =>
      tally.within({ count: countRows(facet, term), term: titleOf(facet, term) }),
    ),
  ];
  return (
    <>
      <a href={href(addressOfFilteredDirectory("tool", { work: [id] }))}>{titleOf("work", id)}</a> ·{" "}
      {counts.join(format.comma)}
    </>
  );
}

/**
 * A tool with its summary, the titles of the terms that it shares with the idea (joined by semicolons, left out if there are
 * none) and, if it ended, the reason, or that it could not be found.
 */
function ToolRow({ tool, overlapData }: Pick<Props, "overlapData"> & { readonly tool: SimilarTool }) {
  const { shares, ended, endedUnknown } = existsScriptMessages;
  const { tools, endings } = overlapData;
  const row = buildDirectoryRow(tools, tool.row);
  const titleOf = createTermTitleOf(tools);
  const sharedTitles = Object.entries(tool.shared).flatMap(([facet, ids]) => ids.map((id) => titleOf(facet, id)));
  const { note, isNoteEnglish } = endings[row.id] ?? {};
  return (
    <li>
      <ListingRow row={row} titleOf={titleOf} headingLevel={4}>
        <ListingParagraph class="sum" text={row.summary ?? ""} isEnglish={row.isSummaryEnglish} />
        {sharedTitles.length > 0 && (
          <p class="offers">
            <span class="quiet">{shares}</span> {sharedTitles.join(format.semicolon)}
          </p>
        )}
        {isEndedState(row.status.state) && (
          <p class="ending">
            {note === undefined ? endedUnknown : [`${ended} `, <ListingText text={note} isEnglish={isNoteEnglish} />]}
          </p>
        )}
      </ListingRow>
    </li>
  );
}
