/** Somebody wrote of danger, despair or violence: the person on duty gets an alarm at once. No words and no names: they are in the console. */
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { dutyAlarm } from '../bot/phrases/staff.ts';
import { localTime } from '../shared/calendar/calendar.ts';
import { city } from '../shared/city/current.ts';
import { environment } from '../shared/platform/environment.ts';
import { consumeFacts } from './edge/consume-facts.ts';

const sns = new SNSClient({});

/** Twice is better than never: the alarm goes out before the marker is written. */
export const handler = consumeFacts('notify-duty', async (_work, { refs, at }) => {
  await sns.send(
    new PublishCommand({
      TopicArn: environment('alarmTopicArn'),
      Subject: dutyAlarm.subject(city.programme.name),
      Message: dutyAlarm.text({ kind: refs.kind ?? 'emergency', at: localTime(city, at), escalationId: refs.escalationId ?? '' }),
    }),
  );
});
