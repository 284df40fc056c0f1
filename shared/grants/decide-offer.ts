/** What a command makes of an offer. Pure and total: every state × every command has an answer. */

import type { CounterGuard } from '../platform/counter-guard.ts';
import type { FactType } from '../platform/facts.ts';
import { type BudgetProblem, problemsOf, totalsOf } from './budget.ts';
import { isOpenForWriting } from './decide-field.ts';
import { decideFile, type FileCommand } from './decide-file.ts';
import { type Edition, phaseOf } from './edition-model.ts';
import type { Field, Offer, Snapshot } from './offer-model.ts';
import { budgetOf, draftChecksumOf, snapshotOf, storedOf, textOf } from './snapshot.ts';

interface Base {
  readonly at: string;
  readonly by: string;
}

export type OfferCommand = Base &
  (
    | {
        readonly kind: 'BeginOffer';
        readonly id: string;
        readonly edition: Edition;
        readonly organisationId: string;
        readonly ideaId: string | null;
        readonly subarea: string;
        /** UTC: until then offers are taken; null = not known yet. */
        readonly callEndsAt: string | null;
      }
    | {
        readonly kind: 'SubmitOffer';
        readonly edition: Edition;
        readonly fields: readonly Field[];
        /** Drawn for people; kept when the offer has one. */
        readonly number: string;
        /** UTC: until then offers are taken. */
        readonly callEndsAt: string;
        /** Local date. */
        readonly today: string;
        /** Lacking of the organisation: representatives, account, register. */
        readonly organisationLacks: readonly string[];
        /** Offers of the organisation that count in this edition, as read; the counter's condition holds if that has moved. */
        readonly handedIn: number;
      }
    | {
        readonly kind: 'ReceiveOffer';
        readonly how: 'here' | 'paper';
        /** As printed, or how it begins: at least 8 characters. */
        readonly checksum: string;
        readonly inTime: boolean;
        /** What is needed where offers are handed in at the office only, and nothing was sent here. */
        readonly edition: Edition;
        readonly fields: readonly Field[];
        readonly number: string;
        readonly handedIn: number;
      }
    | { readonly kind: 'AskForCorrection'; readonly what: readonly string[]; readonly until: string }
    /** Nothing was handed in until the end of the call for corrections: it counts as it stood before. */
    | { readonly kind: 'EndCorrection'; readonly checksum: string }
    | { readonly kind: 'PassFormalCheck' }
    | { readonly kind: 'FailFormalCheck'; readonly reason: string }
    | { readonly kind: 'WithdrawOffer' }
    | {
        readonly kind: 'AwardOffer';
        readonly grosze: number;
        readonly reason: string | null;
        /** Of the edition's pool, as read, in grosze; the counter's condition holds if that has moved. */
        readonly poolLeft: number;
      }
    | { readonly kind: 'TurnDownOffer'; readonly reason: string }
    | { readonly kind: 'SignContract' }
    | { readonly kind: 'SettleOffer'; readonly returnedGrosze: number }
    /** Somebody typed in it: they review nothing of this edition. */
    | { readonly kind: 'NoteWriter'; readonly writer: string }
    | FileCommand
  );

export interface OfferDecision {
  readonly kind: 'decided';
  readonly offer: Offer;
  readonly facts: readonly FactType[];
  /** Moves of the edition's counters, in the same transaction. */
  readonly guards: readonly CounterGuard[];
  /** What was handed in, when something was. */
  readonly snapshot: Snapshot | null;
}

export interface OfferRefusal {
  readonly kind: 'refused';
  readonly code:
    | 'offer.not-found'
    | 'offer.exists'
    | 'offer.late'
    | 'offer.early'
    | 'offer.incomplete'
    | 'offer.budget'
    | 'offer.already-submitted'
    | 'offer.organisation-incomplete'
    | 'offer.wrong-subarea'
    | 'offer.other-checksum'
    | 'offer.correction-used'
    | 'offer.office-only'
    /** The organisation has handed in as many as the edition allows. */
    | 'offer.too-many'
    /** More than is left of the pool. */
    | 'offer.pool-exhausted'
    | 'offer.not-open'
    | 'offer.files-full'
    | 'offer.file-unknown'
    | 'offer.illegal-transition';
  /** Fields that are empty or too long, things that are missing. */
  readonly fields: readonly string[];
  readonly budget: readonly BudgetProblem[];
}

type Decided = OfferDecision | OfferRefusal;
const refuse = (
  code: OfferRefusal['code'],
  fields: readonly string[] = [],
  budget: readonly BudgetProblem[] = [],
): OfferRefusal => ({
  kind: 'refused',
  code,
  fields,
  budget,
});

const next = (
  before: Offer,
  changed: Partial<Offer>,
  facts: readonly FactType[],
  more: { guards?: readonly CounterGuard[]; snapshot?: Snapshot } = {},
): OfferDecision => ({
  kind: 'decided',
  offer: { ...before, ...changed, version: before.version + 1 },
  facts,
  guards: more.guards ?? [],
  snapshot: more.snapshot ?? null,
});

/** How many offers of an organisation count against its limit, as a counter of the edition. */
export const offersOf = (organisationId: string): string => `offers-${organisationId}`;

/** Fields of the form that must be filled and are not, or hold more than fits. */
export const lackingIn = ({ rules }: Edition, fields: readonly Field[], attached: Offer['attached']): readonly string[] => [
  ...(textOf(fields, 'title').trim() === '' ? ['title'] : []),
  ...(['from', 'to'] as const).filter((id) => !/^\d{4}-\d{2}-\d{2}$/.test(textOf(fields, id))),
  ...rules.sections.flatMap(({ id, required, mostCharacters }) => {
    const { length } = textOf(fields, `section.${id}`).trim();
    return (required && length === 0) || length > mostCharacters ? [`section.${id}`] : [];
  }),
  ...rules.attachments
    .filter(({ id, required }) => required && !storedOf(attached).some((one) => one.id === id))
    .map(({ id }) => `attachment.${id}`),
  // On its way: what is handed in now would be without it.
  ...attached
    .filter(({ id, state }) => state === 'awaited' && !rules.attachments.some((one) => one.required && one.id === id))
    .map(({ id }) => `attachment.${id}`),
];

const noMoreFits = ({ rules }: Edition, handedIn: number): boolean =>
  rules.projectsPerOrganisation !== null && handedIn >= rules.projectsPerOrganisation;

const oneMore = ({ rules }: Edition, organisationId: string): CounterGuard => ({
  counter: offersOf(organisationId),
  delta: 1,
  ...(rules.projectsPerOrganisation === null ? {} : { max: rules.projectsPerOrganisation }),
});

/** What is handed in now, as it stands. */
const taken = (before: Offer, { fields, number, at, by }: Base & { fields: readonly Field[]; number: string }): Snapshot => {
  const { id: offerId, editionId, organisationId, attached } = before;
  const drawn = before.number ?? number;
  return snapshotOf({ offerId, number: drawn, editionId, organisationId, at, by, fields, attached: [...storedOf(attached)] });
};

const begin = (command: Extract<OfferCommand, { kind: 'BeginOffer' }>): Decided => {
  const { id, edition, organisationId, ideaId, subarea, at, by } = command;
  if (edition.state.name === 'draft') return refuse('offer.early');
  if (edition.state.name !== 'announced' || (command.callEndsAt !== null && at > command.callEndsAt)) return refuse('offer.late');
  if (!edition.rules.subareas.includes(subarea)) return refuse('offer.wrong-subarea');
  const offer: Offer = {
    id,
    number: null,
    version: 1,
    editionId: edition.id,
    organisationId,
    ideaId,
    subarea,
    state: { name: 'draft', since: at },
    corrected: false,
    writers: [by],
    attached: [],
    createdAt: at,
  };
  return { kind: 'decided', offer, facts: ['OfferChanged'], guards: [], snapshot: null };
};

const submit = (before: Offer, command: Extract<OfferCommand, { kind: 'SubmitOffer' }>): Decided => {
  const { edition, fields, at, by, today, callEndsAt, organisationLacks, handedIn } = command;
  const correcting = before.state.name === 'correcting';
  if (!isOpenForWriting(before.state, at)) return refuse(correcting ? 'offer.late' : 'offer.already-submitted');
  if (edition.rules.handIn === 'office-only' && !correcting) return refuse('offer.office-only');
  if (!correcting) {
    if (at > callEndsAt) return refuse('offer.late');
    if (phaseOf(edition, today) !== 'call') return refuse(phaseOf(edition, today) === 'announced' ? 'offer.early' : 'offer.late');
  }
  // A correction has been counted already.
  if (!correcting && noMoreFits(edition, handedIn)) return refuse('offer.too-many');
  if (organisationLacks.length > 0) return refuse('offer.organisation-incomplete', organisationLacks);
  const lacking = lackingIn(edition, fields, before.attached);
  if (lacking.length > 0) return refuse('offer.incomplete', lacking);
  const wrong = problemsOf(budgetOf(fields), edition.rules);
  if (wrong.length > 0) return refuse('offer.budget', [], wrong);
  const snapshot = taken(before, command);
  const { checksum, number } = snapshot;
  // With paper, it counts when the office has it in hand.
  const state: Offer['state'] =
    edition.rules.handIn === 'here' || correcting
      ? { name: 'received', since: at, checksum, by: 'here', how: 'here' }
      : { name: 'submitted', since: at, checksum, by };
  return next(before, { number, state }, ['OfferSubmitted'], {
    guards: correcting ? [] : [oneMore(edition, before.organisationId)],
    snapshot,
  });
};

/** The office has it in hand. Where offers are handed in at the office only, the signed draft is what is handed in. */
const receive = (before: Offer, command: Extract<OfferCommand, { kind: 'ReceiveOffer' }>): Decided => {
  const { state } = before;
  const { at, by, how, checksum, inTime, edition, fields, handedIn } = command;
  const atOffice = state.name === 'draft' && edition.rules.handIn === 'office-only';
  if (state.name !== 'submitted' && !atOffice) return refuse('offer.illegal-transition');
  if (!inTime) return refuse('offer.late');
  const sent = state.name === 'submitted' ? state.checksum : draftChecksumOf(before, fields);
  if (!sent.startsWith(checksum)) return refuse('offer.other-checksum');
  const received = (whole: string): Offer['state'] => ({ name: 'received', since: at, checksum: whole, by, how });
  if (!atOffice) return next(before, { state: received(sent) }, ['OfferReceived']);
  if (noMoreFits(edition, handedIn)) return refuse('offer.too-many');
  const snapshot = taken(before, command);
  return next(before, { number: snapshot.number, state: received(snapshot.checksum) }, ['OfferReceived'], {
    guards: [oneMore(edition, before.organisationId)],
    snapshot,
  });
};

/** What the offer asks for, in grosze. */
export const askedGrosze = (fields: readonly Field[]): number => totalsOf(budgetOf(fields)).grant;

export const decideOffer = (before: Offer | null, command: OfferCommand): Decided => {
  if (command.kind === 'BeginOffer') return before === null ? begin(command) : refuse('offer.exists');
  if (before === null) return refuse('offer.not-found');
  const { state } = before;
  const { at, by } = command;
  const illegal = refuse('offer.illegal-transition');
  switch (command.kind) {
    case 'SubmitOffer':
      return submit(before, command);
    case 'ReceiveOffer':
      return receive(before, command);
    case 'AskForCorrection':
      if (state.name !== 'received') return illegal;
      // One call for corrections, so one snapshot before it: a second would be a second chance.
      if (before.corrected) return refuse('offer.correction-used');
      return next(
        before,
        { corrected: true, state: { name: 'correcting', since: at, what: [...command.what], until: command.until } },
        ['OfferCorrectionAsked'],
      );
    case 'EndCorrection':
      if (state.name !== 'correcting' || at <= state.until) return illegal;
      return next(before, { state: { name: 'received', since: at, checksum: command.checksum, by, how: 'here' } }, [
        'OfferChanged',
      ]);
    case 'PassFormalCheck':
      if (state.name !== 'received') return illegal;
      return next(before, { state: { name: 'formally-right', since: at, checksum: state.checksum } }, ['OfferChanged']);
    case 'FailFormalCheck':
      if (state.name !== 'received' && !(state.name === 'correcting' && at > state.until) && state.name !== 'submitted')
        return illegal;
      return next(before, { state: { name: 'formally-wrong', since: at, reason: command.reason } }, ['OfferDecided']);
    case 'WithdrawOffer':
      if (state.name !== 'draft' && state.name !== 'submitted' && state.name !== 'received' && state.name !== 'correcting')
        return illegal;
      return next(before, { state: { name: 'withdrawn', since: at, by } }, ['OfferChanged'], {
        guards: state.name === 'draft' ? [] : [{ counter: offersOf(before.organisationId), delta: -1 }],
      });
    case 'AwardOffer':
      if (state.name !== 'formally-right') return illegal;
      if (command.grosze > command.poolLeft) return refuse('offer.pool-exhausted');
      return next(
        before,
        { state: { name: 'awarded', since: at, grosze: command.grosze, reason: command.reason } },
        ['OfferDecided'],
        {
          guards: [{ counter: 'poolLeft', delta: -command.grosze, min: 0 }],
        },
      );
    case 'TurnDownOffer':
      if (state.name !== 'formally-right') return illegal;
      return next(before, { state: { name: 'not-awarded', since: at, reason: command.reason } }, ['OfferDecided']);
    case 'SignContract':
      return state.name === 'awarded' ? next(before, { state: { name: 'contracted', since: at } }, ['OfferChanged']) : illegal;
    case 'SettleOffer':
      if (state.name !== 'contracted') return illegal;
      return next(before, { state: { name: 'settled', since: at, returnedGrosze: command.returnedGrosze } }, ['OfferChanged']);
    case 'NoteWriter':
      if (before.writers.includes(command.writer)) return illegal;
      return next(before, { writers: [...before.writers, command.writer] }, []);
    case 'AttachFile':
    case 'RemoveFile':
    case 'FileStored':
    case 'FileRefused': {
      const attached = decideFile(before, command, at);
      return typeof attached === 'string' ? refuse(attached) : next(before, { attached: [...attached] }, ['OfferChanged']);
    }
  }
};
