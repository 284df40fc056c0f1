/** What of an issue somebody put right. Pure. */
import type { IssueDetail } from '../../data/api-types.ts';

export interface Corrected {
  readonly category: string;
  readonly place: string;
  /** '' = whatever the street says. */
  readonly subarea: string;
}

const MIN_PLACE = 3;

/** As shared/staff/learning-api.ts wants it: only what is new. null = nothing is, or the place is too short to be one. */
export const correctionIn = (
  { category, place }: Pick<IssueDetail['issue'], 'category' | 'place'>,
  given: Corrected,
): Readonly<Partial<Corrected>> | null => {
  const text = given.place.trim();
  const moved = text !== place.text.trim();
  if (moved && text.length < MIN_PLACE) return null;
  const body = {
    ...(given.category === category ? {} : { category: given.category }),
    ...(moved ? { place: text } : {}),
    // A new place finds its own subarea, unless somebody chose another than it had.
    ...(given.subarea === '' || given.subarea === (place.subarea ?? '') ? {} : { subarea: given.subarea }),
  };
  return Object.keys(body).length === 0 ? null : body;
};
