/** Letters in the table, each forgotten after DAYS: what it said lives on in what it was about. */
import { EXPIRES_AT } from '../platform/config.ts';
import { keys } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { type Letter, LetterSchema } from './model.ts';

const DAYS = 14;

export const readLetter = async (table: Table, id: string): Promise<Letter | null> => {
  const item = await table.get(keys.letter(id));
  return item === undefined ? null : LetterSchema.parse(item);
};

export const putLetter = ({ writes }: Pick<Work, 'writes'>, letter: Letter): void =>
  writes.put(
    keys.letter(letter.id),
    { ...letter, [EXPIRES_AT]: Math.floor(Date.parse(letter.at) / 1000) + DAYS * 86_400 },
    condition.versionIs(letter.version - 1),
  );

/** Asks for it in the transaction of its cause; `send-letter` hears the fact and sends it. */
export const askLetter = (work: Work, asked: Pick<Letter, 'to' | 'subject' | 'text' | 'about'>): Letter => {
  const letter: Letter = { id: work.ids('ltr'), version: 1, state: 'asked', failure: null, at: work.now, ...asked };
  putLetter(work, letter);
  publishFactOf(work, 'LetterAsked', letter);
  return letter;
};
