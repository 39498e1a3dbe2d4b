/**
 * Query string or fragment of a link that somebody else made. A page that opens with it must run no script of it, contact no
 * other host, render, and select only terms that exist. Text to search for is shown as text.
 */
export interface HostileQuery {
  readonly name: string;
  /** Part of the address after "?" or "#". */
  readonly input: string;
}

const encodedScript = encodeURIComponent('"><script>pwned=1</script><img src=x onerror=pwned=1>');
const queryKeys = [
  "issues",
  "countries",
  "industries",
  "services",
  "functions",
  "q",
  "ids",
  "terms",
  "kind",
  "sort",
  "fact",
];
const repeatForKeys = (value: string) => queryKeys.map((key) => `${key}=${value}`).join("&");

export const hostileQueries: readonly HostileQuery[] = [
  {
    name: "HTML in every value",
    input: `${repeatForKeys(encodedScript)}&new=${encodedScript}&edit=${encodedScript}&confirm=${encodedScript}`,
  },
  {
    name: "an address that is a script",
    input: `${repeatForKeys("javascript:pwned=1")}&edit=javascript:pwned=1&next=javascript:pwned=1`,
  },
  {
    name: "another site",
    input: `${repeatForKeys("https://evil.invalid/x.js")}&edit=//evil.invalid/x&url=https://evil.invalid`,
  },
  {
    name: "keys of every object",
    input: "__proto__=x&__proto__[pwned]=1&constructor=y&prototype.pwned=1&toString=z&hasOwnProperty=1",
  },
  {
    name: "values that every object has",
    input: `${repeatForKeys("__proto__,constructor,toString,hasOwnProperty,valueOf")}&new=constructor`,
  },
  {
    name: "references that every object has",
    input: "ids=entities/__proto__,tools/constructor&edit=entities/__proto__&ended=tools/constructor",
  },
  {
    name: "a way out of the folder",
    input: "ids=entities/../../x,tools/..%2f..%2fx&edit=entities/../../x&new=../../x&kind=../x",
  },
  { name: "broken escapes", input: `${repeatForKeys("%")}&${repeatForKeys("%E0%A4%A")}&${repeatForKeys("%ff%fe")}` },
  {
    name: "control characters and line ends",
    input: `${repeatForKeys("%00")}&${repeatForKeys("a%0d%0aSet-Cookie:%20a=b")}`,
  },
  { name: "characters that are not seen", input: repeatForKeys("%E2%80%AE%E2%80%8B%EF%BB%BF%F3%A0%80%81") },
  { name: "half characters", input: repeatForKeys("%ED%A0%80") },
  { name: "keys as other programs write lists", input: "issues[]=x&issues[0]=y&issues[a][b]=z&ids[]=entities/x" },
  {
    name: "a template and an expression",
    input: `${repeatForKeys("{{constructor.constructor('pwned=1')()}}")}&${repeatForKeys("${pwned=1}")}`,
  },
  { name: "one key very often", input: "issues=x&".repeat(300) },
  { name: "very many values", input: `issues=${"x,".repeat(3_000)}&ids=${"entities/x,".repeat(300)}` },
  { name: "10,000 letters that fall apart into three", input: `q=${encodeURIComponent("각".repeat(10_000))}` },
  { name: "10,000 signs that are words", input: `q=${encodeURIComponent("ﷺ ".repeat(10_000))}` },
  { name: "10,000 French articles", input: `q=${encodeURIComponent("l'".repeat(10_000))}` },
  { name: "a long word", input: `q=${"a".repeat(5_000)}&issues=${"b".repeat(2_000)}` },
];
