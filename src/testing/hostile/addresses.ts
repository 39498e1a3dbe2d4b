import type { LinkOutcome } from "../../core/review/link-state.ts";

/** An address that a listing may give or a site may lead to, and what the link check must say of it. */
export interface HostileAddress {
  readonly name: string;
  readonly input: string;
  readonly outcome: LinkOutcome;
}

const notPublic = (name: string, ...inputs: readonly string[]): HostileAddress[] =>
  inputs.map((input) => ({ name, input, outcome: "not-public" }));

/** None of these may be asked, and none needs a look at the network to be refused. */
export const hostileAddresses: readonly HostileAddress[] = [
  ...notPublic("this machine by its name", "http://localhost/", "http://LOCALHOST./", "http://a.localhost/"),
  ...notPublic("this machine by its number", "http://127.0.0.1/", "http://127.9.9.9/", "http://0.0.0.0/"),
  ...notPublic("this machine, the number written as one", "http://2130706433/", "http://017700000001/"),
  ...notPublic("this machine, the number in other bases", "http://0x7f.1/", "http://0177.0.0.1/", "http://0x7f000001/"),
  ...notPublic("this machine, the number cut short", "http://127.1/", "http://0/"),
  ...notPublic("this machine, a dot after the number", "http://127.0.0.1./"),
  ...notPublic("this machine, the number in other digits", "http://①②⑦.0.0.1/", "http://１２７.0.0.1/"),
  ...notPublic("this machine, the dots in other signs", "http://127。0。0。1/", "http://127%2E0.0.1/"),
  ...notPublic("this machine by IPv6", "http://[::1]/", "http://[::]/", "http://[0:0:0:0:0:0:0:1]/"),
  ...notPublic("IPv4 within IPv6", "http://[::ffff:127.0.0.1]/", "http://[::127.0.0.1]/", "http://[::ffff:8.8.8.8]/"),
  ...notPublic("IPv4 behind a translation", "http://[64:ff9b::7f00:1]/", "http://[64:ff9b:1::a00:1]/"),
  ...notPublic("IPv4 within a tunnel", "http://[2002:7f00:1::]/", "http://[2001::1]/"),
  ...notPublic("a private network", "http://10.1.2.3/", "http://172.16.0.1/", "http://172.31.255.255/"),
  ...notPublic(
    "a network at home",
    "http://192.168.1.1/",
    "http://router.local/",
    "http://nas.lan/",
    "http://tv.home/",
  ),
  ...notPublic("a private network by IPv6", "http://[fc00::1]/", "http://[fd12::1]/", "http://[fec0::1]/"),
  ...notPublic("a network behind a provider", "http://100.64.0.1/"),
  ...notPublic("a link alone", "http://169.254.1.1/", "http://[fe80::1]/"),
  ...notPublic("many machines at once", "http://224.0.0.1/", "http://255.255.255.255/", "http://[ff02::1]/"),
  ...notPublic("reserved", "http://240.0.0.1/", "http://192.0.0.1/", "http://[5f00::1]/", "http://[4000::1]/"),
  ...notPublic("an example of a book", "http://192.0.2.1/", "http://198.51.100.7/", "http://203.0.113.9/"),
  ...notPublic("an example of a book by IPv6", "http://[2001:db8::1]/", "http://[3fff::1]/"),
  ...notPublic("a network for measuring", "http://198.18.0.1/", "http://[2001:2::1]/"),
  ...notPublic("a cloud's metadata", "http://169.254.169.254/latest/meta-data/", "http://[fd00:ec2::254]/"),
  ...notPublic("a cloud's metadata, written as one number", "http://2852039166/", "http://0xa9fea9fe/"),
  ...notPublic("a cloud's metadata within IPv6", "http://[::ffff:a9fe:a9fe]/"),
  ...notPublic("a container's credentials", "http://169.254.170.2/", "http://[fd00:ec2::23]/"),
  ...notPublic("metadata at Google", "http://metadata.google.internal/", "http://[fd20:ce::254]/", "http://metadata/"),
  ...notPublic("metadata at Alibaba", "http://100.100.100.200/latest/meta-data/"),
  ...notPublic("metadata at Oracle", "http://192.0.0.192/latest/"),
  ...notPublic("metadata at Scaleway and Tencent", "http://169.254.42.42/conf", "http://169.254.0.23/"),
  ...notPublic("the host of a machine at Azure", "http://168.63.129.16/machine?comp=goalstate", "http://0xa83f8110/"),
  ...notPublic("a cluster's own names", "http://kubernetes/", "http://instance-data/latest/"),
  ...notPublic("a name without an end", "http://intranet/", "http://printer./"),
  ...notPublic("a name for tests", "http://a.test/", "http://a.invalid/", "http://1.0.0.127.in-addr.arpa/"),
  ...notPublic("a hidden service", "http://example.onion/"),
  ...notPublic("a name and a password", "http://user:pass@example.org/", "https://user@example.org/"),
  ...notPublic("a file", "file:///etc/passwd", "file://localhost/etc/passwd"),
  ...notPublic("another protocol", "ftp://example.org/", "gopher://127.0.0.1:6379/_INFO", "ws://example.org/"),
  ...notPublic("no web address", "mailto:a@example.org", "javascript:alert(1)", "data:text/html,x", "tel:+1"),
  { name: "a long path", input: `https://example.org/${"a".repeat(2_000)}`, outcome: "too-long" },
  { name: "a long question", input: `https://example.org/?${"a=b&".repeat(500)}`, outcome: "too-long" },
  { name: "a long name of a host", input: `https://${"a.".repeat(1_000)}org/`, outcome: "too-long" },
  { name: "long once it is encoded", input: `https://example.org/${"漢".repeat(300)}`, outcome: "too-long" },
];

/** Where a site's answer leads: `Location` of a redirect, and what must be said of the address that gave it. */
export const hostileRedirects: readonly {
  readonly name: string;
  readonly location: string;
  readonly outcome: LinkOutcome;
}[] = [
  { name: "a circle", location: "/a", outcome: "too-many-redirects" },
  { name: "another protocol", location: "mailto:a@example.org", outcome: "not-public" },
  { name: "a file", location: "file:///etc/passwd", outcome: "not-public" },
  { name: "a script", location: "javascript:alert(1)", outcome: "not-public" },
  { name: "a name and a password", location: "http://user:pass@127.0.0.1/", outcome: "not-public" },
  { name: "nowhere", location: "http://[", outcome: "ok" },
  { name: "nothing", location: "", outcome: "too-many-redirects" },
  { name: "a path of 60,000 characters", location: `/${"a".repeat(60_000)}`, outcome: "too-long" },
  {
    name: "a path that is long once encoded",
    location: `/${"%E6".repeat(660)}${" ".repeat(20)}x`,
    outcome: "too-long",
  },
];
