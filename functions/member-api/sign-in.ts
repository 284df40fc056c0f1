/** Sign-in by a link to an address. Whoever asks gets the same answer, whether the address is known or not. */
import { LINK_MINUTES, newToken, openSession, putLink } from '../../shared/grants/store-sign-in.ts';
import { askLetter } from '../../shared/letters/store.ts';
import { environment } from '../../shared/platform/environment.ts';
import * as api from '../../shared/staff/grants-organisations-api.ts';
import { commitWork } from '../edge/work.ts';
import { countOrRefuse } from '../organisations/limits-of.ts';
import { ProblemError } from '../staff-api/problems.ts';
import { type Answer, bodyOf, type Request, type Route } from '../staff-api/route.ts';
import { LETTERS } from './letters/index.ts';

/** Who has not signed in: known by their network only. */
export interface Visitor {
  readonly id: string;
  readonly network: { readonly reader: string; readonly peer: string };
}

const LETTERS_PER_ADDRESS = 5;
const LETTERS_PER_NETWORK = 30;
const TRIES_PER_NETWORK = 60;
/** Behind one peer (CloudFront, mostly) are many readers. */
const READERS_OF_A_PEER = 50;

const byNetwork = (what: string, { network }: Visitor, mostPerHour: number) => [
  { what: `${what}#network#${network.reader}`, mostPerHour },
  { what: `${what}#peer#${network.peer}`, mostPerHour: mostPerHour * READERS_OF_A_PEER },
];

/** Asking twice sends two links, of which each works: mail may be late, and the first letter be lost. */
const signIn = async (request: Request<Visitor>): Promise<Answer> => {
  const { email, language } = bodyOf(request, api.SignInSchema);
  const address = email.trim().toLowerCase();
  await countOrRefuse(...byNetwork('sign-in', request.member, LETTERS_PER_NETWORK), {
    what: `sign-in#address#${address}`,
    mostPerHour: LETTERS_PER_ADDRESS,
  });
  const token = newToken();
  await commitWork(`sign-in#${token}`, { kind: 'system', name: 'sign-in' }, async (work) => {
    putLink(work, token, address);
    const link = `${environment('publicUrl')}/organizacje/#wejscie=${token}`;
    askLetter(work, { to: address, about: null, ...LETTERS[language].signIn({ link, minutes: LINK_MINUTES }) });
  });
  return { status: 202, body: {} };
};

const open = async (request: Request<Visitor>): Promise<Answer> => {
  const { token } = bodyOf(request, api.SessionBodySchema);
  await countOrRefuse(...byNetwork('session', request.member, TRIES_PER_NETWORK));
  const session = newToken();
  const granted = await commitWork(`session#${session}`, { kind: 'system', name: 'sign-in' }, (work) =>
    openSession(work, token, session),
  );
  if (granted === null) throw new ProblemError('sign-in.link-over');
  return { status: 200, body: { session, until: granted.until } };
};

export const VISITOR_ROUTES: readonly Route<Visitor>[] = [
  { method: 'POST', path: '/api/member/sign-in', handle: signIn },
  { method: 'POST', path: '/api/member/session', handle: open },
];
