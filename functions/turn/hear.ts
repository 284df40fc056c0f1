/** A resident speaks: the bot takes a turn. */
import type { Inbound } from '../../bot/channels/inbound.ts';
import { MessengerAdapter } from '../../bot/channels/messenger/adapter.ts';
import { ResidentBot } from '../../bot/channels/resident-bot.ts';
import type { TurnResult } from '../../bot/engine/turn.ts';
import type { Attachment, Conversation, Message } from '../../shared/conversations/model.ts';
import { botMessage, newConversation, parseMessage, putMessage, residentMessage } from '../../shared/conversations/store.ts';
import { environment } from '../../shared/platform/environment.ts';
import { keys } from '../../shared/platform/keys.ts';
import { publishFact } from '../../shared/platform/outbox.ts';
import type { Work } from '../../shared/platform/work.ts';
import { type SaidNow, waitingFor } from '../../shared/sending/waiting-store.ts';
import { turnPorts } from '../turn-ports/turn-ports.ts';
import type { Effect, Talk } from './effect.ts';
import { awaitPerson } from './person-silent.ts';
import type { Understood } from './understand-ahead.ts';

/** Meta's type and address of a file → an attachment to fetch. Stickers and shared links are seen, not kept. */
const attachmentsOf = (work: Work, talk: Talk): readonly Attachment[] =>
  (talk.kind === 'message' ? talk.attachments : []).map(({ kind, url }) => {
    const kept = url !== null && kind !== 'sticker' && kind !== 'fallback';
    return {
      id: work.ids('att'),
      kind,
      url: kept ? url : null,
      state: kept ? 'pending' : 'failed',
      key: null,
      thumbnailKey: null,
      contentType: null,
      failure: kept ? null : 'attachment.not-kept',
    };
  });

const later = (a: string | null, b: string): string => (a !== null && a > b ? a : b);

/** The same thread with nobody known in it: only the channel's address, which answering needs, and the language stay. */
const forgotten = (work: Work, { id, channel, address, language, languageChosen }: Conversation): Conversation => ({
  ...newConversation(id, channel, address, work.now, work.ids),
  language,
  languageChosen,
});

/** A question told outside a turn has been put once its message is sent; until then an answer to it means something else. */
const wasPut = async ({ table }: Work, { id, asked }: Conversation, recent: readonly Message[]): Promise<boolean> => {
  if (asked === null) return true;
  const isPut = (message: Message | undefined) => ['sent', 'delivered', 'read'].includes(message?.delivery?.status ?? '');
  if (isPut(recent.find(({ id: one }) => one === asked.messageId))) return true;
  // Read at the same time as the conversation, it may be older: only what is there already counts.
  const item = await table.get(keys.message(id, asked.messageId));
  return item !== undefined && isPut(parseMessage(item));
};

/** A question that waited is put by the message in which it is said now. */
const askedNow = (asked: Conversation['asked'], waiting: readonly SaidNow[]): Conversation['asked'] => {
  const now = asked === null ? undefined : waiting.find(({ instead }) => instead === asked.messageId)?.message;
  return asked === null || now === undefined ? asked : { ...asked, at: now.at, messageId: now.id };
};

/** `recent`: the newest messages of the conversation, newest last. `understood`: its words, as read in the language of the conversation. */
export const hear = async (
  work: Work,
  stored: Conversation,
  inbound: Inbound,
  talk: Talk,
  recent: readonly Message[],
  understood: Understood,
): Promise<Effect> => {
  const put = await wasPut(work, stored, recent);
  const before = put ? stored : { ...stored, asked: null };
  const messageId = work.ids('msg');
  const attachments = attachmentsOf(work, talk);
  const text = talk.kind === 'message' ? talk.text : null;
  const heard = {
    text,
    payload: talk.payload === '' ? null : talk.payload,
    attachments,
    understood: understood(before.language),
  };
  const ports = turnPorts(work, before);
  let erased = false;
  let { joined } = before;
  const bot = new ResidentBot(
    {
      conversation: before,
      heard,
      now: work.now,
      city: work.city,
      publicUrl: environment('publicUrl'),
    },
    {
      ...ports,
      carryOut: async (command) => {
        const done = await ports.carryOut(command);
        erased ||= done.kind === 'conversation-erased';
        if (done.kind === 'chats-joined' || done.kind === 'chats-parted') joined = done.joined;
        return done;
      },
    },
  );
  let result: TurnResult | undefined;
  const said = await new MessengerAdapter(() => work.ids('msg')).receive(inbound, async (context) => {
    result = await bot.hear(context);
  });
  if (result === undefined) throw new Error('the adapter did not run the bot');

  putMessage(
    work.writes,
    residentMessage(before.id, messageId, inbound.at, {
      // Who asks for erasure is not remembered as having asked.
      text: erased ? null : (text ?? (talk.kind === 'postback' ? talk.title : null)),
      payload: erased ? null : heard.payload,
      attachments: erased ? [] : [...attachments],
      externalId: talk.mid,
    }),
    work.now,
  );
  for (const attachment of attachments.filter(({ state }) => state === 'pending')) {
    publishFact(work.writes, {
      id: work.ids('fct'),
      type: 'AttachmentReceived',
      at: work.now,
      aggregateId: attachment.id,
      version: 1,
      refs: { attachmentId: attachment.id, conversationId: before.id, messageId },
    });
  }
  const answers = said.map(({ id, line }) => botMessage(before.id, id, work.now, line, 'claimed'));
  for (const answer of answers) putMessage(work.writes, answer, work.now);
  // What could not be sent is said before the answer; not to somebody in danger, in the middle of a talk with a person, or forgotten.
  const urgent = heard.understood?.emergency != null;
  const waiting = erased || urgent || before.heldBy.kind === 'person' ? [] : await waitingFor(work, before, recent);
  const replies = [...waiting.map(({ message }) => message), ...answers];
  await awaitPerson(work, before, inbound.at);
  const next = erased
    ? forgotten(work, before)
    : { ...before, ...result.conversation, joined, ...(put ? {} : { asked: askedNow(stored.asked, waiting) }) };
  return { conversation: { ...next, lastResidentAt: later(before.lastResidentAt, inbound.at) }, messageId, replies };
};
