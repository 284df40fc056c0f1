/** What would have left the machine for people: mail and SMS to residents, and what is published to topics that people subscribe to. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { escapeHtml } from './http/html.ts';
import type { Messaging } from './messaging/fauxqs.ts';
import type { PeoplesTopic } from './messaging/resources.ts';

const KEPT = 200;

export type Letter = {
  id: string;
  /** UTC ISO 8601 by the run's clock. */
  at: string;
  kind: 'email' | 'sms' | 'topic';
  from: string;
  to: string[];
  subject: string | null;
  text: string;
};

export type Outbox = {
  page(): string;
  /** Newest first. */
  letters(): readonly Letter[];
  /** Body of SES v2 SendEmail; answers the message id. */
  takeMail(body: unknown): string;
  /** Body of the SMS provider's call; the same `id` again is the same SMS. */
  takeSms(body: unknown): string;
};

const Mail = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: z.array(z.string()) }),
  Content: z.object({
    Simple: z.object({ Subject: z.object({ Data: z.string() }), Body: z.object({ Text: z.object({ Data: z.string() }) }) }),
  }),
});
const Sms = z.object({ to: z.string(), from: z.string(), text: z.string(), id: z.string() });

const name = (arn: string) => arn.slice(arn.lastIndexOf(':') + 1);

/** Kept in memory, the last 200. */
export const createOutbox = (messaging: Messaging, topics: readonly PeoplesTopic[], now: () => number): Outbox => {
  const subscribers = new Map(topics.map((topic) => [topic.arn, topic.subscribers]));
  const sent: Letter[] = [];
  const keep = (letter: Omit<Letter, 'at'>) => {
    sent.unshift({ ...letter, at: new Date(now()).toISOString() });
    sent.length = Math.min(sent.length, KEPT);
    return letter.id;
  };
  messaging.topics.spy = {
    addMessage: ({ topicArn, body }) => {
      const to = subscribers.get(topicArn);
      if (to !== undefined)
        keep({ id: randomUUID(), kind: 'topic', from: name(topicArn), to: [...to], subject: null, text: body });
    },
  };
  const row = ({ at, kind, from, to, subject, text }: Letter) =>
    `<tr><td>${at}</td><td>${kind}<br><small>${escapeHtml(from)}</small></td><td>${escapeHtml(to.join(', ') || 'nobody has subscribed')}</td><td>${subject === null ? '' : `<b>${escapeHtml(subject)}</b>`}<pre>${escapeHtml(text)}</pre></td></tr>`;
  return {
    letters: () => sent,
    takeMail: (body) => {
      const { FromEmailAddress, Destination, Content } = Mail.parse(body);
      const { Subject, Body } = Content.Simple;
      return keep({
        id: randomUUID(),
        kind: 'email',
        from: FromEmailAddress,
        to: Destination.ToAddresses,
        subject: Subject.Data,
        text: Body.Text.Data,
      });
    },
    takeSms: (body) => {
      const { id, to, from, text } = Sms.parse(body);
      return sent.some((letter) => letter.id === id) ? id : keep({ id, kind: 'sms', from, to: [to], subject: null, text });
    },
    page: () => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Outbox (local run)</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: .5rem; border-bottom: 1px solid #ccc; }
  pre { white-space: pre-wrap; margin: 0; font: inherit; }
</style>
<h1>Outbox</h1>
<p>E-mails and SMS that would have gone out. Nothing left this machine. <a href="/local/outbox.json">JSON</a></p>
${sent.length === 0 ? '<p>None yet.</p>' : `<table><tr><th>When (UTC)<th>What, from<th>To<th>Text</tr>${sent.map(row).join('')}</table>`}
</html>
`,
  };
};
