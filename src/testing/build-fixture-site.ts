import { buildFixtureSite } from "./fixture-site.ts";

/** Builds the fixture site for the checks that look at it: once, before they begin side by side. */
buildFixtureSite();
