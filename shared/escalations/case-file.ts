/** A case for the office's own files ("do akt"): what came, when and how, what was done by whom, what was answered. Pure. */
import { localTime } from '../calendar/calendar.ts';
import type { CityProfile } from '../city/profile.ts';
import type { Attachment, Conversation, Message } from '../conversations/model.ts';
import type { Block } from '../documents/pdf.ts';
import { CASE_FILE_TEXTS as TEXTS } from './case-file-texts.ts';
import { CLOCKS } from './clocks.ts';
import type { Escalation } from './model.ts';

export interface CaseFileSource {
  readonly escalation: Escalation;
  /** What was said in the chat while the case lasted. */
  readonly messages: readonly Message[];
  readonly attachments: readonly Attachment[];
  /** Null = it did not come by a chat. */
  readonly channel: Conversation['channel'] | null;
  readonly city: CityProfile;
}

const nameIn = ({ staff }: CityProfile, id: string): string => {
  if (id === 'resident') return TEXTS.resident;
  return staff.find((one) => one.id === id)?.name ?? TEXTS.automat;
};

const kindOf = (value: string | null): string => Object.entries(TEXTS.kinds).find(([kind]) => kind === value)?.[1] ?? '';

interface Line {
  readonly at: string;
  readonly who: string;
  readonly what: string;
}

const ofHistory = ({ city, escalation: { history } }: CaseFileSource): readonly Line[] =>
  history.map(({ at, by, what, from, to, reason }) => {
    const moved =
      what === 'kind'
        ? `: ${kindOf(from)} → ${kindOf(to)}`
        : what === 'assigned' || what === 'taken'
          ? `: ${to === null ? '' : nameIn(city, to)}`
          : what === 'number' && to !== null
            ? `: ${to}`
            : '';
    return { at, who: nameIn(city, by), what: `${TEXTS.what[what]}${moved}${reason === null ? '' : ` (${reason})`}` };
  });

const ofChat = ({ city, messages }: CaseFileSource): readonly Line[] =>
  messages.flatMap(({ at, from, staffId, text, edits }) => {
    const said = edits.at(-1)?.text ?? text;
    if (said === null || said === '') return [];
    const who = from === 'resident' ? TEXTS.resident : staffId === null ? TEXTS.automat : nameIn(city, staffId);
    return [{ at, who, what: said }];
  });

const factsOf = ({ city, escalation, channel }: CaseFileSource): readonly (readonly [string, string])[] => {
  const { facts } = TEXTS;
  const { id, number, jrwa, at, kind, answerBy, taken, state } = escalation;
  return [
    [facts.id, id],
    [facts.number, number ?? TEXTS.toFill],
    [facts.jrwa, jrwa ?? TEXTS.toFill],
    [facts.came, localTime(city, at)],
    [facts.channel, TEXTS.channels[channel ?? 'none']],
    [facts.answerBy, answerBy],
    [facts.source, CLOCKS[kind].source ?? TEXTS.ownStandard],
    [facts.handledBy, taken === null ? TEXTS.toFill : nameIn(city, taken.by)],
    [facts.state, TEXTS.states[state]],
  ];
};

export const caseFileTitle = ({ kind }: Pick<Escalation, 'kind'>): string => TEXTS.title(TEXTS.kinds[kind]);

export const caseFileBlocks = (source: CaseFileSource): readonly Block[] => {
  const { city, escalation, attachments } = source;
  const { words, answer } = escalation;
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  const line = (text: string): Block => ({ kind: 'line', text });
  const lines = [...ofHistory(source), ...ofChat(source)].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return [
    { kind: 'line', text: city.office.name, bold: true },
    line(city.programme.name),
    { kind: 'heading', level: 1, text: caseFileTitle(escalation) },
    ...factsOf(source).map(([name, value]) => line(`${name}: ${value}`)),
    { kind: 'gap', points: 8 },
    heading(TEXTS.words),
    line(words === '' ? TEXTS.noWords : words),
    ...(answer === null
      ? []
      : [heading(TEXTS.answer), line(answer.text), line(TEXTS.answeredBy(nameIn(city, answer.by), localTime(city, answer.at)))]),
    heading(TEXTS.timeline),
    {
      kind: 'table',
      columns: [
        { title: TEXTS.columns.at, share: 2 },
        { title: TEXTS.columns.who, share: 2 },
        { title: TEXTS.columns.what, share: 6 },
      ],
      rows: lines.map(({ at, who, what }) => [localTime(city, at), who, what]),
    },
    { kind: 'gap', points: 8 },
    heading(TEXTS.attachments),
    ...(attachments.length === 0
      ? [line(TEXTS.noAttachments)]
      : [
          {
            kind: 'table' as const,
            columns: [
              { title: TEXTS.attachmentColumns.n, share: 1 },
              { title: TEXTS.attachmentColumns.kind, share: 3 },
              { title: TEXTS.attachmentColumns.type, share: 3 },
              { title: TEXTS.attachmentColumns.state, share: 3 },
            ],
            rows: attachments.map(({ kind, contentType, state }, n) => [
              String(n + 1),
              TEXTS.attachmentKinds[kind],
              contentType ?? '',
              TEXTS.attachmentStates[state],
            ]),
          },
        ]),
  ];
};
