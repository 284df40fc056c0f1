/** Everything that is kept about one resident, for themselves (RODO art. 15): as data, and as a paper that is read. Pure. */
import { type CalendarCity, localTime } from '../calendar/calendar.ts';
import type { CityProfile, Language } from '../city/profile.ts';
import type { Conversation, Message } from '../conversations/model.ts';
import type { Block } from '../documents/pdf.ts';
import type { Escalation } from '../escalations/model.ts';
import type { SignUp } from '../events/sign-up-model.ts';
import type { Idea } from '../grants/idea-model.ts';
import type { HistoryEntry, Issue, Note } from '../issues/model.ts';
import type { Call } from '../sending/model.ts';
import { PERSON_COPY_TEXTS, type PersonCopyTexts } from './person-copy-texts.ts';

export interface PersonCopy {
  /** A pseudonym: it leads to the person only by what stands here. */
  readonly personId: string;
  readonly chats: readonly (Pick<
    Conversation,
    'id' | 'channel' | 'address' | 'language' | 'createdAt' | 'lastResidentAt' | 'answerContact'
  > & {
    readonly messages: readonly Pick<
      Message,
      'id' | 'at' | 'from' | 'text' | 'line' | 'edits' | 'unsentAt' | 'reaction' | 'attachments'
    >[];
    /** What staff wrote about the chat among themselves. */
    readonly notes: readonly { readonly at: string; readonly text: string }[];
  })[];
  readonly issues: readonly (Pick<
    Issue,
    'number' | 'category' | 'description' | 'place' | 'urgent' | 'reportedAt' | 'answerBy' | 'repairBy' | 'state'
  > & {
    readonly history: readonly Pick<HistoryEntry, 'at' | 'what' | 'from' | 'to'>[];
    readonly notes: readonly Pick<Note, 'at' | 'text'>[];
    /** Keys of the files are left out: the pictures themselves are the person's own. */
    readonly pictures: number;
  })[];
  /** Numbers of issues of others that they follow. */
  readonly followed: readonly string[];
  readonly cases: readonly (Pick<Escalation, 'id' | 'kind' | 'state' | 'at' | 'answerBy' | 'words' | 'number'> & {
    readonly answer: { readonly at: string; readonly text: string } | null;
  })[];
  readonly signUps: readonly { readonly title: string; readonly startsAt: string; readonly signUp: SignUp }[];
  readonly ideas: readonly Pick<Idea, 'toldAt' | 'words' | 'answers' | 'state' | 'subarea'>[];
  readonly calls: readonly Pick<Call, 'at' | 'text' | 'state'>[];
  /** Names of organisations whose person this chat was tied to. */
  readonly organisations: readonly string[];
}

export interface PersonCopySource {
  readonly copy: PersonCopy;
  readonly city: Pick<CityProfile, 'programme' | 'privacy' | 'categories'> & CalendarCity;
  readonly language: Language;
  /** UTC ISO 8601. */
  readonly at: string;
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const line = (text: string): Block => ({ kind: 'line', text });
const GAP: Block = { kind: 'gap', points: 8 };

const part = (title: string, none: string, lines: readonly string[]): readonly Block[] => [
  heading(title),
  ...(lines.length === 0 ? [line(none)] : lines.map(line)),
  GAP,
];

const chatBlocks = (source: PersonCopySource, words: PersonCopyTexts): readonly Block[] =>
  source.copy.chats.flatMap((chat): readonly Block[] => {
    const when = (at: string): string => localTime(source.city, at);
    const { answerContact } = chat;
    return [
      heading(`${words.chat} (${words.channels[chat.channel]}, ${when(chat.createdAt)})`),
      ...(answerContact === null ? [] : [line(`${words.contact}: ${answerContact.value}`)]),
      {
        kind: 'table',
        columns: [
          { title: words.columns.at, share: 2 },
          { title: words.columns.who, share: 2 },
          { title: words.columns.what, share: 6 },
        ],
        rows: chat.messages.map(({ at, from, text, line: said, edits, attachments }) => [
          when(at),
          words.from[from],
          [
            edits.at(-1)?.text ?? text ?? said?.text ?? '',
            ...(attachments.length > 0 ? [words.pictures(attachments.length)] : []),
          ]
            .filter((one) => one !== '')
            .join(' · '),
        ]),
      },
      ...chat.notes.map(({ at, text }) => line(`${words.note} (${when(at)}): ${text}`)),
      GAP,
    ];
  });

const issueLines = ({ copy, city, language }: PersonCopySource, words: PersonCopyTexts): readonly string[] =>
  copy.issues.flatMap(({ number, reportedAt, category, place, description, state, answerBy, repairBy, notes, pictures }) => {
    const name = city.categories.find(({ id }) => id === category)?.name[language] ?? category;
    return [
      `${number}, ${localTime(city, reportedAt)}: ${name}, ${place.text}`,
      ...(description === '' ? [] : [description]),
      `${words.state}: ${words.states[state.name]}`,
      ...(answerBy === null ? [] : [`${words.answerBy}: ${answerBy}`]),
      ...(repairBy === null ? [] : [`${words.repairBy}: ${repairBy}`]),
      ...notes.flatMap(({ at, text }) => (text === null ? [] : [`${localTime(city, at)}: ${text}`])),
      ...(pictures === 0 ? [] : [words.pictures(pictures)]),
    ];
  });

const signUpLine = ({ title, startsAt, signUp }: PersonCopy['signUps'][number], { city }: PersonCopySource): string => {
  const { code, name, party, contact, answers, feedback } = signUp;
  const said = [
    title,
    name,
    `${party.adults} + ${party.children.length}`,
    contact.kind === 'sms' || contact.kind === 'email' ? contact.value : null,
    ...answers.map(({ text }) => text),
    feedback?.words ?? null,
  ];
  return `${code}, ${localTime(city, startsAt)}: ${said.filter((one) => one !== null && one !== '').join('; ')}`;
};

export const personCopyTitle = ({ language }: Pick<PersonCopySource, 'language'>): string => PERSON_COPY_TEXTS[language].title;

export const personCopyBlocks = (source: PersonCopySource): readonly Block[] => {
  const { copy, city, language, at } = source;
  const words = PERSON_COPY_TEXTS[language];
  const when = (moment: string): string => localTime(city, moment);
  return [
    { kind: 'line', text: city.privacy.controller, bold: true },
    line(city.programme.name),
    { kind: 'heading', level: 1, text: words.title },
    line(words.made(when(at))),
    line(words.lead),
    GAP,
    ...part(words.issues, words.none, issueLines(source, words)),
    ...part(words.followed, words.none, copy.followed),
    ...part(
      words.cases,
      words.none,
      copy.cases.flatMap(({ at: came, kind, words: said, answer, number }) => [
        `${when(came)}: ${words.kinds[kind]}${number === null ? '' : `, ${number}`}`,
        ...(said === '' ? [] : [said]),
        ...(answer === null ? [] : [`${words.answer} (${when(answer.at)}): ${answer.text}`]),
      ]),
    ),
    ...part(
      words.signUps,
      words.none,
      copy.signUps.map((one) => signUpLine(one, source)),
    ),
    ...part(
      words.ideas,
      words.none,
      copy.ideas.map(({ toldAt, words: said, answers }) =>
        [`${when(toldAt)}: ${said}`, ...answers.map(({ answer }) => answer)].join('; '),
      ),
    ),
    ...part(
      words.calls,
      words.none,
      copy.calls.map(({ at: asked, text }) => `${when(asked)}: ${text}`),
    ),
    ...(copy.organisations.length === 0 ? [] : part(words.organisations, words.none, copy.organisations)),
    ...chatBlocks(source, words),
    line(words.rights),
  ];
};
