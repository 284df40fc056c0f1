/** What a command makes of an edition. Pure and total. Rules freeze when they are announced; a past edition never changes. */

import type * as z from 'zod';
import type { FactType } from '../platform/facts.ts';
import type { AnnouncementSchema, Edition, EditionContent } from './edition-model.ts';

type Announcement = z.infer<typeof AnnouncementSchema>;

/** Offers may be handed in for at least so many days after the last of the three announcements (act on public benefit, art. 13(1)). */
export const LEAST_CALL_DAYS = 21;

export type EditionCommand = { readonly at: string; readonly by: string } & (
  | { readonly kind: 'CreateEdition'; readonly content: EditionContent; readonly example: boolean }
  | { readonly kind: 'ChangeEdition'; readonly content: EditionContent }
  | { readonly kind: 'AnnounceEdition'; readonly announcements: readonly Announcement[] }
  /** Somebody of the office has compared what stands here with the rules as signed. */
  | { readonly kind: 'VerifyEdition'; readonly on: string }
  /** The office answers a question: the FAQ grows at any time, rules do not. */
  | { readonly kind: 'AnswerQuestion'; readonly faq: EditionContent['faq'][number] }
  | { readonly kind: 'DecideEdition'; readonly decidedOn: string }
  | { readonly kind: 'CloseEdition' }
);

export interface EditionDecision {
  readonly kind: 'decided';
  readonly edition: Edition;
  readonly facts: readonly FactType[];
}

export interface EditionRefusal {
  readonly kind: 'refused';
  readonly code:
    | 'edition.exists'
    | 'edition.not-found'
    | 'edition.frozen'
    | 'edition.past'
    | 'edition.not-announced'
    | 'edition.incomplete'
    | 'edition.not-verified'
    | 'edition.announced-thrice'
    | 'edition.call-too-short'
    | 'edition.dates-out-of-order'
    | 'edition.faq-full';
  /** Names of what is missing or wrong. */
  readonly fields: readonly string[];
}

/** Answers that one edition holds, as in its schema. */
const MOST_FAQ = 200;

type Decided = EditionDecision | EditionRefusal;
const refuse = (code: EditionRefusal['code'], fields: readonly string[] = []): EditionRefusal => ({
  kind: 'refused',
  code,
  fields,
});

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What must be known before a call is announced: without it nobody can be told what counts. */
const missing = ({ rules, dates }: EditionContent): readonly string[] => [
  ...(['pool', 'perProject', 'projectsPerOrganisation', 'indirectPercent', 'ownPercent'] as const)
    .filter((name) => rules[name] === null)
    .map((name) => `rules.${name}`),
  ...(['callFrom', 'callTo', 'correctionDays', 'realisationFrom', 'realisationTo', 'reportDays'] as const)
    .filter((name) => dates[name] === null)
    .map((name) => `dates.${name}`),
  ...(rules.criteria.length === 0 ? ['rules.criteria'] : []),
  ...(rules.sections.length === 0 ? ['rules.sections'] : []),
];

const ORDER = ['callFrom', 'callTo', 'formalTo', 'reviewTo', 'resultsOn', 'contractsTo', 'realisationTo'] as const;

const outOfOrder = ({ dates }: EditionContent): readonly string[] => {
  const known = ORDER.flatMap((name) => (dates[name] === null ? [] : [{ name, day: dates[name] }]));
  return known.flatMap(({ name, day }, i) => ((known[i - 1]?.day ?? '') > day ? [`dates.${name}`] : []));
};

/** The first day on which the call may end, when it was announced on these days. */
export const earliestEnd = (announcements: readonly Announcement[]): string =>
  addDays(
    announcements
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? '9999-12-31',
    LEAST_CALL_DAYS,
  );

const announce = (before: Edition, { announcements, at, by }: Extract<EditionCommand, { kind: 'AnnounceEdition' }>): Decided => {
  if (before.state.name !== 'draft') return refuse(before.state.name === 'past' ? 'edition.past' : 'edition.frozen');
  const lacking = missing(before);
  if (lacking.length > 0) return refuse('edition.incomplete', lacking);
  if (before.verified === null && !before.example) return refuse('edition.not-verified');
  const wrong = outOfOrder(before);
  if (wrong.length > 0) return refuse('edition.dates-out-of-order', wrong);
  if (new Set(announcements.map(({ where }) => where)).size !== 3) return refuse('edition.announced-thrice');
  if ((before.dates.callTo ?? '') < earliestEnd(announcements)) return refuse('edition.call-too-short', ['dates.callTo']);
  const edition: Edition = {
    ...before,
    version: before.version + 1,
    state: { name: 'announced', since: at, announcements: [...announcements], by },
  };
  return { kind: 'decided', edition, facts: ['EditionAnnounced'] };
};

export const decideEdition = (before: Edition | null, command: EditionCommand): Decided => {
  const { at, by } = command;
  if (command.kind === 'CreateEdition') {
    if (before !== null) return refuse('edition.exists');
    const edition: Edition = { ...command.content, version: 1, state: { name: 'draft', since: at }, example: command.example };
    return { kind: 'decided', edition, facts: ['EditionChanged'] };
  }
  if (before === null) return refuse('edition.not-found');
  const next = (changed: Partial<Edition>): EditionDecision => ({
    kind: 'decided',
    edition: { ...before, ...changed, version: before.version + 1 },
    facts: ['EditionChanged'],
  });
  if (before.state.name === 'past') return refuse('edition.past');
  switch (command.kind) {
    case 'ChangeEdition':
      // What was verified is no longer what stands here.
      return before.state.name === 'draft'
        ? next({ ...command.content, id: before.id, verified: null })
        : refuse('edition.frozen');
    case 'VerifyEdition':
      return next({ verified: { by, on: command.on } });
    case 'AnnounceEdition':
      return announce(before, command);
    case 'AnswerQuestion': {
      const others = before.faq.filter(({ id }) => id !== command.faq.id);
      return others.length < MOST_FAQ ? next({ faq: [...others, command.faq] }) : refuse('edition.faq-full');
    }
    case 'DecideEdition':
      if (before.state.name !== 'announced') return refuse('edition.not-announced');
      return { ...next({ state: { name: 'decided', since: at, decidedOn: command.decidedOn, by } }), facts: ['EditionDecided'] };
    case 'CloseEdition':
      return before.state.name === 'decided' ? next({ state: { name: 'past', since: at } }) : refuse('edition.not-announced');
  }
};
