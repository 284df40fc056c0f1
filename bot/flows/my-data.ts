/** My data: who reads this, a copy, a correction, deletion. The chat goes at once; what the law keeps is given to a person with a month to answer. */
import * as z from 'zod';
import { dateAfter } from '../../shared/calendar/calendar.ts';
import {
  defineFlow,
  end,
  finish,
  goto,
  type Input,
  type Move,
  retry,
  type Scene,
  type Step,
  saidOfRefusal,
} from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';
import { inParts, line } from '../engine/lines.ts';
import { contactSaid } from './contact/parse.ts';
import { dataOptions, entry } from './options.ts';

const Draft = z.object({ answerBy: z.string().nullable(), words: z.string() });
type DataDraft = z.infer<typeof Draft>;

/** RODO art. 12 (3): one month from the request. */
const lawfulDate = ({ city, now }: Scene): string => dateAfter(city, now, { months: 1 });

const begin = (input: Input, scene: Scene): Move<DataDraft> => {
  const draft: DataDraft = { answerBy: null, words: input.text ?? '' };
  const asked = input.payload?.startsWith('data:') === true ? input.payload.slice(5) : (input.understood?.privacy ?? '');
  return choose(asked, draft, scene);
};

const choose = (asked: string, draft: DataDraft, scene: Scene): Move<DataDraft> => {
  const { city, joined, words } = scene;
  switch (asked) {
    case 'who':
    case 'who-reads':
      return end([
        line(
          words.whoReads(city.privacy.verified === null ? null : city.privacy.controller, privacyLink(scene)),
          dataOptions(words, joined),
        ),
      ]);
    case 'copy':
      return finish({ kind: 'copy-data' }, 'menu', draft);
    case 'contact':
      return end([], { next: [{ flow: 'contact', draft: {} }] });
    case 'correct':
      return goto('correct', draft);
    case 'delete':
      return goto('erase', draft);
    default:
      return goto('menu', draft);
  }
};

/** The full notice, in the language of the conversation. */
export const privacyLink = ({ language, publicUrl }: Pick<Scene, 'language' | 'publicUrl'>): string =>
  `${publicUrl}/prywatnosc${language === 'pl' ? '' : `#${language}`}`;

const menuStep: Step<DataDraft> = {
  choice: true,
  ask: (_draft, { joined, words }) => line(words.dataMenu, [...dataOptions(words, joined), ...entry(words, 'menu')]),
  hear: (input, draft, scene) => {
    const asked = input.payload?.startsWith('data:') === true ? input.payload.slice(5) : (input.understood?.privacy ?? null);
    if (asked !== null) return choose(asked, draft, scene);
    return input.answer === null ? { kind: 'pass' } : retry(line(scene.words.dataMenu), draft);
  },
  done: (done, _draft, { answerContact, joined, words }) => {
    if (done.kind !== 'data-copied') return end([]);
    const contact = answerContact === null ? [] : [line(words.contact.inCopy(contactSaid(answerContact)))];
    return end([line(words.copyReady), ...inParts(done.text), ...contact, line(words.menu, dataOptions(words, joined))]);
  },
};

const correctStep: Step<DataDraft> = {
  claims: ({ text }) => text !== null,
  ask: (_draft, { words }) => line(words.correctWhat, entry(words, 'cancel', 'human')),
  hear: (input, draft, { words }) =>
    input.text === null || input.text.trim() === ''
      ? retry(line(words.correctWhat), draft)
      : finish(
          { kind: 'escalate', escalation: 'data_request', words: input.text, issueId: null, attachments: input.attachments },
          'correct',
          draft,
        ),
  done: (done, _draft, scene) =>
    end([line(scene.words.correctTaken((done.kind === 'escalated' ? done.answerBy : null) ?? lawfulDate(scene)))]),
};

/** Deleting cannot be undone: a Polish "no" is not enough of a yes here. */
const isYes = ({ answer, payload, text }: Input): boolean =>
  payload === 'erase-it' || (answer === 'yes' && !['no', '1', 'ok'].includes(fold(text ?? '')));

const eraseStep: Step<DataDraft> = {
  choice: true,
  ask: (_draft, { joined, words }) =>
    line(joined ? words.eraseSureOfAll : words.eraseSure, [
      { title: words.titles.eraseYes, payload: 'erase-it' },
      { title: words.titles.keep, payload: 'keep' },
    ]),
  hear: (input, draft, { joined, words }) => {
    if (input.payload === 'keep' || input.answer === 'no') return end([line(words.eraseKept)]);
    if (!isYes(input)) return retry(line(joined ? words.eraseSureOfAll : words.eraseSure), draft);
    return finish(
      { kind: 'escalate', escalation: 'data_request', words: draft.words, issueId: null, attachments: [] },
      'erase',
      draft,
    );
  },
  done: (done, draft, scene) => {
    if (done.kind === 'escalated') return finish({ kind: 'erase-conversation' }, 'erase', { ...draft, answerBy: done.answerBy });
    const kept = done.kind === 'conversation-erased' ? done.kept : [];
    return end([line(scene.words.erased(kept, draft.answerBy ?? lawfulDate(scene)))], { forget: true });
  },
  refused: (refused, draft, scene) =>
    end([
      refused.code === 'person.held'
        ? line(scene.words.eraseHeld(draft.answerBy ?? lawfulDate(scene)))
        : saidOfRefusal(refused, scene),
    ]),
};

export const myDataFlow = defineFlow<DataDraft>({
  name: 'my-data',
  version: 1,
  draft: Draft,
  weight: (step) => (step === 'menu' ? 'resting' : 'open'),
  begin,
  steps: { menu: menuStep, correct: correctStep, erase: eraseStep },
  cancel: (step, _draft, { words }) => end([line(step === 'erase' ? words.eraseKept : words.cancelled)]),
});
