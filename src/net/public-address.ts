import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Private, local, reserved and documentation networks (IANA special-purpose registries). */
const closed = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  closed.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  // Teredo, benchmarking, ORCHID, documentation, 6to4: of 2000::/3, what is not of the public network or wraps another address.
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  closed.addSubnet(network, prefix, "ipv6");

const global6 = new BlockList();
global6.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address is one of the public network. Addresses of IPv4 within IPv6 are none: nobody publishes them. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, "");
  switch (isIP(plain)) {
    case 4:
      return !closed.check(plain, "ipv4");
    case 6:
      return global6.check(plain, "ipv6") && !closed.check(plain, "ipv6");
    default:
      return false;
  }
}

/** Whether a host may be asked as far as its name shows; where a name leads is looked at when it is resolved. */
export function isPublicHost(hostname: string): boolean {
  const name = hostname.replace(/\.$/, "").toLowerCase();
  if (isIP(name.replace(/^\[|\]$/g, ""))) return isPublicAddress(name);
  return name.includes(".") && !/(^|\.)(localhost|local|internal|lan|home|arpa|test|invalid|onion)$/.test(name);
}

export class NotPublicError extends Error {
  readonly code = "NOT_PUBLIC";
}

/**
 * Resolves a name at the moment of connection, and refuses when any of its addresses is not public, so that no name can lead
 * into the network that the check runs in.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, []);
    if (!addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new NotPublicError(`not a public address: ${hostname}`), []);
    const [first] = addresses;
    if (options.all) callback(null, addresses);
    else callback(null, first?.address ?? "", first?.family);
  });
};
