/** Handing in and what the office does with it: receipt, formal check with the one call for corrections. */
import { dateAfter, endOfDay, localDate } from '../../shared/calendar/calendar.ts';
import type { Caller } from '../../shared/grants/caller.ts';
import { decideOffer, type OfferCommand } from '../../shared/grants/decide-offer.ts';
import type { Offer } from '../../shared/grants/offer-model.ts';
import { lacksOf } from '../../shared/grants/organisation-model.ts';
import { countsOf, fieldsOf, nothingTypedSince, writtenIn } from '../../shared/grants/store-offers.ts';
import { keys } from '../../shared/platform/keys.ts';
import { causeOf, type Work } from '../../shared/platform/work.ts';
import type { OfferAction } from '../../shared/staff/authorise-offers.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import * as api from '../../shared/staff/grants-offers-api.ts';
import { onceAs } from '../staff-api/once.ts';
import { ProblemError, field as wrongField } from '../staff-api/problems.ts';
import { type Answer, bodyOf, type Route } from '../staff-api/route.ts';
import { aroundOffer, offerFor } from './access.ts';
import { actorOf, type CallerRequest, type Root, wordsFor } from './caller-routes.ts';
import { decided, offerAnswer, refused } from './refusals.ts';

type Told = OfferCommand extends infer Command ? (Command extends OfferCommand ? Omit<Command, 'at' | 'by'> : never) : never;

const onOffer = (
  request: CallerRequest,
  action: OfferAction,
  command: (work: Work, before: Offer) => Told | Promise<Told>,
): Promise<Answer> =>
  onceAs(actorOf(request.member), request, async (work) => {
    const before = await offerFor(work, request, action);
    const told = await command(work, before);
    const { offer } = decided(work, before, told, await fieldsOf(work.table, before.id));
    return offerAnswer(offer, wordsFor(request));
  });

/** `M-2027-007`: counted per year; drawn only for what is going to be handed in. */
const numberFor = async ({ table, city }: Work, year: number): Promise<string> => {
  const series = `${city.grants.numberPrefix}-${year}`;
  const n = await table.nextNumber(keys.counter(`offers#${series}`));
  return `${series}-${String(n).padStart(3, '0')}`;
};

type HandIn = Extract<OfferCommand, { kind: 'SubmitOffer' | 'ReceiveOffer' }>;

/** Hands in all that is typed at this moment: a save in between makes it read again. */
const handIn = (
  request: CallerRequest,
  action: OfferAction,
  command: (work: Work, around: Awaited<ReturnType<typeof aroundOffer>>) => Distribute<HandIn>,
): Promise<Answer> => {
  let drawn: string | null = null;
  return onceAs(actorOf(request.member), request, async (work) => {
    const before = await offerFor(work, request, action);
    const [around, { fields, saves }, counts] = await Promise.all([
      aroundOffer(work, before),
      writtenIn(work.table, before.id),
      countsOf(work.table, before.editionId),
    ]);
    const asked = { ...command(work, around), edition: around.edition, fields, ...causeOf(work) };
    const handedIn = counts.handedIn(before.organisationId);
    const told = (number: string): HandIn => ({ ...asked, number, handedIn }) as HandIn;
    const trial = decideOffer(before, told(before.number ?? ''));
    if (trial.kind === 'refused') throw refused(trial);
    if (trial.snapshot !== null) nothingTypedSince(work, before.id, saves);
    if (trial.snapshot !== null && before.number === null) drawn ??= await numberFor(work, around.edition.year);
    const { offer } = decided(work, before, told(before.number ?? drawn ?? ''), fields);
    return offerAnswer(offer, wordsFor(request));
  });
};
type Distribute<Command> = Command extends HandIn
  ? Omit<Command, 'at' | 'by' | 'edition' | 'fields' | 'number' | 'handedIn'>
  : never;

const submit = (request: CallerRequest): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return handIn(request, 'offers.act', (work, { organisation, endsAt }) => ({
    kind: 'SubmitOffer',
    // A call without a last day has not been announced: the phase says so.
    callEndsAt: endsAt ?? work.now,
    today: localDate(work.city, work.now),
    organisationLacks: lacksOf(organisation),
  }));
};

const withdraw = (request: CallerRequest): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return onOffer(request, 'offers.act', () => ({ kind: 'WithdrawOffer' }));
};

/** In time by the day of the office's stamp. */
const receive = (request: CallerRequest): Promise<Answer> => {
  const { how, checksum, receivedOn } = bodyOf(request, api.ReceiveSchema);
  return handIn(request, 'offers.office', (work, { edition }) => {
    if (receivedOn > localDate(work.city, work.now))
      throw new ProblemError('offer.received-in-future', { errors: [wrongField('receivedOn', 'invalid')] });
    const { callTo } = edition.dates;
    return { kind: 'ReceiveOffer', how, checksum, inTime: callTo !== null && receivedOn <= callTo };
  });
};

/** The organisation has the announced days for it, the last of them to its end. */
const correct = (request: CallerRequest): Promise<Answer> => {
  const { what } = bodyOf(request, api.CorrectionSchema);
  return onOffer(request, 'offers.office', async (work, before) => {
    const { edition } = await aroundOffer(work, before);
    const { correctionDays } = edition.dates;
    // No edition is announced without it.
    if (correctionDays === null) throw new ProblemError('offer.illegal-transition');
    const until = endOfDay(work.city, dateAfter(work.city, work.now, { days: correctionDays }));
    return { kind: 'AskForCorrection', what, until };
  });
};

const pass = (request: CallerRequest): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return onOffer(request, 'offers.office', () => ({ kind: 'PassFormalCheck' }));
};

const fail = (request: CallerRequest): Promise<Answer> => {
  const { reason } = bodyOf(request, api.FormallyWrongSchema);
  return onOffer(request, 'offers.office', () => ({ kind: 'FailFormalCheck', reason }));
};

export const handInRoutes = (root: Root): readonly Route<Caller>[] => [
  { method: 'POST', path: `${root}/offers/{id}/submit`, handle: submit },
  { method: 'POST', path: `${root}/offers/{id}/withdraw`, handle: withdraw },
];

export const OFFICE_ROUTES: readonly Route<Caller>[] = [
  { method: 'POST', path: '/api/offers/{id}/receive', handle: receive },
  { method: 'POST', path: '/api/offers/{id}/formal/correct', handle: correct },
  { method: 'POST', path: '/api/offers/{id}/formal/pass', handle: pass },
  { method: 'POST', path: '/api/offers/{id}/formal/fail', handle: fail },
];
