/** Every rule of sending, as a table: what is asked, when, and what Graph answers. */
import { describe, expect, it } from 'vitest';
import { SendRequest } from '../../../local/messenger/graph-request.ts';
import { refuseSend } from '../../../local/messenger/graph-rules.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-21T12:00:00Z');

const chars = (count: number) => 'ą'.repeat(count);
const text = (message: object = {}, rest: object = {}) => ({
  recipient: { id: '1' },
  messaging_type: 'RESPONSE',
  message: { text: 'tak', ...message },
  ...rest,
});
const reply = (change: object = {}) => ({ content_type: 'text', title: 'Tak', payload: 'yes', ...change });
const replies = (...quick_replies: object[]) => text({ quick_replies });
const link = (change: object = {}) => ({ type: 'web_url', title: 'Otwórz', url: 'https://example.org', ...change });
const template = (payload: object) => ({ recipient: { id: '1' }, message: { attachment: { type: 'template', payload } } });
const buttons = (...list: object[]) => template({ template_type: 'button', text: 'Co dalej?', buttons: list });
const card = (change: object = {}) => ({ title: 'Festyn', subtitle: 'sobota', ...change });
const cards = (...elements: object[]) => template({ template_type: 'generic', elements });
const media = (type: string, url: string) => ({ recipient: { id: '1' }, message: { attachment: { type, payload: { url } } } });
const tagged = (tag: string) => text({}, { messaging_type: 'MESSAGE_TAG', tag });
const action = (sender_action: string) => ({ recipient: { id: '1' }, sender_action });

interface Row {
  readonly asked: object;
  readonly hoursAgo?: number | null;
  readonly answer: string | null;
}

const rows: Record<string, Row> = {
  'an answer to who has just written': { asked: text(), answer: null },
  'without messaging_type': { asked: { recipient: { id: '1' }, message: { text: 'tak' } }, answer: null },
  'to who has never written': { asked: text(), hoursAgo: null, answer: '100/2018001' },
  'at the last minute of the window': { asked: text(), hoursAgo: 24, answer: null },
  'a second after the window': { asked: text(), hoursAgo: 24 + 1 / 3600, answer: '10/2018278' },
  'an update outside the window': { asked: text({}, { messaging_type: 'UPDATE' }), hoursAgo: 25, answer: '10/2018278' },
  'by a person after three days': { asked: tagged('HUMAN_AGENT'), hoursAgo: 72, answer: null },
  'by a person after seven days': { asked: tagged('HUMAN_AGENT'), hoursAgo: 7 * 24 + 1, answer: '10/2018278' },
  'the tag without its messaging_type, outside the window': {
    asked: text({}, { tag: 'HUMAN_AGENT' }),
    hoursAgo: 25,
    answer: '10/2018278',
  },
  'a retired tag, also inside the window': { asked: tagged('CONFIRMED_EVENT_UPDATE'), answer: '100' },
  'another retired tag': { asked: tagged('ACCOUNT_UPDATE'), hoursAgo: 30, answer: '100' },
  'the third retired tag': { asked: tagged('POST_PURCHASE_UPDATE'), answer: '100' },
  'an unknown tag': { asked: tagged('URGENT'), answer: '100' },
  'MESSAGE_TAG without a tag': { asked: text({}, { messaging_type: 'MESSAGE_TAG' }), answer: '100' },
  'a utility message': { asked: text({}, { messaging_type: 'UTILITY' }), answer: '100' },
  'an unknown messaging_type': { asked: text({}, { messaging_type: 'PROMOTION' }), answer: '100' },
  'text of 2,000 characters': { asked: text({ text: chars(2000) }), answer: null },
  'text of 2,001 characters': { asked: text({ text: chars(2001) }), answer: '100' },
  'empty text': { asked: text({ text: ' ' }), answer: '100' },
  'neither text nor attachment': { asked: { recipient: { id: '1' }, message: {} }, answer: '100' },
  'metadata of 999 characters': { asked: text({ metadata: chars(999) }), answer: null },
  'metadata of 1,000 characters': { asked: text({ metadata: chars(1000) }), answer: '100' },
  '13 quick replies': { asked: replies(...Array.from({ length: 13 }, () => reply())), answer: null },
  '14 quick replies': { asked: replies(...Array.from({ length: 14 }, () => reply())), answer: '100' },
  'a quick reply of 20 characters': { asked: replies(reply({ title: chars(20) })), answer: null },
  'a quick reply of 21 characters': { asked: replies(reply({ title: chars(21) })), answer: '100' },
  'a quick reply without payload': { asked: replies(reply({ payload: '' })), answer: '100' },
  'a quick reply with a payload of 1,001': { asked: replies(reply({ payload: chars(1001) })), answer: '100' },
  'a quick reply for the phone number': { asked: replies({ content_type: 'user_phone_number' }), answer: null },
  'a quick reply for the place': { asked: replies({ content_type: 'location' }), answer: '100' },
  'three buttons': {
    asked: buttons(
      link(),
      { type: 'postback', title: 'Dalej', payload: 'next' },
      { type: 'phone_number', title: 'Zadzwoń', payload: '+48123456789' },
    ),
    answer: null,
  },
  'four buttons': { asked: buttons(link(), link(), link(), link()), answer: '100' },
  'no buttons': { asked: buttons(), answer: '100' },
  'a button of 21 characters': { asked: buttons(link({ title: chars(21) })), answer: '100' },
  'a button to nowhere': { asked: buttons(link({ url: 'example' })), answer: '100' },
  'a phone without its country': {
    asked: buttons({ type: 'phone_number', title: 'Zadzwoń', payload: '123456789' }),
    answer: '100',
  },
  'a button of no known type': { asked: buttons(link({ type: 'game_play' })), answer: '100' },
  'a button template over 640': {
    asked: template({ template_type: 'button', text: chars(641), buttons: [link()] }),
    answer: '100',
  },
  'ten cards': { asked: cards(...Array.from({ length: 10 }, () => card())), answer: null },
  'eleven cards': { asked: cards(...Array.from({ length: 11 }, () => card())), answer: '100' },
  'a card title of 81': { asked: cards(card({ title: chars(81) })), answer: '100' },
  'a card subtitle of 81': { asked: cards(card({ subtitle: chars(81) })), answer: '100' },
  'a card with a title only': { asked: cards({ title: 'Festyn' }), answer: '100' },
  'a card with four buttons': { asked: cards(card({ buttons: [link(), link(), link(), link()] })), answer: '100' },
  'an unknown template': { asked: template({ template_type: 'list' }), answer: '100' },
  'a picture by address': { asked: media('image', 'https://example.org/a.jpg'), answer: null },
  'a picture without address': { asked: media('image', ''), answer: '100' },
  'an attachment of no known type': { asked: media('hologram', 'https://example.org/a'), answer: '100' },
  'text and attachment at once': {
    asked: {
      recipient: { id: '1' },
      message: { text: 'tak', attachment: { type: 'image', payload: { url: 'https://example.org' } } },
    },
    answer: '100',
  },
  typing: { asked: action('typing_on'), answer: null },
  seen: { asked: action('mark_seen'), answer: null },
  'an unknown sender_action': { asked: action('dance'), answer: '100' },
  'message and sender_action at once': { asked: { ...text(), sender_action: 'typing_on' }, answer: '100/2018034' },
  nothing: { asked: { recipient: { id: '1' } }, answer: '100' },
};

describe('Graph, asked for', () => {
  it.each(Object.entries(rows))('%s', (_, { asked, hoursAgo = 1, answer }) => {
    const refusal = refuseSend(SendRequest.parse(asked), {
      now: NOW,
      lastActionAt: hoursAgo === null ? null : NOW - hoursAgo * HOUR,
    });
    const seen = refusal === null ? null : [refusal.code, refusal.subcode].filter((part) => part !== null).join('/');
    expect(seen).toBe(answer);
  });
});
