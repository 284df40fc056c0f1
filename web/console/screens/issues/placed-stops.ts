/** Where the stops of a walk stand on the map: around the middle of their subarea, none over another. Pure. */
import type { IssueSummary, Me } from '../../data/api-types.ts';

type Point = readonly [number, number];
type Subarea = Me['city']['subareas'][number];

export interface PlacedStop {
  readonly id: string;
  readonly number: string;
  /** From 1, as on the list. */
  readonly order: number;
  readonly subarea: string;
  /** [longitude, latitude] */
  readonly at: Point;
}

/** Degrees of latitude from the middle: some 250 m. */
const AROUND = 0.0023;
const LONGITUDE_PER_LATITUDE = 1.6;

const middleOf = ({ point, polygon }: Subarea): Point | null => {
  if (polygon === null || polygon.length < 2) return point;
  // The first point of a ring stands at its end again.
  const corners = polygon.slice(1);
  const sum = corners.reduce<Point>(([x, y], [longitude, latitude]) => [x + longitude, y + latitude], [0, 0]);
  return [sum[0] / corners.length, sum[1] / corners.length];
};

export const placedStops = (
  issues: readonly Pick<IssueSummary, 'id' | 'number' | 'subarea'>[],
  subareas: readonly Subarea[],
): { readonly placed: readonly PlacedStop[]; readonly elsewhere: readonly string[] } => {
  const placed = issues.flatMap(({ id, number, subarea }, i): readonly PlacedStop[] => {
    const found = subareas.find((one) => one.id === subarea);
    const middle = found === undefined ? null : middleOf(found);
    if (found === undefined || middle === null) return [];
    const here = issues.filter((issue) => issue.subarea === subarea);
    const nth = here.findIndex((issue) => issue.id === id);
    const turn = (2 * Math.PI * nth) / here.length;
    const far = here.length === 1 ? 0 : AROUND * Math.max(1, here.length / 8);
    const at: Point = [middle[0] + Math.sin(turn) * far * LONGITUDE_PER_LATITUDE, middle[1] + Math.cos(turn) * far];
    return [{ id, number, order: i + 1, subarea: found.id, at }];
  });
  const elsewhere = issues.filter(({ id }) => !placed.some((stop) => stop.id === id)).map(({ number }) => number);
  return { placed, elsewhere };
};
