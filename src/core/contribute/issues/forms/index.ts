import type { IssueForm } from "../issue-form.ts";
import { confirmation, correction, ended, removal } from "./changes.ts";
import { bug, businessNeed } from "./needs.ts";
import { newEntity, newTool } from "./new-listing.ts";

/** Every issue form, in the order in which GitHub offers them. */
export const issueForms: readonly IssueForm[] = [
  correction,
  newEntity,
  newTool,
  ended,
  confirmation,
  removal,
  businessNeed,
  bug,
];
