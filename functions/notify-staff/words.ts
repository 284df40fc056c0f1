/** What a lock screen, a mail or an SMS says of an issue: number and category, of a confidential one the number only. Pure. */
import type { CityProfile } from '../../shared/city/profile.ts';
import type { EscalationKind } from '../../shared/escalations/model.ts';
import type { Issue } from '../../shared/issues/model.ts';
import type { Waiting } from '../../shared/issues/store-notices.ts';
import type { PushMessage } from '../../shared/push/model.ts';

type Language = 'pl' | 'en';
type What = Waiting['what'];

const WORDS = {
  pl: {
    urgent: 'Pilna sprawa dla Ciebie',
    title: { new: 'Nowa sprawa dla Ciebie', near: 'Zbliża się obiecany termin', passed: 'Sprawa przeszła do Ciebie' },
    subject: {
      new: (number: string) => `Nowa sprawa ${number}`,
      near: (number: string) => `Zbliża się termin: ${number}`,
      passed: (number: string) => `Sprawa ${number} przeszła do Ciebie`,
    },
    mail: {
      new: (about: string) => `Masz nową sprawę: ${about}.`,
      near: (about: string) => `Zbliża się termin, który obiecaliśmy: ${about}.`,
      passed: (about: string) => `Przeszła do Ciebie sprawa: ${about}.`,
    },
    open: (address: string) => `\n\nOtwórz ją tutaj:\n${address}\n`,
    case: { near: 'Zbliża się termin odpowiedzi', late: 'Minął termin odpowiedzi' },
    sms: (about: string, address: string) => `Pilne, od 10 minut nieprzeczytane: ${about}. ${address}`,
  },
  en: {
    urgent: 'An urgent issue for you',
    title: { new: 'A new issue for you', near: 'A promised day is near', passed: 'An issue has become yours' },
    subject: {
      new: (number: string) => `New issue ${number}`,
      near: (number: string) => `The promised day is near: ${number}`,
      passed: (number: string) => `Issue ${number} has become yours`,
    },
    mail: {
      new: (about: string) => `You have a new issue: ${about}.`,
      near: (about: string) => `The day that we promised is near: ${about}.`,
      passed: (about: string) => `An issue has become yours: ${about}.`,
    },
    open: (address: string) => `\n\nOpen it here:\n${address}\n`,
    case: { near: 'An answer is due soon', late: 'An answer is overdue' },
    sms: (about: string, address: string) => `Urgent and unread for 10 minutes: ${about}. ${address}`,
  },
} as const;

const pathOf = ({ id }: Pick<Issue, 'id'>): string => `/console/issues/${id}`;

const aboutOf = (city: CityProfile, { number, category, sensitive }: Issue, language: Language): string => {
  const name = sensitive ? undefined : city.categories.find(({ id }) => id === category)?.name[language];
  return name === undefined ? number : `${number}, ${name}`;
};

export const pushOf = (city: CityProfile, issue: Issue, language: Language, what: What): PushMessage => ({
  title: what === 'new' && issue.urgent ? WORDS[language].urgent : WORDS[language].title[what],
  body: aboutOf(city, issue, language),
  tag: issue.id,
  path: pathOf(issue),
});

/** To staff by mail and SMS in Polish, the language of the office. */
export const mailOf = (city: CityProfile, issue: Issue, publicUrl: string, what: What) => ({
  subject: WORDS.pl.subject[what](issue.number),
  text: `${WORDS.pl.mail[what](aboutOf(city, issue, 'pl'))}${WORDS.pl.open(`${publicUrl}${pathOf(issue)}`)}`,
});

export const smsOf = (city: CityProfile, issue: Issue, publicUrl: string): string =>
  WORDS.pl.sms(aboutOf(city, issue, 'pl'), `${publicUrl}${pathOf(issue)}`);

/** Of a case its kind, and of one that only named staff read not even that. */
const KINDS: Readonly<Record<Language, Readonly<Record<EscalationKind, string>>>> = {
  pl: {
    talk_to_human: 'prośba o rozmowę',
    emergency: 'niebezpieczeństwo',
    despair: 'sprawa poufna',
    violence: 'sprawa poufna',
    signal: 'sygnał',
    complaint: 'skarga',
    proposal: 'wniosek',
    public_information: 'informacja publiczna',
    accessibility: 'dostępność',
    data_request: 'dane osobowe',
    voice_message: 'nagranie',
    unanswered: 'wiadomość bez odpowiedzi',
    issue_overdue: 'zgłoszenie po terminie',
    issue_needs_office: 'prośba osoby z terenu',
  },
  en: {
    talk_to_human: 'wants to talk to a person',
    emergency: 'danger',
    despair: 'a confidential case',
    violence: 'a confidential case',
    signal: 'a signal',
    complaint: 'a complaint',
    proposal: 'a proposal',
    public_information: 'public information',
    accessibility: 'accessibility',
    data_request: 'personal data',
    voice_message: 'a recording',
    unanswered: 'an unanswered message',
    issue_overdue: 'an issue past its time',
    issue_needs_office: 'a streetworker asks',
  },
};

interface CaseWords {
  readonly id: string;
  readonly kind: EscalationKind;
  readonly late: boolean;
}

const casePath = ({ id }: CaseWords): string => `/console/inbox/${id}`;

export const casePushOf = (one: CaseWords, language: Language): PushMessage => ({
  title: WORDS[language].case[one.late ? 'late' : 'near'],
  body: KINDS[language][one.kind],
  tag: one.id,
  path: casePath(one),
});

export const caseMailOf = (one: CaseWords, publicUrl: string) => {
  const title = WORDS.pl.case[one.late ? 'late' : 'near'];
  return {
    subject: `${title}: ${KINDS.pl[one.kind]}`,
    text: `${title}: ${KINDS.pl[one.kind]}.${WORDS.pl.open(`${publicUrl}${casePath(one)}`)}`,
  };
};
