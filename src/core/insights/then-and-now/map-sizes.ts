import { addressOfDirectory, addressOfQuery } from "../../../dataset/address.ts";
import type { Register } from "../../register/register.ts";
import { baselineById } from "./baseline.ts";
import { countColumn, counted, type InsightTable } from "../../table/insight-table.ts";

const organisations = ["interactive-map", "gmsd-2014", "gmsd-2021"];
const tools = ["tat-landscape", "osce-tat-tools"];
const apps = ["osce-tat-apps"];

/** A number of organisations, tools or apps, counted by an earlier map or by the register. */
export type SizeRow = {
  readonly map: string;
  readonly kind: string;
  /** Null for this edition. */
  readonly year: number | null;
  readonly wording: "about" | "over" | "nearly" | null;
  readonly size: number;
  /** Null for an earlier map. */
  readonly count: number | null;
  readonly listings: string | null;
};

/**
 * How many organisations, tools and mobile apps earlier maps and the register counted, each by its own rules.
 *
 * The register's rows count every listing of the kind, ended ones too, as the directory does; its apps are the tools whose
 * technologies name a mobile app.
 */
export function measureMapSizes({ dataset }: Pick<Register, "dataset">): InsightTable<SizeRow> {
  const earlier = (kind: string) => (id: string) => {
    const { of, year, value, qualifier = null } = baselineById(id);
    return { map: of, kind, year, wording: qualifier, size: value, count: null, listings: null };
  };
  const own = (kind: string, count: number, address: string) => ({
    map: "register",
    kind,
    year: null,
    wording: null,
    size: count,
    ...counted(count, address),
  });
  const mobile = dataset.tools.filter(({ technologies = [] }) => technologies.includes("mobile-app")).length;
  return {
    id: "map-sizes",
    description:
      "How many organisations and tools earlier maps and the register counted. Their populations and rules differ.",
    n: dataset.entities.length + dataset.tools.length,
    columns: [
      { name: "map", description: "Whose count it is; register: this register.", unit: "text" },
      { name: "kind", description: "entity, tool or app (a tool that is a mobile app).", unit: "text" },
      { name: "year", description: "Its year; empty for this edition.", unit: "year" },
      { name: "wording", description: "How its source words it: about, over, nearly; empty: exactly.", unit: "text" },
      { name: "size", description: "What was counted: organisations, or tools and initiatives.", unit: "number" },
      countColumn("Listings, where the count is the register's."),
    ],
    rows: [
      ...organisations.map(earlier("entity")),
      own("entity", dataset.entities.length, addressOfDirectory("entity")),
      ...tools.map(earlier("tool")),
      own("tool", dataset.tools.length, addressOfDirectory("tool")),
      ...apps.map(earlier("app")),
      own("app", mobile, addressOfQuery("tool", { technologies: ["mobile-app"] })),
    ],
  };
}
