import type { Listing } from "../../dataset/model.ts";
import { datasetRoot } from "../../io/environment.ts";
import { readLastChanges } from "../../io/git-history.ts";
import { filePathOf } from "../ui/repository.ts";

const changes = readLastChanges(datasetRoot());

/** The day on which a listing's file last changed, where the build has the whole history. */
export function lastChangeOf(listing: Pick<Listing, "kind" | "id">): string | undefined {
  return changes?.get(filePathOf(listing));
}
