/** Address of one page of each template of the fixture site, relative to its base path. */
export const templates = {
  home: "./",
  directory: "entities/",
  entity: "entities/tessamer-alliance/",
  tool: "tools/first-day-right/",
  ended: "tools/childmatch-portal/",
  term: "issues/forced-labour/",
  country: "countries/ke/",
  vocabulary: "industries/",
  match: "match/",
  shortlist: "shortlist/",
  compare: "compare/",
  letter: "letter/",
  contribute: "contribute/",
  insights: "insights/",
  trends: "insights/trends/",
  freshness: "insights/freshness/",
  overlap: "insights/overlap/",
  exists: "exists/",
  coverage: "insights/coverage/",
  coverageTopic: "insights/coverage/issues-by-region/",
  laws: "laws/",
  law: "laws/de-lksg/",
  "due-diligence": "due-diligence/",
  "case-studies": "insights/case-studies/",
  evaluations: "insights/evaluations/",
  needs: "insights/needs/",
  clarity: "insights/clarity/",
  browse: "browse/",
  map: "map/",
  "free-training": "free-training/",
  search: "search/",
  data: "data/",
  guides: "guides/",
  glossary: "guides/glossary/",
  guide: "guides/method/",
  "not-found": "404.html",
} as const;

/** Addresses of extreme listings. */
export const extremes = {
  "longest-name": "entities/longest-name/",
  "one-source": "entities/one-source/",
  "twenty-sources": "entities/twenty-sources/",
  "ended-with-successor": "tools/statement-shelf/",
  "right-to-left": "entities/right-to-left/",
} as const;

export const viewports = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 820, height: 1100 },
  phone: { width: 360, height: 740 },
} as const;
/** Each width and each colour scheme once. The screenshots (look.spec.ts) test the other two pairs. */
export const looks = [
  { device: "desktop", viewport: viewports.desktop, colorScheme: "light" },
  { device: "phone", viewport: viewports.phone, colorScheme: "dark" },
] as const;
