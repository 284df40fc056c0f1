/** Sends a letter by mail. What cannot be sent says so on the letter; nobody waits for one that will not come. */
import type { SQSRecord } from 'aws-lambda';
import type { Letter } from '../shared/letters/model.ts';
import { putLetter, readLetter } from '../shared/letters/store.ts';
import { environment } from '../shared/platform/environment.ts';
import { RetryableError } from '../shared/platform/errors.ts';
import { log } from '../shared/platform/logging.ts';
import type { Work } from '../shared/platform/work.ts';
import { sendMail } from '../shared/sending/mail.ts';
import { consumeFacts, type HeardFact } from './edge/consume-facts.ts';

/** The queue's maxReceiveCount: the last try says that it failed, so that no letter ends in the dead letters unseen. */
const LAST_TRY = 5;

/** Stands for words that are not kept: a letter about nothing that is shown is a link to sign in. */
const NOT_KEPT = '***';

/** What became of it; words that are of use to nobody any more go. */
const settled = (letter: Letter, changed: Partial<Letter>): Letter => ({
  ...letter,
  ...(letter.about === null ? { text: NOT_KEPT } : {}),
  ...changed,
  version: letter.version + 1,
});

const send = async (work: Work, { aggregateId }: HeardFact, record: SQSRecord): Promise<void> => {
  const letter = await readLetter(work.table, aggregateId);
  if (letter === null || letter.state !== 'asked') return;
  const failed = (failure: string): void => {
    log.error('letter not sent', { letterId: letter.id, code: failure });
    putLetter(work, settled(letter, { state: 'failed', failure }));
  };
  if (environment('mailFrom') === 'off') return failed('mail.off');
  const posted = await sendMail(letter);
  if (posted.sent) return putLetter(work, settled(letter, { state: 'sent' }));
  if (posted.outcome === 'retry' && Number(record.attributes.ApproximateReceiveCount) < LAST_TRY)
    throw new RetryableError(`${letter.id} was not taken: ${posted.code}`);
  failed(posted.code);
};

export const handler = consumeFacts('send-letter', send);
