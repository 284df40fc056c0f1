/** What each action asks for, and what is sent of it. Pure. */
import type { Me } from '../../data/api-types.ts';
import type { FormAction } from './actions.ts';
import type { Told } from './told.ts';

/** What somebody has filled in so far. */
export interface Filled {
  readonly words: string;
  /** Local date; '' = none. */
  readonly repairBy: string;
  /** Id of an owner; '' = none. */
  readonly owner: string;
  /** "I checked this owner myself." */
  readonly checked: boolean;
}

type WordsField = 'question' | 'outcome' | 'reason' | 'reopenReason' | 'note' | 'office' | 'idea' | 'original';
interface Asks {
  /** Label of the box for words; null = no words. */
  readonly words: WordsField | null;
  readonly repairBy: boolean;
  readonly owner: boolean;
}

const NOTHING: Asks = { words: null, repairBy: false, owner: false };
const ASKS: Readonly<Record<FormAction, Asks>> = {
  accept: NOTHING,
  start: { ...NOTHING, repairBy: true },
  ask: { ...NOTHING, words: 'question' },
  resolve: { ...NOTHING, words: 'outcome' },
  reject: { ...NOTHING, words: 'reason' },
  duplicate: { ...NOTHING, words: 'original' },
  'hand-over': { ...NOTHING, repairBy: true, owner: true },
  reopen: { ...NOTHING, words: 'reopenReason' },
  escalate: { ...NOTHING, words: 'office' },
  idea: { ...NOTHING, words: 'idea' },
  comment: { ...NOTHING, words: 'note' },
};

export const asksFor = (action: FormAction): Asks => ASKS[action];

const MIN_WORDS = 3;
/** Somebody else is to understand it. */
const MIN_IDEA = 10;

/** What is still missing before it can be sent. */
export const missing = (action: FormAction, { words, owner }: Filled, owners: Me['city']['owners']): 'words' | 'owner' | null => {
  const asks = ASKS[action];
  if (asks.owner && !owners.some(({ id }) => id === owner)) return 'owner';
  return asks.words !== null && words.trim().length < (action === 'idea' ? MIN_IDEA : MIN_WORDS) ? 'words' : null;
};

/** As shared/staff/bodies.ts wants it. */
export const bodyOf = (action: FormAction, { words, repairBy, owner, checked }: Filled): Readonly<Record<string, unknown>> => {
  const text = words.trim();
  const date = repairBy === '' ? {} : { repairBy };
  switch (action) {
    case 'accept':
      return {};
    case 'start':
      return date;
    case 'ask':
      return { question: text };
    case 'resolve':
      return { outcome: text };
    case 'reject':
    case 'reopen':
      return { reason: text };
    case 'duplicate':
      return { of: text };
    case 'hand-over':
      return { owner, checked, ...date };
    case 'escalate':
    case 'idea':
      return { words: text };
    case 'comment':
      return { text };
  }
};

/** What the resident reads then; null = nothing. */
export const toldIn = (action: FormAction, { words, repairBy, owner }: Filled, owners: Me['city']['owners']): Told | null => {
  const date = repairBy === '' ? null : repairBy;
  switch (action) {
    case 'accept':
      return { kind: 'accept' };
    case 'start':
      return { kind: 'start', repairBy: date };
    case 'ask':
      return { kind: 'ask', question: words };
    case 'resolve':
      return { kind: 'resolve', outcome: words };
    case 'reject':
      return { kind: 'reject', reason: words };
    case 'duplicate':
      return { kind: 'duplicate', of: words };
    case 'hand-over': {
      const chosen = owners.find(({ id }) => id === owner);
      if (chosen === undefined || chosen.contact === null) return null;
      return { kind: 'hand-over', owner: chosen.name, contact: chosen.contact, repairBy: date };
    }
    case 'reopen':
    case 'escalate':
    case 'comment':
    case 'idea':
      return null;
  }
};
