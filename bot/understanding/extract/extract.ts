/** Reads what a message says besides its wish: days, hours, people, addresses for an answer and sums. Pure, total, in linear time. */
import { MAX_LENGTH } from '../normalise.ts';
import { emailsIn } from './email.ts';
import { amountAt } from './money.ts';
import { partyIn } from './party.ts';
import { phonesIn } from './phone.ts';
import type { Said } from './said.ts';
import { whenIn } from './when.ts';
import { type Span, type Word, without, wordsIn } from './words.ts';

/**
 * What the words say; nothing is looked up and nothing depends on the day of reading (`resolve.ts` does). Of longer texts only the first
 * `MAX_LENGTH` characters are read, as everywhere in understanding.
 */
export const extract = (message: string): Said => {
  const text = message.slice(0, MAX_LENGTH).normalize('NFKC').slice(0, MAX_LENGTH);
  const emails = emailsIn(text);
  const phones = phonesIn(
    text,
    emails.map(({ span }) => span),
  );
  const words = without(
    wordsIn(text),
    [...emails, ...phones].map(({ span }) => span),
  );
  const amounts = amountsIn(words);
  const rest = without(
    words,
    amounts.map(({ span }) => span),
  );
  return {
    when: whenIn(rest),
    party: partyIn(rest),
    phones: [...new Set(phones.flatMap(({ number }) => (number === null ? [] : [number])))],
    emails: emails.flatMap(({ email }) => (email === null ? [] : [email])),
    amountsGrosze: amounts.map(({ grosze }) => grosze),
  };
};

const amountsIn = (words: readonly Word[]): readonly { readonly grosze: number; readonly span: Span }[] => {
  const found: { grosze: number; span: Span }[] = [];
  for (let at = 0; at < words.length; ) {
    const amount = amountAt(words, at);
    if (amount === null) {
      at += 1;
      continue;
    }
    found.push({ grosze: amount.value, span: { start: words[at]?.start ?? 0, end: words[amount.next - 1]?.end ?? 0 } });
    at = amount.next;
  }
  return found;
};
