import { quote, type Finding } from "../diagnostic.ts";
import { addressKeys, valuesBelow } from "./listing-text.ts";
import { type Entry, type Rule, memo } from "../rule.ts";
import { writtenHostOf } from "../web-host.ts";

type Words = Pick<Finding, "message" | "hint">;

export const webAddress: Rule = {
  name: "web-address",
  description:
    "A web address can be opened by anyone: well formed, http or https, on a public host, without credentials.",
  severity: "error",
  *check(entry) {
    for (const [pointer, address] of addressesOf(entry)) {
      const words = findFault(address);
      if (words) yield { pointer, ...words };
    }
  },
};

/** Every web address of a listing, with its pointer. */
export const addressesOf = memo(({ draft }: Entry) => valuesBelow(draft, addressKeys));

function findFault(address: string): Words | undefined {
  const shown = quote(address);
  const copy = "copy it from the browser's address bar";
  const written = writtenHostOf(address);
  if (!URL.canParse(address) || written !== written.normalize("NFKC") || /[%\u3002]/.test(written))
    return { message: `not a web address: ${shown}`, hint: copy };
  const { protocol, username, password, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol))
    return { message: `not a web address: ${shown}`, hint: "write an address that starts with https:// or http://" };
  if (username !== "" || password !== "") {
    return { message: `credentials in a web address: ${shown}`, hint: "leave out the user name and password before @" };
  }
  if (isPublic(hostname)) return undefined;
  return {
    message: `not a public address: ${shown}`,
    hint: "give the address that anyone can open, such as https://example.org",
  };
}

function isPublic(hostname: string): boolean {
  const host = hostname.replace(/\.$/, "");
  if (host.split(".").includes("")) return false;
  const last = host.slice(host.lastIndexOf(".") + 1);
  const isNumeric = host.startsWith("[") || /^\d+$/.test(last);
  return host.includes(".") && !isNumeric && !/^(?:local|localhost|internal|lan)$/.test(last);
}
