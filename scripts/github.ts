import { defineCommand } from "./command.ts";

const help = `npm run -s github -- <task> [options]

What only workflows call. Each task has --help.

  describe    says in plain words what a change does to the published data; writes a pull request's comment and labels
  queue       lists what a person should review next; writes the weekly issue
  links       checks whether the cited addresses still answer; writes the issue of broken ones
  from-issue  turns an issue form's answers into a listing's file, or says what is wrong

Exit status: 0; 2 when called wrongly.`;

/** Only reached without a task that there is: run.mjs runs scripts/github/<task>.ts. */
export const command = await defineCommand(import.meta, help, ([task]) =>
  Promise.reject(new RangeError(`no such task: ${task ?? "(none)"}; there are describe, queue, links and from-issue`)),
);
