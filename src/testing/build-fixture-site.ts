import { buildFixtureSite } from "./fixture-site.ts";

/** Builds the fixture site for the checks that look at it, before they begin side by side; in another folder where one is named. */
buildFixtureSite(process.argv[2]);
