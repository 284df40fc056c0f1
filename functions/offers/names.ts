/** Names of who wrote and decided, for answers. */
import type { Organisation } from '../../shared/grants/organisation-model.ts';
import { nameOf } from '../staff-api/people.ts';
import type { OfferWords } from '../staff-api/words/offer-words.ts';

/** People of the organisation as it is now; whoever has left it is not named any more. */
export const namesIn =
  ({ members }: Pick<Organisation, 'members'>, { formerMember }: OfferWords) =>
  (id: string): string =>
    members.find((member) => member.id === id)?.name ?? (id.startsWith('mem_') ? formerMember : nameOf(id));
