/** Somebody wrote of danger, despair or violence: the person on duty gets an alarm at once. No words and no names: they are in the console. */
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { city } from '../shared/city/current.ts';
import { environment } from '../shared/platform/environment.ts';
import { consumeFacts } from './edge/consume-facts.ts';

const sns = new SNSClient({});

/** Twice is better than never: the alarm goes out before the marker is written. */
export const handler = consumeFacts('notify-duty', async (_work, { refs, at }) => {
  await sns.send(
    new PublishCommand({
      TopicArn: environment('alarmTopicArn'),
      Subject: `${city.programme.name}: pilne`,
      Message: [
        'Ktoś napisał o niebezpieczeństwie. Automat podał numery alarmowe i powiedział, że nikogo nie wezwał.',
        `Rodzaj: ${refs.kind ?? 'emergency'}. Godzina (UTC): ${at}. Sprawa: ${refs.escalationId ?? ''}.`,
        'Przeczytaj rozmowę w konsoli i zdecyduj, czy zadzwonić po pomoc.',
      ].join('\n'),
    }),
  );
});
