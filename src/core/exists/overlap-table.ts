import { referenceOf } from "../../dataset/model.ts";
import type { InsightTable } from "../table/insight-table.ts";
import type { Register } from "../register/register.ts";
import { measureOverlapGroups, type OverlapGroup } from "./groups.ts";
import { fieldLexicon } from "./field-lexicon.ts";
import { measureOverlapIndex } from "./overlap-index.ts";
import { overlapRecords } from "./overlap-record.ts";

const groupsOf = new WeakMap<Register, OverlapGroup[]>();

/** The groups of a register's tools, found once. */
export function overlapGroupsOf(register: Register): OverlapGroup[] {
  let groups = groupsOf.get(register);
  if (groups === undefined) {
    groups = measureOverlapGroups(measureOverlapIndex(overlapRecords(register.dataset.tools), fieldLexicon));
    groupsOf.set(register, groups);
  }
  return groups;
}

/**
 * The tools that are in groups of overlap, a row each: groups largest first, tools in order of id.
 *
 * Ended tools are among them; tools in no group are left out, so that there are at most as many rows as tools.
 */
export function measureOverlapTable(register: Register): InsightTable {
  const { tools } = register.dataset;
  const byReference = new Map(tools.map((tool) => [referenceOf(tool), tool]));
  const rows = overlapGroupsOf(register).flatMap(({ members, kindsOfWork }, place) =>
    members.flatMap((id) => {
      const tool = byReference.get(id);
      if (tool === undefined) return [];
      const { name, status } = tool;
      const group = { group: place + 1, size: members.length, work: kindsOfWork.join("; ") };
      return [{ ...group, tool: tool.id, name, state: status.state }];
    }),
  );
  return {
    id: "overlap",
    description:
      "Tools that do the same work for the same people, a row each; those in no group are left out, ended ones are not. The guide “How overlap works” says how groups are found.",
    n: tools.length,
    columns: [
      { name: "group", description: "Number of the group, from 1 for the largest.", unit: "number" },
      { name: "size", description: "Tools in the group.", unit: "number" },
      { name: "work", description: "Kinds of work that all tools of the group do, joined by “; ”.", unit: "text" },
      { name: "tool", description: "The tool's id.", unit: "text" },
      { name: "name", description: "The tool's name.", unit: "text" },
      { name: "state", description: "active, in-development, discontinued or unknown.", unit: "text" },
    ],
    rows,
  };
}
