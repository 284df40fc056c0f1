/** A resident speaks: the bot takes a turn. */
import type { Inbound } from '../../bot/channels/inbound.ts';
import { MessengerAdapter } from '../../bot/channels/messenger/adapter.ts';
import { ResidentBot } from '../../bot/channels/resident-bot.ts';
import type { TurnResult } from '../../bot/engine/turn.ts';
import { makeUnderstand } from '../../bot/understanding/make-understand.ts';
import { addWorkingHours, officeOpen } from '../../shared/calendar/calendar.ts';
import { city } from '../../shared/city/current.ts';
import type { Attachment, Conversation } from '../../shared/conversations/model.ts';
import { botMessage, newConversation, putMessage, residentMessage } from '../../shared/conversations/store.ts';
import { environment } from '../../shared/platform/environment.ts';
import { publishFact } from '../../shared/platform/outbox.ts';
import type { Work } from '../../shared/platform/work.ts';
import { turnPorts } from '../turn-ports.ts';
import type { Effect, Talk } from './effect.ts';

/** Streets, subareas and categories by name are the profile's; what the office changes of it does not change how words are read. */
const understand = makeUnderstand(city);

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

/** A person answered from the page and fell silent since: the automat answers again, and says that it is one. */
const takenBack = ({ city: current, now }: Work, conversation: Conversation): Conversation => {
  const { heldBy } = conversation;
  if (heldBy.kind === 'bot' || now < addWorkingHours(current, heldBy.lastWroteAt, current.botReturnsAfterOfficeHours))
    return conversation;
  return { ...conversation, heldBy: { kind: 'bot' }, introducedAt: null };
};

export const hear = async (work: Work, stored: Conversation, inbound: Inbound, talk: Talk): Promise<Effect> => {
  const before = takenBack(work, stored);
  const messageId = work.ids('msg');
  const attachments = attachmentsOf(work, talk);
  const text = talk.kind === 'message' ? talk.text : null;
  const heard = {
    text,
    payload: talk.payload === '' ? null : talk.payload,
    attachments,
    understood: text === null ? null : understand(text, { language: before.language }),
  };
  const ports = turnPorts(work, before);
  let erased = false;
  const bot = new ResidentBot(
    {
      conversation: before,
      heard,
      now: work.now,
      city: work.city,
      publicUrl: environment('publicUrl'),
      officeOpen: officeOpen(work.city, work.now),
    },
    {
      ...ports,
      carryOut: async (command) => {
        const done = await ports.carryOut(command);
        erased ||= done.kind === 'conversation-erased';
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
  const replies = said.map(({ id, line }) => botMessage(before.id, id, work.now, line, 'claimed'));
  for (const reply of replies) putMessage(work.writes, reply, work.now);
  const next = erased ? forgotten(work, before) : { ...before, ...result.conversation };
  return { conversation: { ...next, lastResidentAt: later(before.lastResidentAt, inbound.at) }, messageId, replies };
};
