import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatText } from "../src/dataset/format-diagnostics.ts";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import type { SourceFile } from "../src/dataset/source-file.ts";
import { contactEmail, repositoryUrl } from "../src/io/channels.ts";
import { channelFault } from "../src/io/read-channels.ts";
import {
  addressPrefix,
  buildDate,
  commitHash,
  datasetRoot,
  linkStatePath,
  repositoryRoot,
} from "../src/io/environment.ts";
import { FolderWriter } from "../src/io/folder-writer.ts";
import { readChangedDays } from "../src/io/git-days.ts";
import { handChanges, handSizes, type FileSizes } from "../src/io/handed-register.ts";
import { siteLanguages } from "../src/io/site-languages.ts";
import { readLinkState } from "../src/io/link-state.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { withPath } from "../src/io/make-folder.ts";
import { makeSearchIndex } from "../src/io/search-index.ts";
import { prepareSiteFolder } from "../src/io/site-folder.ts";
import { writeDataset } from "../src/io/write-dataset.ts";
import { measureChangeLog } from "../src/core/changes/change-log.ts";
import { measureRegister, type Register } from "../src/core/register/register.ts";
import { buildLanguages } from "./build-languages.ts";
import { buildPages } from "./build-pages.ts";
import { defineCommand } from "./command.ts";
import { ProgressLine } from "./progress.ts";

const help = `npm run build [-- --out DIR] [--publish]

Builds the site: pages, the dataset under data/v1/ and the search index under pagefind/. The listings must be valid.

  --out      a new or empty folder, or one with a built site, which is removed first (default: dist)
  --publish  fail if readers would have no way to reach a reviewer; without it that is a warning

Environment: REGISTER_ROOT (another dataset folder), SOURCE_DATE_EPOCH (the build date, in seconds since 1970),
SITE_URL (such as https://example.org), BASE_PATH (such as /register; default /), SITE_LANGUAGES (such as en,ar; default register.languages in package.json), GITHUB_REPOSITORY (such as
owner/name: where readers edit files and open issues; register.contact in package.json names an e-mail address),
LINK_STATE (what \`npm run links\` found: pages then say which sources did not open).

Exit status: 0; 1 when a listing has an error, or the build fails or may not be published; 2 when called wrongly.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({
    args,
    options: { out: { type: "string", default: "dist" }, publish: { type: "boolean", default: false } },
  });
  const outDir = resolve(repositoryRoot, values.out);
  const edition = { commit: commitHash(), prefix: addressPrefix() };
  const unreachable = channelFault({ repositoryUrl, contactEmail });
  if (unreachable !== undefined) console.error(`${values.publish ? "not built" : "warning"}: ${unreachable}`);
  if (unreachable !== undefined && values.publish) return 1;
  const languages = siteLanguages().slice(1);
  let done = 0;
  const line = new ProgressLine();
  line.show("reading the listings");
  const files = readDataset(datasetRoot());
  const links = readLinks();
  const register = readRegister(files, line);
  if (register === undefined) return 1;
  const days = readChangedDays(datasetRoot());
  const log = days && measureChangeLog(days);
  if (log === undefined) console.error("warning: no complete Git history here, so the site tells of no changes");
  handChanges(log);
  await prepareSiteFolder(outDir);
  line.show("preparing the pages");
  const site = new FolderWriter(outDir);
  const sizes = Promise.withResolvers<FileSizes>();
  handSizes(sizes.promise);
  const building = () => {
    const written = writeDataset(site, register, files, edition, { log, links }, { onMade: sizes.resolve });
    const indexed = makeSearchIndex(register, siteLanguages()).then((index) =>
      index.forEach(({ path, content }) => site.write(`pagefind/${path}`, content)),
    );
    const ended = Promise.all([written, indexed]).then(() => site.end());
    const english = buildPages(outDir, register, {
      emptied: site.emptied,
      onPage: (built, of) => line.count("pages", built, of),
    });
    const shared = { register, log, sizes: sizes.promise, english };
    const others = site.emptied.then(() =>
      buildLanguages(outDir, languages, shared, () => line.count("languages", ++done, languages.length)),
    );
    return Promise.all([written, english, others, ended]);
  };
  const [written] = await withPath(outDir, building).finally(() => line.clear());
  console.log(
    `built ${register.listings.length} listings and ${written} data files into ${values.out} in ${line.seconds()} s`,
  );
  return 0;
});

function readLinks() {
  const path = linkStatePath();
  return path === undefined ? undefined : readLinkState(path);
}

function readRegister(files: readonly SourceFile[], line: ProgressLine): Register | undefined {
  const today = buildDate();
  const { dataset, diagnostics } = parseDataset(files, { today });
  line.clear();
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return measureRegister(dataset, today);
  console.error(formatText(errors));
  console.error(`not built: ${errors.length} error${errors.length === 1 ? "" : "s"}; see \`npm run -s validate\``);
  return undefined;
}
