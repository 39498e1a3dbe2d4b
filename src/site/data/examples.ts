import { addressPrefix } from "../../io/environment.ts";

/** Where the examples fetch from: the site's own address where it is known, else where `npm start` serves it. */
const site = process.env["SITE_URL"] ? addressPrefix() : `http://localhost:4321${addressPrefix()}`;

/** Ways to use the published data: a program's name, and lines that run as they are. Each answers a question that a reader has. */
export const examples: readonly { readonly title: string; readonly code: string }[] = [
  {
    title: "curl and jq",
    code: `# Who offers ethical recruitment in Kenya or Nepal?
curl -s ${site}/data/v1/entities.json | jq -r '.[]
  | select(.offer.services // [] | index("ethical-recruitment"))
  | select(.reach.countries // [] | any(. == "KE" or . == "NP"))
  | [.name, .status.state, .computed.freshness.date] | @tsv'`,
  },
  {
    title: "Python",
    code: `# Tools by function, ended ones left out.
import json
from collections import Counter
from urllib.request import urlopen

tools = json.load(urlopen("${site}/data/v1/tools.json"))
alive = [tool for tool in tools if tool["status"]["state"] != "discontinued"]
counts = Counter(function for tool in alive for function in tool["functions"])
for function, count in counts.most_common():
    print(count, function)`,
  },
  {
    title: "R",
    code: `# Listings by the state of their evidence. Only an empty cell is missing: NA is Namibia.
entities <- read.csv("${site}/data/v1/entities.csv", check.names = FALSE, na.strings = "",
  fileEncoding = "UTF-8-BOM")
table(entities[["freshness.state"]])

# List cells are joined by "; ".
industries <- unlist(strsplit(entities[["focus.industries"]], "; "))
sort(table(industries), decreasing = TRUE)`,
  },
  {
    title: "DuckDB",
    code: `-- Which countries are named most, and by how many listings with evidence of the last year?
SELECT country, count(*) AS listings, count(*) FILTER (freshness_state = 'current') AS current
FROM (
  SELECT unnest(reach_countries) AS country, freshness_state
  FROM read_parquet('${site}/data/v1/entities.parquet')
)
GROUP BY country
ORDER BY listings DESC, country
LIMIT 10;`,
  },
  {
    title: "SQLite",
    code: `# Which pages say what it costs to work with an organisation?
curl -s -o register.sqlite ${site}/data/v1/register.sqlite
sqlite3 register.sqlite "SELECT name, offer_cost, url, as_of
FROM entities_in_words JOIN evidence USING (listing)
WHERE field = 'offer.cost' ORDER BY name"`,
  },
  {
    title: "Datasette",
    code: `# Which organisations say that their help is free? Without --get you browse all tables on a page of your own.
curl -s -o register.sqlite ${site}/data/v1/register.sqlite
datasette register.sqlite --get "/register/entities.json?_shape=array&_size=max&_sort=name&offer_cost=free"`,
  },
  {
    title: "JavaScript",
    code: `// Who works in South Asia's garment factories? Each release has the package: npm install ./anti-trafficking-register-….tgz
import { listingsWith, loadRegister } from "anti-trafficking-register";

console.log(loadRegister().generated);
for (const { name, website } of listingsWith({ industry: "apparel-textiles", region: "south-asia", state: "active" }))
  console.log(name, website ?? "(no website found)");`,
  },
];
