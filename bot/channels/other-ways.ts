/** Mail and SMS: where an answer goes that Messenger does not take any more, to the address that the resident gave for it. */
import type { CityProfile } from '../../shared/city/profile.ts';
import type { Conversation, Message } from '../../shared/conversations/model.ts';
import { environment } from '../../shared/platform/environment.ts';
import { sendMail } from '../../shared/sending/mail.ts';
import type { Posted } from '../../shared/sending/posted.ts';
import { sendSms } from '../../shared/sending/sms.ts';
import { letters } from '../phrases/letters.ts';

/** Null where the caller leaves other ways to send-message. */
export interface OtherWays {
  readonly flags: { readonly sms: boolean; readonly mail: boolean };
  readonly post: (via: 'sms' | 'email', city: CityProfile, conversation: Conversation, message: Message) => Promise<Posted>;
}

const post: OtherWays['post'] = (via, city, { answerContact, language }, { id, purpose, line, letter }) => {
  const words = letters(language);
  if (letter !== null) {
    const to = answerContact?.value ?? '';
    return via === 'sms'
      ? sendSms({ to, id, text: letter.sms })
      : sendMail({ to, subject: `${city.programme.name}: ${letter.subject}`, text: `${letter.mail}\n` });
  }
  const text = [line?.text ?? '', ...(purpose === 'question' ? [words.answerInChat] : [])].join('\n\n');
  const { name, pageUrl } = city.programme;
  const to = answerContact?.value ?? '';
  return via === 'sms'
    ? sendSms({ to, id, text: `${name}: ${text}` })
    : sendMail({ to, subject: words.subject(name), text: `${text}\n\n${words.foot(pageUrl)}\n` });
};

const on = (setting: string): boolean => setting !== 'off';

export const otherWays = (): OtherWays => ({
  flags: { sms: on(environment('smsApiUrl')), mail: on(environment('mailFrom')) },
  post,
});
