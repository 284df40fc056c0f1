/** E-mail addresses as people type them, and what they probably meant. */
import { expression } from '../alphabets.ts';
import type { Said } from './said.ts';
import type { Span } from './words.ts';

/** Doubtful: the domain is one slip away from one that everybody uses. `typed` of a wrong one: for showing it back. */
export type EmailRead =
  | { readonly kind: 'good'; readonly value: string }
  | { readonly kind: 'doubtful'; readonly value: string; readonly suggested: string }
  | { readonly kind: 'wrong'; readonly typed: string };

const LONGEST = 120;
/** What the forms take as an address, too (zod's rule, which brings all its other rules into the code); a test holds them together. */
const ADDRESS = /^[\w+'-]+(?:\.[\w+'-]+)*(?<!')@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
const isEmail = (value: string): boolean => value.length <= LONGEST && ADDRESS.test(value);

/** Mailboxes that most people here have. A domain of one's own that is close to one of them is asked about, never refused. */
const USUAL_DOMAINS = [
  'gmail.com',
  'wp.pl',
  'o2.pl',
  'op.pl',
  'vp.pl',
  'onet.pl',
  'onet.eu',
  'poczta.onet.pl',
  'interia.pl',
  'interia.eu',
  'poczta.fm',
  'tlen.pl',
  'gazeta.pl',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
  'proton.me',
  'ukr.net',
  'i.ua',
  'meta.ua',
];

export const readEmail = (typed: string): EmailRead => {
  const bare = typed.replace(/^[<("'„]+|[>)"'”.,;:!?]+$/gu, '');
  const at = bare.lastIndexOf('@');
  const value = `${bare.slice(0, at)}@${bare.slice(at + 1).toLowerCase()}`;
  if (!isEmail(value)) return { kind: 'wrong', typed: bare };
  const domain = value.slice(at + 1);
  const meant = USUAL_DOMAINS.includes(domain) ? undefined : USUAL_DOMAINS.find((usual) => isOneSlipFrom(domain, usual));
  return meant === undefined ? { kind: 'good', value } : { kind: 'doubtful', value, suggested: `${value.slice(0, at)}@${meant}` };
};

/** "jan@wp", "jan@gmail": the end of a usual domain is missing. */
const completed = (typed: string): string | null => {
  const domain = typed.slice(typed.lastIndexOf('@') + 1).toLowerCase();
  const meant = USUAL_DOMAINS.find((usual) => usual.startsWith(`${domain}.`));
  const whole = `${typed.slice(0, typed.length - domain.length)}${meant ?? ''}`;
  return meant !== undefined && isEmail(whole) ? whole : null;
};

/** "małpa" and "(at)" for @, with at most a few blanks beside. */
const SIGN = /\s{0,3}(?:@|\((?:at|a|małpa|malpa)\)|\s(?:małpa|malpa)\s)\s{0,3}/giu;
const LOCAL_PART = expression('[\\p{L}\\p{N}._%+-]{1,64}$', 'u');
/** "wp.pl", "wp,pl", "wp kropka pl". A comma or the word counts only before what domains end in. */
const DOMAIN = expression(
  '^[\\p{L}\\p{N}-]{1,63}(?:(?:\\.|,(?=(?:pl|com|eu|net|ua|org)(?![\\p{L}\\p{N}]))|\\skropka\\s)[\\p{L}\\p{N}-]{1,63}){0,4}',
  'iu',
);
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 130;
/** Signs that are looked at. */
const MOST = 10;

interface EmailHeard {
  /** Null = something like an address that cannot be one. */
  readonly email: Said['emails'][number] | null;
  readonly span: Span;
}

/** In the order of the text. */
export const emailsIn = (text: string): readonly EmailHeard[] =>
  [...text.matchAll(SIGN)].slice(0, MOST).flatMap((sign): EmailHeard[] => {
    const after = sign.index + sign[0].length;
    const local = LOCAL_PART(text).exec(text.slice(Math.max(0, sign.index - LONGEST_LOCAL_PART), sign.index))?.[0];
    const domain = DOMAIN(text).exec(text.slice(after, after + LONGEST_DOMAIN))?.[0];
    if (local === undefined || domain === undefined) return [];
    const span = { start: sign.index - local.length, end: after + domain.length };
    return [{ email: heard(`${local}@${domain.replace(/\skropka\s/giu, '.')}`), span }];
  });

const heard = (typed: string): EmailHeard['email'] => {
  const read = readEmail(typed.replaceAll(',', '.'));
  switch (read.kind) {
    case 'good':
      return typed.includes(',') ? { typed, suggested: read.value } : { typed: read.value, suggested: null };
    case 'doubtful':
      return { typed, suggested: read.suggested };
    case 'wrong': {
      const suggested = completed(read.typed);
      return suggested === null ? null : { typed, suggested };
    }
  }
};

/** One letter too many, too few or wrong, or two neighbours swapped. */
const isOneSlipFrom = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = a.slice(from, a.length - end);
  const right = b.slice(from, b.length - end);
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
};
