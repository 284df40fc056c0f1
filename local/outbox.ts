import { escapeHtml } from './http/html.ts';
import type { Messaging, TopicMessage } from './messaging/fauxqs.ts';
import type { PeoplesTopic } from './messaging/resources.ts';

const KEPT = 200;

export type Outbox = { page(): string };

const name = (arn: string) => arn.slice(arn.lastIndexOf(':') + 1);

/** Mail and SMS that would have gone out: what is published to a topic whose subscribers are people. Kept in memory, the last 200. */
export const createOutbox = (messaging: Messaging, topics: readonly PeoplesTopic[]): Outbox => {
  const subscribers = new Map(topics.map((topic) => [topic.arn, topic.subscribers.join(', ') || 'nobody has subscribed']));
  const sent: TopicMessage[] = [];
  messaging.topics.spy = {
    addMessage: (message) => {
      if (!subscribers.has(message.topicArn)) return;
      sent.unshift(message);
      sent.length = Math.min(sent.length, KEPT);
    },
  };
  const recipients = (arn: string) => subscribers.get(arn) ?? '';
  const row = ({ topicArn, body, timestamp }: TopicMessage) =>
    `<tr><td>${new Date(timestamp).toISOString()}</td><td>${escapeHtml(name(topicArn))}<br><small>${escapeHtml(recipients(topicArn))}</small></td><td><pre>${escapeHtml(body)}</pre></td></tr>`;
  return {
    page: () => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Outbox (local run)</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: .5rem; border-bottom: 1px solid #ccc; }
  pre { white-space: pre-wrap; margin: 0; }
</style>
<h1>Outbox</h1>
<p>E-mails and SMS that would have gone out. Nothing left this machine.</p>
${sent.length === 0 ? '<p>None yet.</p>' : `<table><tr><th>When (UTC)<th>To<th>Text</tr>${sent.map(row).join('')}</table>`}
</html>
`,
  };
};
