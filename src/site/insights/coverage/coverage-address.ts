/** Of the coverage, or of one of its topics. */
export function addressOfCoverage(topic?: string): string {
  return topic === undefined ? "/insights/coverage/" : `/insights/coverage/${topic}/`;
}

/** Of the coverage of a region. */
export function addressOfCoverageRegion(region: string): string {
  return `/insights/coverage/regions/${region}/`;
}
