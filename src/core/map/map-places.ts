/**
 * Where to mark countries that have no shape of their own in Natural Earth's map at 1:50 m, by longitude and latitude.
 *
 * A place that lies within another country's shape takes the piece of it in which it lies (French Guiana); the others are
 * drawn as points.
 */
export const placesWithoutShape: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = {
  BQ: [-68.27, 12.15],
  BV: [3.36, -54.42],
  CC: [96.83, -12.19],
  CX: [105.63, -10.49],
  GF: [-53.1, 4],
  GI: [-5.35, 36.14],
  GP: [-61.65, 16.15],
  MQ: [-61.02, 14.65],
  RE: [55.53, -21.13],
  SJ: [16, 78.6],
  TK: [-171.85, -9.2],
  TV: [179.2, -8.52],
  UM: [166.65, 19.3],
  YT: [45.15, -12.83],
};
