/** A call of a running product with offers at each step of their way, made through the API as its users do. */
import { city } from '../../shared/city/current.ts';
import type { OfferAfter } from '../../shared/staff/grants-offers-api.ts';
import type { MemberMe, OrganisationView } from '../../shared/staff/grants-organisations-api.ts';
import { AT } from './event-stories.ts';
import { aTerms } from './grant-editions.ts';
import { newLinkTo } from './member-browser.ts';
import { type Staff, staffWith } from './product.ts';
import type { Running } from './running.ts';
import { until } from './until.ts';

export const MEMBER = 'osoba@organizacja.example';
const EDITION = 'edycja-ekrany';
const DRAFT_EDITION = 'edycja-szkic';

export interface GrantStory {
  readonly edition: string;
  /** Nobody has verified it. */
  readonly draftEdition: string;
  readonly organisation: string;
  readonly idea: string;
  /** Being written, with one cost and one step. */
  readonly draft: string;
  /** Waits for the formal check. */
  readonly received: string;
  /** Passed it; nobody has reviewed it. */
  readonly right: string;
}

/** What an organisation says of itself when it registers. */
export const anOrganisation = (email: string) => ({
  name: 'Stowarzyszenie Testowe',
  legalForm: 'stowarzyszenie',
  register: { kind: 'krs', number: '0000123456' },
  nip: null,
  regon: null,
  iban: 'PL61109010140000071219812874',
  address: 'Testowa 1',
  email,
  phone: null,
  representatives: [{ name: 'Osoba Testowa', role: 'prezeska' }],
  willingIn: [AT.subarea],
  myName: 'Osoba Testowa',
});

let keys = 0;
const fresh = () => ({ 'idempotency-key': `story-${process.pid}-${++keys}-grants` });

const answered = async <T>(response: Response): Promise<T> => {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text) as T;
};

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A person of an organisation, signed in by the letter's link. */
export const memberOf = async (product: Pick<Running, 'run'>, email: string): Promise<Staff> => {
  const { url } = product.run;
  const post = (path: string, body: unknown) =>
    fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const link = await newLinkTo(product, email, () => post('/api/member/sign-in', { email, language: 'pl' }));
  const token = link.split('#wejscie=')[1];
  const { session } = await answered<{ session: string }>(await post('/api/member/session', { token }));
  return staffWith(url, session);
};

const told = async (product: Running): Promise<string> => {
  const street = city.streets.find(({ subarea, kind, short }) => subarea === AT.subarea && kind === 'ulica' && !/\d/.test(short));
  const resident = await product.resident();
  await resident.asks(`mam pomysł na ogródek przy ${street?.short ?? ''} 3`, 'Dla kogo');
  for (const next of ['Co zostanie', 'Kto pomoże', 'kosztować']) await resident.asks('dla sąsiadów', next);
  await resident.asks('pomiń', 'O każdym kroku damy Ci znać');
  const office = await product.staff('office');
  return until('the idea', async () => (await office.get<{ items: { id: string }[] }>('/api/ideas')).items[0]?.id, {
    seconds: 60,
  });
};

export const grantStory = async (product: Running): Promise<GrantStory> => {
  const office = await product.staff('office');
  const call = async <T>(who: Staff, method: string, path: string, body: unknown): Promise<T> =>
    answered<T>(await who.call(method, path, body, fresh()));
  const terms = aTerms();
  const content = { ...terms, id: EDITION, name: 'Mikrogranty ekranów', rules: { ...terms.rules, subareas: [AT.subarea] } };
  await call(office, 'POST', '/api/editions', { ...content, id: DRAFT_EDITION, name: 'Szkic konkursu' });
  await call(office, 'POST', '/api/editions', content);
  await call(office, 'POST', `/api/editions/${EDITION}/verify`, {});
  const announcements = (['bip', 'board', 'website'] as const).map((where) => ({ where, on: day(-5) }));
  await call(office, 'POST', `/api/editions/${EDITION}/announce`, { announcements });

  const member = await memberOf(product, MEMBER);
  const { organisation } = await call<OrganisationView>(member, 'POST', '/api/member/organisations', anOrganisation(MEMBER));
  const written = async (title: string): Promise<string> => {
    const begun = { editionId: EDITION, organisationId: organisation.id, subarea: AT.subarea };
    const { id } = await call<OfferAfter>(member, 'POST', '/api/member/offers', begun);
    const text = (words: string) => ({ kind: 'text', text: words });
    const line = { id: 'a', name: 'Krzewy', kind: 'direct', grantGrosze: 100_000, ownGrosze: 0, inKindGrosze: 0 };
    const step = { id: 'a', what: 'Sadzimy', from: day(80), to: day(90) };
    const saves = [
      ['title', text(title)],
      ['from', text(day(80))],
      ['to', text(day(150))],
      ...terms.rules.sections.map(({ id: section }) => [`section.${section}`, text('Sadzimy krzewy.')] as const),
      ['line.a', { kind: 'line', line }],
      ['step.a', { kind: 'step', step }],
    ].map(([field, value]) => ({ field, value, basedOn: 0 }));
    await call(member, 'PUT', `/api/member/offers/${id}/fields`, { saves });
    return id;
  };
  const handedIn = async (title: string): Promise<string> => {
    const id = await written(title);
    await call(member, 'POST', `/api/member/offers/${id}/submit`, {});
    return id;
  };
  const [draft, received, right] = [await written('Szkic'), await handedIn('Ławka'), await handedIn('Ogródek')];
  await call(office, 'POST', `/api/offers/${right}/formal/pass`, {});
  const me = await member.get<MemberMe>('/api/member/me');
  if (me.organisations.length !== 1) throw new Error('the member has another organisation');
  return {
    edition: EDITION,
    draftEdition: DRAFT_EDITION,
    organisation: organisation.id,
    idea: await told(product),
    draft,
    received,
    right,
  };
};
