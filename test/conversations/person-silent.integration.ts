/** How long a resident waits for the person who holds the chat. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaitPerson, expectPerson, personSilent } from '../../functions/turn/person-silent.ts';
import type { Conversation, Message } from '../../shared/conversations/model.ts';
import { messagesOf, putConversation, putMessage, readConversation, residentMessage } from '../../shared/conversations/store.ts';
import { openEscalations } from '../../shared/escalations/store.ts';
import { keys } from '../../shared/platform/keys.ts';
import { testCity } from '../support/city.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { aConversation } from '../support/talk.ts';
import { inWork } from '../support/work.ts';

/** A Friday, half an hour before the office closes at 14:00 local time; it opens again on Monday at 7:30. */
const FRIDAY = '2026-11-20T12:30:00.000Z';
const MONDAY_9 = '2026-11-23T08:00:00.000Z';
const city = testCity();
let dynamo: Dynamo;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.stop());

const minutes = (count: number): string => new Date(Date.parse(FRIDAY) + count * 60_000).toISOString();
const work = <T>(now: string, decide: Parameters<typeof inWork<T>>[1]) => inWork({ table: dynamo.table, city, now }, decide);

let made = 0;
/** A chat that a person has held since FRIDAY. */
const held = async (): Promise<Conversation> => {
  made += 1;
  const heldBy = { kind: 'person', since: FRIDAY, lastWroteAt: FRIDAY, staffId: null } as const;
  const conversation = aConversation({ id: `messenger:${made}`, personId: `per_${made}`, introducedAt: FRIDAY, heldBy });
  await work(FRIDAY, ({ writes }) => putConversation(writes, conversation, conversation));
  return { ...conversation, version: 1 };
};

const says = (conversation: Conversation, at: string, said: Partial<Message>): Promise<void> =>
  work(at, async (unit) => {
    putMessage(unit.writes, residentMessage(conversation.id, unit.ids('msg'), at, said), at);
    if ((said.from ?? 'resident') === 'resident') await awaitPerson(unit, conversation, at);
  });

const timer = ({ id }: Conversation) => dynamo.table.get(keys.conversationTimer(id, 'person'));

const fires = async (conversation: Conversation, at: string): Promise<void> => {
  const item = await timer(conversation);
  if (item === undefined) throw new Error('no timer is set');
  await work(at, (unit) => personSilent(unit, item));
};

const outcome = async ({ id }: Conversation) => {
  const { items } = await openEscalations(dynamo.table, { limit: 100 });
  return {
    heldBy: (await readConversation(dynamo.table, id))?.heldBy.kind,
    escalations: items.filter(({ conversationId }) => conversationId === id).map(({ kind, words }) => ({ kind, words })),
    told: (await messagesOf(dynamo.table, id, 20)).filter(({ from }) => from === 'bot').map(({ text }) => text),
  };
};

describe('the hours', () => {
  it('are office hours, from the first word that nobody answered; more words do not start them anew', async () => {
    const chat = await held();
    await says(chat, minutes(1), { text: 'halo' });
    await says(chat, minutes(20), { text: 'jest tam kto?' });
    expect(await timer(chat)).toMatchObject({ since: minutes(1), dueAt: '2026-11-23T08:01:00.000Z', due: 'person-silent' });
  });

  it('do not run for words from before the person’s last ones', async () => {
    const chat = await held();
    await says(chat, minutes(-1), { text: 'dziękuję' });
    expect(await timer(chat)).toBeUndefined();
  });

  it('begin again after the person has answered', async () => {
    const chat = await held();
    await says(chat, minutes(1), { text: 'halo' });
    const answered = { ...chat, heldBy: { kind: 'person', since: FRIDAY, lastWroteAt: minutes(5), staffId: null } } as const;
    await says(answered, minutes(10), { text: 'a kiedy?' });
    expect(await timer(chat)).toMatchObject({ since: minutes(10) });
  });
});

describe('when they are over', () => {
  it('the automat answers again, says so, and the office gets the words that waited', async () => {
    const chat = await held();
    await says(chat, minutes(-10), { text: 'stare słowa' });
    await says(chat, minutes(0), { text: 'Tu biuro.', from: 'person' });
    await says(chat, minutes(1), { text: 'Dziękujemy za wiadomość!', from: 'person', note: 'page-automatic' });
    await says(chat, minutes(2), { text: 'halo' });
    await says(chat, minutes(20), { text: 'jest tam kto?' });
    await fires(chat, MONDAY_9);
    expect(await outcome(chat)).toEqual({
      heldBy: 'bot',
      escalations: [{ kind: 'unanswered', words: 'halo\njest tam kto?' }],
      told: [expect.stringMatching(/znów odpowiada automat.*do wtorku 24 listopada/)],
    });
    expect((await readConversation(dynamo.table, chat.id))?.introducedAt).toBeNull();
    expect(await timer(chat)).toBeUndefined();
  });

  it('so it is when somebody took the chat and said nothing', async () => {
    const chat = await held();
    await says(chat, minutes(-10), { text: 'chcę człowieka' });
    await work(FRIDAY, (unit) => expectPerson(unit, chat.id));
    await fires(chat, MONDAY_9);
    expect(await outcome(chat)).toMatchObject({ heldBy: 'bot', escalations: [{ words: 'chcę człowieka' }] });
  });

  it.each([
    ['a person has written since', { kind: 'person', since: FRIDAY, lastWroteAt: minutes(5), staffId: null }],
    ['the chat was handed back', { kind: 'bot' }],
  ] as const)('nothing happens where %s', async (_name, heldBy) => {
    const chat = await held();
    await says(chat, minutes(1), { text: 'halo' });
    await work(minutes(5), ({ writes }) => putConversation(writes, chat, { ...chat, heldBy }));
    await fires(chat, MONDAY_9);
    expect(await outcome(chat)).toEqual({ heldBy: heldBy.kind, escalations: [], told: [] });
    expect(await timer(chat)).toBeUndefined();
  });
});
