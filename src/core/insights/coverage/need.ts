/** How many people in a thousand were in forced labour, in the region of the estimate that holds a region of the register. */
export interface Need {
  /** People in a thousand inhabitants. */
  readonly perThousand: number;
  /** The estimate's own region: never quite the register's. */
  readonly of: string;
  /** It lies within the register's region but holds less than most of its people. */
  readonly isPart?: boolean;
}

/**
 * Prevalence of forced labour in 2021 by region of the ILO: the only need figure by region that the register has a source for.
 *
 * The estimate has five regions, the register ten: each is given the figure of the one that holds most of its people. The Middle
 * East and North Africa lies in four of them; it has that of the Arab States, said to be of a part. None says anything of
 * single services or issues.
 *
 * @see ILO, Walk Free and IOM, Global Estimates of Modern Slavery (2022), as reported by the sources below
 */
export const needByRegion: Readonly<Record<string, Need>> = {
  "middle-east-north-africa": { perThousand: 5.3, of: "Arab States", isPart: true },
  europe: { perThousand: 4.4, of: "Europe and Central Asia" },
  "central-asia": { perThousand: 4.4, of: "Europe and Central Asia" },
  "latin-america-caribbean": { perThousand: 3.5, of: "Americas" },
  "north-america": { perThousand: 3.5, of: "Americas" },
  "south-asia": { perThousand: 3.5, of: "Asia and the Pacific" },
  "south-east-asia": { perThousand: 3.5, of: "Asia and the Pacific" },
  "east-asia": { perThousand: 3.5, of: "Asia and the Pacific" },
  oceania: { perThousand: 3.5, of: "Asia and the Pacific" },
  africa: { perThousand: 2.9, of: "Africa" },
};

/** Pages on which these figures stand: all five, and the highest and the lowest by one of the authors. */
export const needSources = [
  { publisher: "Dawn", url: "https://dawn.com/news/1709807/50m-people-living-in-modern-slavery-says-ilo", year: 2022 },
  {
    publisher: "Walk Free",
    url: "https://www.walkfree.org/global-slavery-index/findings/regional-findings/overview/",
    year: 2023,
  },
] as const;
