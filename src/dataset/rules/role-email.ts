import { quote } from "../diagnostic.ts";
import type { Rule } from "../rule.ts";
import { doubtfulAddresses } from "./email-address.ts";

export const roleEmail: Rule = {
  name: "role-email",
  description: "An e-mail address says that it belongs to a role or to the organisation.",
  severity: "warning",
  *check(entry) {
    for (const { pointer, address, isName } of doubtfulAddresses(entry)) {
      if (isName) continue;
      yield {
        pointer,
        message: `perhaps a person's e-mail address: ${quote(address)}`,
        hint: "keep it only if it is an office's; else write an address such as info@, or only the contact page",
      };
    }
  },
};
