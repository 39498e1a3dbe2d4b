/** An address, and how it is shown to people: its host in ASCII, since letters of two scripts look alike. */
export interface ShownHost {
  readonly address: string;
  readonly shown: string;
}

export const shownHosts: readonly ShownHost[] = [
  { address: "https://example.org/a?b=ü", shown: "https://example.org/a?b=ü" },
  { address: "https://а21.org", shown: "https://xn--21-6kc.org" },
  { address: "http://WWW.А21.org:8080/über?a=б#в", shown: "http://www.xn--21-6kc.org:8080/über?a=б#в" },
  { address: "https://xn--21-6kc.org/a", shown: "https://xn--21-6kc.org/a" },
  { address: "https://аррӏе.com/", shown: "https://xn--80ak6aa92e.com/" },
  { address: "https://bücher.example/", shown: "https://xn--bcher-kva.example/" },
  { address: "https://例え.テスト/", shown: "https://xn--r8jz45g.xn--zckzah/" },
];
