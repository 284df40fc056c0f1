/** Hand the chat to a person: on request, for questions the automat cannot answer yet, for a voice message. */
import * as z from 'zod';
import type { Line } from '../../shared/conversations/model.ts';
import type { EscalationKind } from '../../shared/escalations/model.ts';
import {
  type Draft,
  defineFlow,
  end,
  type Flow,
  finish,
  goto,
  type Input,
  type Move,
  pass,
  retry,
  type Scene,
  type Step,
  saidOfRefusal,
} from '../engine/flow.ts';
import { line } from '../engine/lines.ts';
import { STANDS_ALONE, sureCategory } from '../engine/sure.ts';
import { NOT_UNDERSTOOD_NOTE } from '../phrases/staff.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { menuOptions } from './options.ts';

const PersonDraft = z.object({ words: z.string() });
type PersonDraft = z.infer<typeof PersonDraft>;

/** When the office is open, and its number where somebody at the office has checked it. */
export const officeLines = ({ city, opening, words }: Scene): string => {
  const { contact, name, verified } = city.office;
  const phone = verified === null || contact.phone === undefined ? [] : [words.phone(name, contact.phone)];
  return [words.opening(opening()), ...phone].join(' ');
};

const escalate = (escalation: EscalationKind, input: Input, draft: PersonDraft): Move<PersonDraft> =>
  finish({ kind: 'escalate', escalation, words: draft.words, issueId: null, attachments: input.attachments }, 'waiting', draft);

/** A flow that passes the message on and says so; what follows is noted while the person has not answered yet. */
const handOver = (
  name: string,
  escalation: EscalationKind,
  said: (answerBy: string | null, scene: Scene) => string,
  /** What the office reads. @default the resident's words */
  wordsOf: (input: Input) => string = ({ text }) => text ?? '',
): Flow =>
  defineFlow<PersonDraft>({
    name,
    version: 1,
    draft: PersonDraft,
    weight: () => 'resting',
    begin: (input) => escalate(escalation, input, { words: wordsOf(input) }),
    resume: (stored: Draft) => {
      const draft = PersonDraft.safeParse(stored);
      return draft.success
        ? finish({ kind: 'escalate', escalation, words: draft.data.words, issueId: null, attachments: [] }, 'waiting', draft.data)
        : null;
    },
    steps: {
      waiting: {
        ...waitingStep(),
        done: (done, draft, scene) => {
          const said_: Line = line(`${said(done.kind === 'escalated' ? done.answerBy : null, scene)}\n${officeLines(scene)}`);
          return goto('waiting', draft, [said_]);
        },
        refused: (refused, _draft, scene) => end([saidOfRefusal(refused, scene)]),
      },
    },
  });

/** At rest after a hand-over: what goes on with it is noted, a person reads the whole conversation. */
export const waitingStep = <D>(): Step<D> => ({
  ask: (_draft, scene) => line(scene.words.humanNoted, menuOptions(scene.words, scene.reportWaits)),
  hear: (input, draft, scene) => (isForThePerson(input) ? retry(line(scene.words.humanNoted), draft) : pass),
});

/** A few words that tell a day or an hour and little else. */
const saysWhen = (text: string, { said }: Understanding): boolean => said.when.length > 0 && text.trim().split(/\s+/).length <= 3;

/** Words that go on with what was handed over: nothing the automat has an answer for. */
export const isForThePerson = ({ payload, text, attachments, understood }: Input): boolean =>
  payload === null &&
  attachments.length === 0 &&
  text !== null &&
  understood !== null &&
  understood.formal === null &&
  understood.privacy === null &&
  understood.answer === null &&
  (understood.place === null || sureCategory(understood) === null) &&
  (understood.confidence < STANDS_ALONE ||
    // "Najlepiej rano", "po 16", a number to call: when and where, or a report of nothing, nowhere, is said to the person.
    (understood.place === null &&
      (saysWhen(text, understood) ||
        understood.said.phones.length > 0 ||
        (understood.intent === 'report_issue' && sureCategory(understood) === null))) ||
    understood.intent === 'out_of_scope' ||
    understood.intent === 'smalltalk_other' ||
    understood.intent === 'talk_to_human');

export const personFlow = handOver('person', 'talk_to_human', (_answerBy, { words }) => words.human);

/** The button under words of a person that are not in the resident's language: the office is called back. */
export const NOT_UNDERSTOOD = 'not-understood';
export const notUnderstoodFlow = handOver(
  NOT_UNDERSTOOD,
  'talk_to_human',
  (_answerBy, { words }) => words.notUnderstood,
  () => NOT_UNDERSTOOD_NOTE,
);

/** Questions of the programme that an earlier version passed on: their conversations still rest here. */
export const programmeQuestionFlow = handOver('programme-question', 'talk_to_human', (_answerBy, { city, words }) =>
  words.programmeQuestion(city.office.verified === null ? words.programmeOffice : city.office.name),
);

export const voiceFlow = handOver('voice', 'voice_message', (answerBy, { words }) => words.voice(answerBy));
