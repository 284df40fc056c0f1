import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortWebhook } from '../../bot/channels/messenger/webhook-events.ts';
import { conversationIdOf } from '../../shared/platform/ids.ts';

const NOW = '2026-11-21T12:00:00.000Z';
const AT = Date.parse('2026-11-21T11:59:00.000Z');
const page = (...messaging: unknown[]) => ({ object: 'page', entry: [{ id: 'page', time: AT, messaging }] });
const from = (event: object) => ({ sender: { id: 'psid-1' }, recipient: { id: 'page' }, timestamp: AT, ...event });

describe('a webhook body is sorted', () => {
  const cases: readonly { name: string; event: object; key: string; heard: object }[] = [
    {
      name: 'text with ą and emoji',
      event: { message: { mid: 'm1', text: 'ciemno na Piaskowej 🥲 żółć' } },
      key: 'message:m1',
      heard: { kind: 'message', mid: 'm1', text: 'ciemno na Piaskowej 🥲 żółć', payload: null, attachments: [] },
    },
    {
      name: 'a quick reply',
      event: { message: { mid: 'm2', text: 'Tak', quick_reply: { payload: 'yes' } } },
      key: 'message:m2',
      heard: { kind: 'message', mid: 'm2', text: 'Tak', payload: 'yes', attachments: [] },
    },
    {
      name: 'a photo',
      event: { message: { mid: 'm3', attachments: [{ type: 'image', payload: { url: 'https://cdn.example/a.jpg' } }] } },
      key: 'message:m3',
      heard: {
        kind: 'message',
        mid: 'm3',
        text: null,
        payload: null,
        attachments: [{ kind: 'image', url: 'https://cdn.example/a.jpg' }],
      },
    },
    {
      name: "Messenger's thumb as the word it means",
      event: {
        message: {
          mid: 'm4',
          attachments: [{ type: 'image', payload: { url: 'https://cdn.example/t', sticker_id: 369239263222822 } }],
        },
      },
      key: 'message:m4',
      heard: { kind: 'message', mid: 'm4', text: '👍', payload: null, attachments: [] },
    },
    {
      name: 'another sticker, of the type of its own',
      event: { message: { mid: 'm5', attachments: [{ type: 'sticker', payload: { url: 'https://cdn.example/s' } }] } },
      key: 'message:m5',
      heard: {
        kind: 'message',
        mid: 'm5',
        text: null,
        payload: null,
        attachments: [{ kind: 'sticker', url: 'https://cdn.example/s' }],
      },
    },
    {
      name: 'an attachment of a type that Meta adds tomorrow',
      event: { message: { mid: 'm6', attachments: [{ type: 'hologram', payload: {} }] } },
      key: 'message:m6',
      heard: { kind: 'message', mid: 'm6', text: null, payload: null, attachments: [{ kind: 'fallback', url: null }] },
    },
    {
      name: 'an unsend',
      event: { message: { mid: 'm1', is_deleted: true } },
      key: 'unsend:m1',
      heard: { kind: 'unsend', mid: 'm1' },
    },
    {
      name: 'an edit',
      event: { message_edit: { mid: 'm1', text: 'popr.', num_edit: 2 } },
      key: 'edit:m1:2',
      heard: { kind: 'edit', mid: 'm1', text: 'popr.', numEdit: 2 },
    },
    {
      name: 'a reaction',
      event: { reaction: { mid: 'm1', action: 'react', emoji: '❤' } },
      key: `reaction:m1:react:${AT}`,
      heard: { kind: 'reaction', mid: 'm1', action: 'react', emoji: '❤' },
    },
    {
      name: 'a postback with a mid',
      event: { postback: { mid: 'p1', title: 'Zgłoś', payload: 'report' } },
      key: 'postback:p1',
      heard: { kind: 'postback', mid: 'p1', title: 'Zgłoś', payload: 'report' },
    },
    {
      name: 'a postback without one',
      event: { postback: { title: 'Zgłoś', payload: 'report' } },
      key: `postback:psid-1+${AT}+report`,
      heard: { kind: 'postback', mid: null, title: 'Zgłoś', payload: 'report' },
    },
    {
      name: 'an m.me link',
      event: { referral: { ref: 'status', source: 'SHORTLINK' } },
      key: `postback:psid-1+${AT}+status`,
      heard: { kind: 'postback', mid: null, title: null, payload: 'status' },
    },
    {
      name: 'an answer from the page inbox',
      event: {
        sender: { id: 'page' },
        recipient: { id: 'psid-1' },
        message: { mid: 'e1', is_echo: true, app_id: 263902037430900, text: 'Dzień dobry' },
      },
      key: 'echo:e1',
      heard: { kind: 'answered-elsewhere', mid: 'e1', text: 'Dzień dobry', attachments: [], appId: '263902037430900' },
    },
  ];

  for (const { name, event, key, heard } of cases) {
    it(name, () => {
      const sorted = sortWebhook(page(from(event)), NOW);
      expect(sorted).toEqual({
        inbound: [
          {
            channel: 'messenger',
            conversationId: conversationIdOf('messenger', 'psid-1'),
            address: 'psid-1',
            at: '2026-11-21T11:59:00.000Z',
            eventKey: key,
            event: heard,
          },
        ],
        receipts: [],
        ignored: [],
      });
    });
  }

  it('reads, deliveries, our own echo and policy enforcement are receipts', () => {
    const conversationId = conversationIdOf('messenger', 'psid-1');
    const sorted = sortWebhook(
      page(
        from({ read: { watermark: AT } }),
        from({ delivery: { watermark: AT, mids: ['x'] } }),
        {
          ...from({}),
          sender: { id: 'page' },
          recipient: { id: 'psid-1' },
          message: { mid: 'e2', is_echo: true, app_id: 1, metadata: 'msg_01' },
        },
        { recipient: { id: 'page' }, timestamp: AT, policy_enforcement: { action: 'block', reason: 'spam' } },
        { recipient: { id: 'page' }, timestamp: AT, 'policy-enforcement': { action: 'unblock' } },
      ),
      NOW,
    );
    const at = '2026-11-21T11:59:00.000Z';
    expect(sorted).toEqual({
      inbound: [],
      receipts: [
        { kind: 'read', conversationId, until: at },
        { kind: 'delivered', conversationId, until: at },
        { kind: 'echo', conversationId, messageId: 'msg_01', mid: 'e2', at },
        { kind: 'policy-enforcement', action: 'block', reason: 'spam', at },
        { kind: 'policy-enforcement', action: 'unblock', reason: '', at },
      ],
      ignored: [],
    });
  });

  it('an opt-in and an unknown kind are passed over by name', () => {
    expect(sortWebhook(page(from({ optin: { type: 'x' } }), from({ game_play: {} })), NOW)?.ignored).toEqual([
      'optin',
      'unknown',
    ]);
  });

  it('one event that makes no sense does not take its neighbours with it', () => {
    const sorted = sortWebhook(page({ message: 7 }, null, from({ message: { mid: 'm9', text: 'ok' } })), NOW);
    expect(sorted?.ignored).toEqual(['malformed', 'malformed']);
    expect(sorted?.inbound.map(({ eventKey }) => eventKey)).toEqual(['message:m9']);
  });

  it('walks every entry, messaging and standby list, in order', () => {
    const message = (mid: string) => from({ message: { mid, text: mid } });
    const sorted = sortWebhook(
      {
        object: 'page',
        entry: [
          { messaging: [message('a'), message('b')] },
          { standby: [message('c')] },
          { messaging: [message('d')], changes: [] },
        ],
      },
      NOW,
    );
    expect(sorted?.inbound.map(({ event }) => `${event.kind} ${'mid' in event ? event.mid : ''}`)).toEqual([
      'message a',
      'message b',
      'standby c',
      'message d',
    ]);
  });

  it('what is not a page webhook is refused as a whole', () => {
    for (const body of [null, [], 'x', { object: 'user', entry: [] }, { object: 'page' }])
      expect(sortWebhook(body, NOW)).toBeNull();
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (event, message) => {
        const sorted = sortWebhook(page(event, from({ message }), from(Object(event) as object)), NOW);
        expect(sorted).not.toBeNull();
      }),
    );
  });
});
