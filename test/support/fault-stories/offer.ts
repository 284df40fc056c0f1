/** An idea told in the chat, handed to an organisation, and an offer that grows from it and is handed in. */
import { city } from '../../../shared/city/current.ts';
import { conversationIdOf } from '../../../shared/platform/ids.ts';
import type { OfferAfter } from '../../../shared/staff/grants-offers-api.ts';
import type { OrganisationView } from '../../../shared/staff/grants-organisations-api.ts';
import { AT } from '../event-stories.ts';
import type { FaultRun, Resident, Story } from '../fault-run.ts';
import { aTerms } from '../grant-editions.ts';
import { anOrganisation, memberOf } from '../grant-story.ts';
import type { Staff } from '../product.ts';
import { toldOnce } from './told-once.ts';

const EMAIL = 'osoba@organizacja.example';
const street = city.streets.find(({ subarea, kind, short }) => subarea === AT.subarea && kind === 'ulica' && !/\d/.test(short));
const day = (run: FaultRun, days: number): string =>
  new Date(Date.parse(run.run.status().now) + days * 86_400_000).toISOString().slice(0, 10);

interface Organisation {
  readonly member: Staff;
  readonly id: string;
}

const organisations = new WeakMap<FaultRun, Promise<Organisation>>();
const registered = async (run: FaultRun): Promise<Organisation> => {
  const member = await memberOf(run, EMAIL);
  const body = anOrganisation(EMAIL);
  const { organisation } = await run.pressed<OrganisationView>(member, 'POST', '/api/member/organisations', body);
  return { member, id: organisation.id };
};

/** One for all stories of a run; hours go by between them, so whoever writes for it may have to sign in again. */
const organisationOf = async (run: FaultRun): Promise<Organisation> => {
  const known = organisations.get(run) ?? registered(run);
  organisations.set(run, known);
  const { member, id } = await known;
  if ((await member.call('GET', '/api/member/me')).status !== 401) return known;
  const again = { id, member: await memberOf(run, EMAIL) };
  organisations.set(run, Promise.resolve(again));
  return again;
};

let editions = 0;
/** A call of its own: an organisation may hand in so many offers to each. */
const calledFor = async (run: FaultRun): Promise<string> => {
  const { office, pressed } = run;
  const terms = aTerms();
  const id = `edycja-${++editions}`;
  await pressed(office, 'POST', '/api/editions', { ...terms, id, name: id, rules: { ...terms.rules, subareas: [AT.subarea] } });
  await pressed(office, 'POST', `/api/editions/${id}/verify`);
  const announcements = (['bip', 'board', 'website'] as const).map((where) => ({ where, on: day(run, -5) }));
  await pressed(office, 'POST', `/api/editions/${id}/announce`, { announcements });
  return id;
};

const savesOf = (run: FaultRun) => {
  const text = (words: string) => ({ kind: 'text', text: words });
  const line = { id: 'a', name: 'Krzewy', kind: 'direct', grantGrosze: 100_000, ownGrosze: 0, inKindGrosze: 0 };
  return [
    ['title', text('Ogródek')],
    ['from', text(day(run, 80))],
    ['to', text(day(run, 150))],
    ...aTerms().rules.sections.map(({ id }) => [`section.${id}`, text('Sadzimy krzewy.')] as const),
    ['line.a', { kind: 'line', line }],
    ['step.a', { kind: 'step', step: { id: 'a', what: 'Sadzimy', from: day(run, 80), to: day(run, 90) } }],
  ].map(([field, value]) => ({ field, value, basedOn: 0 }));
};

interface HandedIn {
  readonly resident: Resident;
  readonly offerId: string;
  readonly edition: string;
}

export const offer: Story<HandedIn> = {
  name: 'an idea and its offer',
  prepare: async (run) => {
    // One person may begin so many offers an hour.
    await run.run.advance('PT4M');
    const { member, id: organisationId } = await organisationOf(run);
    const edition = await calledFor(run);
    const resident = run.resident();
    await resident.asks(`mam pomysł na ogródek przy ${street?.short ?? ''} 3`, 'Dla kogo');
    for (const next of ['Co zostanie', 'Kto pomoże', 'kosztować']) await resident.asks('dla sąsiadów', next);
    return async () => {
      await resident.asks('pomiń', 'O każdym kroku damy Ci znać');
      const conversationId = conversationIdOf('messenger', resident.psid);
      const idea = await run.comes('the idea to be with somebody', async () => {
        const items = await run.everything();
        const own = items.find(({ sk, authors }) => sk === 'idea' && JSON.stringify(authors).includes(conversationId));
        return own?.assignee ? String(own.pk).slice('idea#'.length) : null;
      });
      await run.pressed(run.office, 'POST', `/api/ideas/${idea}/organisation`, { organisationId });
      const begun = { editionId: edition, organisationId, subarea: AT.subarea, ideaId: idea };
      const { id } = await run.pressed<OfferAfter>(member, 'POST', '/api/member/offers', begun);
      await run.pressed(member, 'PUT', `/api/member/offers/${id}/fields`, { saves: savesOf(run) });
      await run.pressed(member, 'POST', `/api/member/offers/${id}/submit`);
      return { resident, offerId: id, edition };
    };
  },
  wrong: ({ resident, offerId, edition }, items) => {
    const offers = items.filter(({ sk, editionId }) => sk === 'offer' && editionId === edition);
    const states = offers.map(({ state }) => (state as { name: string }).name);
    const copies = items.filter(({ pk, sk }) => pk === `offer#${offerId}` && String(sk).startsWith('snapshot#'));
    return [
      ...toldOnce(resident, ['O każdym kroku damy Ci znać'], items),
      ...(offers.length === 1 && copies.length === 1 && ['submitted', 'received'].includes(states[0] ?? '')
        ? []
        : [`${edition} has the offers ${states} with ${copies.length} snapshots`]),
    ];
  },
};
