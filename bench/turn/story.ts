/** What a resident says in the turns that are measured: a report, from its first word to the answer what became of it. */
import { randomBytes } from 'node:crypto';
import type { Inbound } from '../../bot/channels/inbound.ts';
import { conversationIdOf } from '../../shared/platform/ids.ts';

/** Each line with a part of the reply that ends the turn. */
export const reportStory = (street: string, house: number): readonly (readonly [said: string, answer: string])[] => [
  [`nie świeci latarnia na ${street} ${house}`, 'Sprawdź'],
  ['tak', 'zgłoszenie'],
  ['nie', 'bez tego'],
  ['co z moim zgłoszeniem?', street],
];

/** Eight characters that tell one talk from another. */
export const newTag = (): string => randomBytes(4).toString('hex').toUpperCase();

/** A message's id that tells the peers which turn of which talk it is. */
export const midOf = (tag: string, turn: number): string => `m_${tag}_${turn}`;
export const talkOf = (mid: string): { readonly tag: string; readonly turn: number } => {
  const [, tag = '', turn = ''] = mid.split('_');
  return { tag, turn: Number(turn) };
};

/** As the ingress puts it on the queue. */
export const inboundText = (address: string, mid: string, text: string, at: string): Inbound => ({
  channel: 'messenger',
  conversationId: conversationIdOf('messenger', address),
  address,
  at,
  eventKey: `message:${mid}`,
  event: { kind: 'message', mid, text, payload: null, attachments: [] },
});
