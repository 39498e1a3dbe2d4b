import { format } from "../../language/page-format.ts";

const { longDate } = format;

/**
 * Formats the README.md of the npm package: title, an example of each function, notes on the data, and licences. It is in English
 * and ends with a line break.
 *
 * @param version of the data, such as `2026.11.2`
 * @param day of the release, YYYY-MM-DD
 */
export function formatPackageReadme(version: string, day: string): string {
  return `# anti-trafficking-register

The Anti-Trafficking Register of ${longDate(day)} as data: organisations and initiatives that work with business against human
trafficking, and technology tools built against it. No dependencies. Types included.

\`\`\`js
import { applyChanges, findListing, listingsWith, loadRegister } from "anti-trafficking-register";

const register = loadRegister();
findListing("entities/example-initiative"); // also by an id that it had before
listingsWith({ industry: "fishing-seafood", region: "south-east-asia" }).map(({ name }) => name);

// A day of changes, from /data/v1/changes/<day>.json of the site. Apply all days since your copy, in order.
const newer = applyChanges(register, await (await fetch(address)).json());
\`\`\`

- Version ${version} is the release of the data: year, month, and its place within the month.
- A fact that is missing was not found. It may still be true.
- Listing is not endorsement.
- \`computed\` is what followed on ${longDate(day)}: freshness, clarity, relations seen from the other side. A listing that
  \`applyChanges\` brought has none.
- The file itself: \`import register from "anti-trafficking-register/register.json" with { type: "json" }\`.
- What listings say in Spanish, French, Portuguese and Arabic is in \`anti-trafficking-register/translations/es.json\` and so on.

Data: CC BY 4.0. Code: MIT.
`;
}
