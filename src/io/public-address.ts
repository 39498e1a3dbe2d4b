import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/**
 * Private, local, reserved and documentation networks of the IANA special-purpose registries (RFC 6890), as far as they lie in
 * IPv4 or in the global addresses of IPv6, and the address that every machine at Azure (GitHub's runners too) reaches its host
 * by. The other clouds keep theirs in private networks.
 */
const closed = new BlockList();
const closedNetworks = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "168.63.129.16/32", "169.254.0.0/16", "172.16.0.0/12"],
  ...["192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16"],
  ...["192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
  ...["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"],
];
for (const range of closedNetworks) {
  const [network = "", prefix] = range.split("/");
  closed.addSubnet(network, Number(prefix), isIP(network) === 6 ? "ipv6" : "ipv4");
}

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
