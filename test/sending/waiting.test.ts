import { describe, expect, it } from 'vitest';
import type { Delivery, Message } from '../../shared/conversations/model.ts';
import { botMessage } from '../../shared/conversations/store.ts';
import { SAID_LATER, TOLD_BY_CALL, waitingAmong } from '../../shared/sending/model.ts';

const NOW = '2026-11-23T12:00:00.000Z';
const LATER = '2027-01-01T00:00:00.000Z';

const said = (
  id: string,
  {
    purpose = 'final',
    issueId = 'iss_1',
    status = 'failed',
    failure = 'graph.outside-window',
    notAfter = LATER,
  }: Partial<Pick<Message, 'purpose' | 'issueId'> & Pick<Delivery, 'status' | 'failure' | 'notAfter'>>,
): Message => {
  const message = botMessage('cnv_1', id, NOW, { text: id, quickReplies: [], buttons: [] }, 'queued', {
    purpose,
    ...(issueId === null ? {} : { issueId }),
  });
  const { delivery } = message;
  return { ...message, delivery: delivery && { ...delivery, status, failure, notAfter } };
};

describe('said first when the resident writes again', () => {
  it.each<[string, Message[], string[]]>([
    ['how a matter ended', [said('a', {})], ['a']],
    ['news that failed', [said('a', { purpose: 'news' })], ['a']],
    ['not a reply', [said('a', { purpose: 'reply' })], []],
    ['not what was sent', [said('a', { status: 'sent', failure: null })], []],
    ['not what is on its way', [said('a', { status: 'held' })], []],
    ['not what was said since', [said('a', { failure: SAID_LATER })], []],
    ['not what somebody called about', [said('a', { failure: TOLD_BY_CALL })], []],
    ['not what is no longer true', [said('a', { failure: 'send.no-longer-true' })], []],
    ['not what is past its date', [said('a', { notAfter: '2026-11-22T00:00:00.000Z' })], []],
    ['of one issue only the newest', [said('a', { purpose: 'news' }), said('b', {})], ['b']],
    ['nothing of an issue whose newest news arrived', [said('a', {}), said('b', { purpose: 'news', status: 'sent' })], []],
    ['each of two issues', [said('a', {}), said('b', { issueId: 'iss_2' })], ['a', 'b']],
    ['every word of a person', [said('a', { purpose: 'staff' }), said('b', { purpose: 'staff' })], ['a', 'b']],
    ['not small news of no issue', [said('a', { purpose: 'news', issueId: null })], []],
  ])('%s', (_, messages, then) => {
    expect(waitingAmong(messages, NOW).map(({ id }) => id)).toEqual(then);
  });
});
