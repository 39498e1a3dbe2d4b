import { dataTasks } from "./data.en.ts";
import { findingTasks } from "./finding.en.ts";
import { listingTasks } from "./listings.en.ts";
import { siteTasks } from "./site.en.ts";
import type { Task } from "./task.ts";

/** Every task that a search leads to first. */
export const tasks: readonly Task[] = [...listingTasks, ...dataTasks, ...findingTasks, ...siteTasks];
