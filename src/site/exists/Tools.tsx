import { addressOfProposal, addressOfQuery, withPrivateQuery } from "../../dataset/address.ts";
import { isEndedState } from "../../dataset/model.ts";
import type { SimilarTool, Choices } from "../../core/exists/idea.ts";
import { idsOfRow, rowAt, type FacetEngine } from "../../core/facets/engine.ts";
import { format } from "../../core/language/page-format.ts";
import { termTitleOf } from "../directory/facet-terms.ts";
import { englishAttributes } from "../language/page-language.ts";
import { ListingRow } from "../rows/ListingRow.tsx";
import { MoreRows } from "../rows/MoreRows.tsx";
import { href } from "../ui/href.ts";
import type { OverlapData } from "./load.ts";
import { existsScriptMessages as script } from "./words.ts";

interface Props {
  readonly same: readonly SimilarTool[];
  readonly others: readonly SimilarTool[];
  readonly choices: Choices;
  readonly listed: OverlapData;
}

/** The tools of the ticked kinds, with how many there are of each and what became of them, and others that have the idea's words. */
export function Tools({ same, others, choices, listed }: Props) {
  const { work = [], ...about } = choices;
  const row = (tool: SimilarTool) => <ToolRow key={tool.row} tool={tool} listed={listed} />;
  return (
    <>
      <section aria-labelledby="same-work">
        <h3 id="same-work">{script.sameTitle}</h3>
        <ul class="tallies">
          {work.map((id) => (
            <li key={id}>
              <Tally id={id} about={about} tools={listed.tools} />
            </li>
          ))}
        </ul>
        {same.length === 0 && (
          <div class="empty">
            <p class="strong">{script.none}</p>
            <p>{script.noneText}</p>
          </div>
        )}
        <MoreRows key={work.join()} items={same} initialCount={10} formatMore={script.more} renderRow={row} />
        <p>
          <a href={href(withPrivateQuery(addressOfProposal("tool", choices)))}>{script.propose}</a>
        </p>
      </section>
      {others.length > 0 && (
        <section aria-labelledby="other-tools">
          <h3 id="other-tools">{script.othersTitle}</h3>
          <MoreRows items={others} initialCount={5} formatMore={script.more} renderRow={row} />
        </section>
      )}
    </>
  );
}

interface TallyProps {
  readonly id: string;
  readonly about: Omit<Choices, "work">;
  readonly tools: FacetEngine;
}

/** How many listed tools do a kind of work, how many of these have recent evidence, ended, or are in a chosen industry or country. */
function Tally({ id, about, tools }: TallyProps) {
  const titleOf = termTitleOf(tools);
  const rows = [...tools.rows.keys()].filter((row) => idsOfRow(tools, row, "work").includes(id));
  const count = (facet: string, ...ids: string[]) =>
    rows.filter((row) => idsOfRow(tools, row, facet).some((each) => ids.includes(each))).length;
  const { tally } = script;
  const parts = [
    tally.tools({ count: rows.length }),
    tally.recent({ count: count("freshness", "current", "ageing") }),
    tally.ended({ count: count("status", "discontinued") }),
    ...Object.entries(about).flatMap(([facet, ids = []]) =>
      ids.map((term) => tally.within({ count: count(facet, term), term: titleOf(facet, term) })),
    ),
  ];
  return (
    <>
      <a href={href(addressOfQuery("tool", { work: [id] }))}>{titleOf("work", id)}</a> · {parts.join(format.comma)}
    </>
  );
}

/** A tool: what it is, what it shares with the idea and, where it ended, why. */
function ToolRow({ tool, listed }: Pick<Props, "listed"> & { readonly tool: SimilarTool }) {
  const { tools, endings } = listed;
  const row = rowAt(tools, tool.row);
  const titleOf = termTitleOf(tools);
  const shared = Object.entries(tool.shared).flatMap(([facet, ids]) => ids.map((id) => titleOf(facet, id)));
  const note = endings[row.id]?.note;
  return (
    <li>
      <ListingRow row={row} titleOf={titleOf} headingLevel={4}>
        <p class="sum" {...englishAttributes}>
          {row.summary}
        </p>
        {shared.length > 0 && (
          <p class="offers">
            <span class="quiet">{script.shares}</span> {shared.join(format.semicolon)}
          </p>
        )}
        {isEndedState(row.status.state) && (
          <p class="ending">{note === undefined ? script.endedUnknown : `${script.ended} ${note}`}</p>
        )}
      </ListingRow>
    </li>
  );
}
