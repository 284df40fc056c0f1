/** Lists of offers: of an edition for staff, of their own organisations for members. Together exactly what the caller may see. */
import type { Caller, MemberCaller } from '../../shared/grants/caller.ts';
import type { Offer } from '../../shared/grants/offer-model.ts';
import { offersIn } from '../../shared/grants/store-offers.ts';
import { lists } from '../../shared/platform/keys.ts';
import { table } from '../../shared/platform/table.ts';
import { authoriseOffer } from '../../shared/staff/authorise-offers.ts';
import { OffersQuerySchema } from '../../shared/staff/grants-offers-api.ts';
import { positionOf, signCursor } from '../staff-api/cursor.ts';
import { etagOf, unlessKnown } from '../staff-api/etag.ts';
import { field, ProblemError } from '../staff-api/problems.ts';
import { type Answer, queryOf, type Route } from '../staff-api/route.ts';
import { accessTo } from './access.ts';
import type { CallerRequest, Root } from './caller-routes.ts';
import { rowsOf } from './rows.ts';

/** Of one organisation over the years. */
const MOST_OF_ONE = 200;

interface Asked {
  readonly edition: string | undefined;
  readonly organisation: string | undefined;
}

const fits = ({ edition, organisation }: Asked, offer: Offer): boolean =>
  (edition === undefined || offer.editionId === edition) && (organisation === undefined || offer.organisationId === organisation);

/** Of all years, the newest first. */
export const offersOfOrganisation = async (organisationId: string): Promise<readonly Offer[]> =>
  (await offersIn(table(), lists.offersOfOrganisation(organisationId), { limit: MOST_OF_ONE, newestFirst: true })).items;

const ofMember = async ({ organisations }: MemberCaller, asked: Asked): Promise<readonly Offer[]> => {
  const found = await Promise.all(organisations.map(({ id }) => offersOfOrganisation(id)));
  return found
    .flat()
    .filter((offer) => fits(asked, offer))
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
};

const visibleTo = async (caller: Caller, offers: readonly Offer[]): Promise<readonly Offer[]> => {
  const access = await Promise.all(offers.map((offer) => accessTo(table(), caller, 'offers.read', offer)));
  return offers.filter((_, i) => access[i] === 'granted');
};

const list = async (request: CallerRequest): Promise<Answer> => {
  const { member: caller } = request;
  const { edition, organisation, cursor, limit } = queryOf(request, OffersQuerySchema);
  if (authoriseOffer(caller, 'offers.read') !== 'granted') throw new ProblemError('access.forbidden');
  if (caller.kind === 'member') {
    const items = await rowsOf(table(), await ofMember(caller, { edition, organisation }));
    const body = { items, nextCursor: null };
    return unlessKnown(request, etagOf(body), body);
  }
  if (edition === undefined) throw new ProblemError('query.invalid', { errors: [field('edition', 'missing')] });
  const scope = ['offers', caller.id, edition, organisation ?? null];
  const position = await positionOf(cursor, scope);
  const from = position === null ? null : JSON.parse(position);
  const page = await offersIn(table(), lists.offersOfEdition(edition), { limit, from, newestFirst: true });
  const asked = page.items.filter((offer) => fits({ edition, organisation }, offer));
  const body = {
    items: await rowsOf(table(), await visibleTo(caller, asked)),
    nextCursor: page.next === null ? null : await signCursor(JSON.stringify(page.next), scope),
  };
  return unlessKnown(request, etagOf(body), body);
};

export const listRoutes = (root: Root): readonly Route<Caller>[] => [{ method: 'GET', path: `${root}/offers`, handle: list }];
