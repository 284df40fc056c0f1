/** What the residents' own understanding makes of a colleague's sentence, for the fields of a form. Pure. */
import type { Understanding } from '../../bot/understanding/understanding.ts';
import type { Understood } from '../../shared/staff/understand-api.ts';

export const understood = ({ categories, category, place, urgent }: Understanding): Understood => ({
  // A colleague reports by pressing "report": whatever the sentence sounds like, its likeliest category is a good start.
  category: category ?? categories[0] ?? null,
  street: place?.street ?? null,
  houseNumber: place?.houseNumber ?? null,
  place:
    place === null
      ? null
      : place.street === null
        ? place.text
        : [place.street, place.houseNumber].filter((part) => part !== null).join(' '),
  subarea: place?.subarea ?? null,
  urgent,
});
