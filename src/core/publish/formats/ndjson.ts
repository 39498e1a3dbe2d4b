import type { PublishedRegister } from "../tables/table.ts";

/** Every listing on a line of its own, then every tombstone: for programs that read a line at a time. */
export function formatNdjson({ entities, tools, moved }: PublishedRegister): string {
  return [...entities, ...tools, ...moved].map((listing) => `${JSON.stringify(listing)}\n`).join("");
}
