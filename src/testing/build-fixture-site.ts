import { buildFixtureSite } from "./fixture-site.ts";

/** Builds the fixture site before the checks that read it start in parallel. The argument is another folder to build in. */
buildFixtureSite(process.argv[2]);
