/** The Send API: one line to one resident. */
import * as z from 'zod';
import type { Line } from '../../../shared/conversations/model.ts';
import { postJson } from '../../../shared/platform/post-json.ts';
import { type GraphFailure, graphFailure } from './graph-errors.ts';

export interface GraphOptions {
  readonly url: string;
  readonly version: string;
  readonly pageToken: string;
}

export type SendResult = { readonly sent: true; readonly mid: string } | ({ readonly sent: false } & GraphFailure);

/** The only two ways in which anything leaves: there is no other tag in this program. */
const MESSAGING_TYPES = {
  RESPONSE: { messaging_type: 'RESPONSE' },
  HUMAN_AGENT: { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' },
} as const;
export type MessagingType = keyof typeof MESSAGING_TYPES;

/** Graph answers in well under a second; past this the message may or may not have been accepted, and our echo will tell. */
const TIMEOUT_MS = 5000;

const Answer = z.object({ message_id: z.string() });
const Refusal = z.object({ error: z.object({ code: z.number().optional(), error_subcode: z.number().optional() }) });

const button = (b: Line['buttons'][number]) =>
  b.kind === 'url'
    ? { type: 'web_url', title: b.title, url: b.url }
    : { type: 'phone_number', title: b.title, payload: b.number };

/** The `message` object of the Send API. `metadata` is our message id: the echo brings it back. */
export const graphMessage = (line: Line, metadata: string) => ({
  ...(line.buttons.length === 0
    ? { text: line.text }
    : {
        attachment: {
          type: 'template',
          payload: { template_type: 'button', text: line.text, buttons: line.buttons.map(button) },
        },
      }),
  ...(line.quickReplies.length === 0
    ? {}
    : { quick_replies: line.quickReplies.map(({ title, payload }) => ({ content_type: 'text', title, payload })) }),
  metadata,
});

/** Never throws: a network error or timeout is `retry`, because nobody knows whether the message was accepted. */
export const sendLine = async (
  graph: GraphOptions,
  address: string,
  line: Line,
  { metadata, as }: { readonly metadata: string; readonly as: MessagingType },
): Promise<SendResult> => {
  try {
    const { status, body } = await postJson(
      `${graph.url}/${graph.version}/me/messages`,
      { recipient: { id: address }, ...MESSAGING_TYPES[as], message: graphMessage(line, metadata) },
      // In the header, so that the token never stands in a log of addresses.
      { headers: { authorization: `Bearer ${graph.pageToken}` }, timeoutMs: TIMEOUT_MS },
    );
    const answer = Answer.safeParse(body);
    if (status < 300 && answer.success) return { sent: true, mid: answer.data.message_id };
    const refusal = Refusal.safeParse(body);
    return {
      sent: false,
      ...graphFailure(status, refusal.data?.error.code ?? null, refusal.data?.error.error_subcode ?? null),
    };
  } catch {
    return { sent: false, outcome: 'retry', code: 'graph.unreachable' };
  }
};
