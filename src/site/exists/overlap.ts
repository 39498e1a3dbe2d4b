import { referenceOf, type Reference, type Tool } from "../../dataset/model.ts";
import { candidatesOf } from "../../core/exists/candidates.ts";
import { differencesOf, type Difference } from "../../core/exists/differences.ts";
import { fieldLexicon } from "../../core/exists/field-lexicon.ts";
import { measureOverlapIndex, type OverlapIndex } from "../../core/exists/overlap-index.ts";
import { overlapRecords } from "../../core/exists/overlap-record.ts";
import { overlapsOfTool, type Overlap } from "../../core/exists/overlap.ts";
import { loadRegister } from "../load/register.ts";

/** Another tool that does the same work or work like it. */
export interface Other extends Overlap {
  readonly tool: Tool;
}

const mostClose = 8;
const maxRelated = 3;
/** What scores less than that is not shown beside a tool. */
const minNearness = 0.45;

interface Loaded {
  readonly candidates: (id: Reference) => OverlapIndex;
  readonly tools: ReadonlyMap<Reference, Tool>;
}

let loaded: Promise<Loaded> | undefined;

function loadOverlap(): Promise<Loaded> {
  loaded ??= loadRegister().then(({ dataset }) => ({
    candidates: candidatesOf(measureOverlapIndex(overlapRecords(dataset.tools), fieldLexicon)),
    tools: new Map(dataset.tools.map((tool) => [referenceOf(tool), tool])),
  }));
  return loaded;
}

/**
 * The tools to know of beside one: those that are close, else the few that are most similar.
 *
 * @returns best first; what sets the tool apart from them, nothing where there are none
 */
export async function othersOf(tool: Tool): Promise<{ others: Other[]; differences: Difference[] }> {
  const { candidates, tools } = await loadOverlap();
  const index = candidates(referenceOf(tool));
  const overlaps = overlapsOfTool(referenceOf(tool), index, { least: minNearness });
  const close = overlaps.filter((each) => each.close).slice(0, mostClose);
  const shown = close.length > 0 ? close : overlaps.slice(0, maxRelated);
  const record = index.records.find(({ id }) => id === referenceOf(tool));
  const others = shown.flatMap((each) => {
    const other = tools.get(each.id);
    return other === undefined ? [] : [{ ...each, tool: other }];
  });
  const differences =
    record && others.length > 0
      ? differencesOf(
          record,
          others.map((each) => each.record),
        )
      : [];
  return { others, differences };
}
