import { quote } from "../diagnostic.ts";
import type { Rule } from "../rule.ts";
import { doubtfulAddresses } from "./email-address.ts";

export const personalEmail: Rule = {
  name: "personal-email",
  description: "No e-mail address is a person's.",
  severity: "error",
  *check(entry) {
    for (const { pointer, address, isName } of doubtfulAddresses(entry)) {
      if (!isName) continue;
      yield {
        pointer,
        message: `a person's e-mail address: ${quote(address)}`,
        hint: "write an address of the organisation, such as info@, or only the contact page",
      };
    }
  },
};
