/** What a lock screen, a mail or an SMS says of an issue: number and category, of a confidential one the number only. Pure. */
import type { CityProfile } from '../../shared/city/profile.ts';
import type { Issue } from '../../shared/issues/model.ts';
import type { PushMessage } from '../../shared/push/model.ts';

type Language = 'pl' | 'en';

const WORDS = {
  pl: {
    title: (urgent: boolean) => (urgent ? 'Pilna sprawa dla Ciebie' : 'Nowa sprawa dla Ciebie'),
    subject: (number: string) => `Nowa sprawa ${number}`,
    mail: (about: string, address: string) => `Masz nową sprawę: ${about}.\n\nOtwórz ją tutaj:\n${address}\n`,
    sms: (about: string, address: string) => `Pilne, od 10 minut nieprzeczytane: ${about}. ${address}`,
  },
  en: {
    title: (urgent: boolean) => (urgent ? 'An urgent issue for you' : 'A new issue for you'),
    subject: (number: string) => `New issue ${number}`,
    mail: (about: string, address: string) => `You have a new issue: ${about}.\n\nOpen it here:\n${address}\n`,
    sms: (about: string, address: string) => `Urgent and unread for 10 minutes: ${about}. ${address}`,
  },
} as const;

const pathOf = ({ id }: Pick<Issue, 'id'>): string => `/console/issues/${id}`;

const aboutOf = (city: CityProfile, { number, category, sensitive }: Issue, language: Language): string => {
  const name = sensitive ? undefined : city.categories.find(({ id }) => id === category)?.name[language];
  return name === undefined ? number : `${number}, ${name}`;
};

export const pushOf = (city: CityProfile, issue: Issue, language: Language): PushMessage => ({
  title: WORDS[language].title(issue.urgent),
  body: aboutOf(city, issue, language),
  tag: issue.id,
  path: pathOf(issue),
});

/** To staff by mail and SMS in Polish, the language of the office. */
export const mailOf = (city: CityProfile, issue: Issue, publicUrl: string) => ({
  subject: WORDS.pl.subject(issue.number),
  text: WORDS.pl.mail(aboutOf(city, issue, 'pl'), `${publicUrl}${pathOf(issue)}`),
});

export const smsOf = (city: CityProfile, issue: Issue, publicUrl: string): string =>
  WORDS.pl.sms(aboutOf(city, issue, 'pl'), `${publicUrl}${pathOf(issue)}`);
