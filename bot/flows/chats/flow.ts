/** Chats of one person: a code from one, typed in the other, and a yes there. Nothing of the other chat is told before the yes, and nothing of its words after. */
import * as z from 'zod';
import { localTime } from '../../../shared/calendar/calendar.ts';
import { isJoinCode, shownJoinCode } from '../../../shared/people/join-code.ts';
import { defineFlow, end, finish, goto, type Input, type Move, retry, type Scene, type Step } from '../../engine/flow.ts';
import { fold } from '../../engine/fold.ts';
import { line, type Option } from '../../engine/lines.ts';
import { chatPhrases } from '../../phrases/chats/index.ts';
import { entry, partsOf } from '../options.ts';

const Draft = z.object({ code: z.string(), channel: z.enum(['messenger', 'chat']) });
type ChatsDraft = z.infer<typeof Draft>;

const EMPTY: ChatsDraft = { code: '', channel: 'chat' };

const textsOf = ({ language }: Scene) => chatPhrases(language);
const onwards = ({ words }: Scene): Option[] => entry(words, 'status', 'report', 'menu');

/** 14:05, on the wall of the city. */
const clockOf = ({ city }: Scene, at: string): string => localTime(city, at).split(' ')[1] ?? '';

const begin = (asked: string, scene: Scene): Move<ChatsDraft> => {
  const code = asked.toUpperCase();
  if (isJoinCode(code)) return finish({ kind: 'try-join-code', code }, 'sure', { ...EMPTY, code });
  if (asked !== 'part') return finish({ kind: 'make-join-code' }, 'made', EMPTY);
  return scene.joined ? goto('part', EMPTY) : end([line(textsOf(scene).nothingToPart, onwards(scene))]);
};

/** A Polish "no" means yes: too little for a question of whom one is. */
const saysYes = ({ answer, payload, text }: Input): boolean =>
  payload === 'yes' || (payload === null && answer === 'yes' && fold(text ?? '') !== 'no');
const saysNo = ({ answer, payload }: Input): boolean => payload === 'no' || (payload === null && answer === 'no');

const question = (text: string, yes: string, no: string) =>
  line(text, [
    { title: yes, payload: 'yes' },
    { title: no, payload: 'no' },
  ]);

const refused: NonNullable<Step<ChatsDraft>['refused']> = ({ code }, _draft, scene) => {
  const texts: Readonly<Partial<Record<string, string>>> = textsOf(scene).refused;
  return end([line(texts[code] ?? scene.words.couldNot, entry(scene.words, 'human', 'menu'))]);
};

const madeStep: Step<ChatsDraft> = {
  ask: (_draft, scene) => line(textsOf(scene).notJoined),
  hear: () => ({ kind: 'pass' }),
  done: (done, _draft, scene) =>
    done.kind === 'join-code-made'
      ? end([line(textsOf(scene).code(shownJoinCode(done.code), clockOf(scene, done.until)), onwards(scene))])
      : end([]),
  refused,
};

const sureStep: Step<ChatsDraft> = {
  choice: true,
  ask: ({ channel }, scene) => {
    const { sure, titles } = textsOf(scene);
    return question(sure(channel), titles.joinYes, titles.no);
  },
  hear: (input, draft, scene) => {
    if (saysNo(input)) return end([line(textsOf(scene).notJoined, onwards(scene))]);
    if (!saysYes(input)) return retry(sureStep.ask(draft, scene), draft);
    return finish({ kind: 'join-chats', code: draft.code }, 'sure', draft);
  },
  done: (done, draft, scene) => {
    if (done.kind === 'join-code-known') return goto('sure', { ...draft, channel: done.channel });
    return done.kind === 'chats-joined' ? end([line(textsOf(scene).joined(done.channel), onwards(scene))]) : end([]);
  },
  refused,
};

const partStep: Step<ChatsDraft> = {
  choice: true,
  ask: (_draft, scene) => {
    const { partSure, titles } = textsOf(scene);
    return question(partSure, titles.partYes, titles.no);
  },
  hear: (input, draft, scene) => {
    if (saysNo(input)) return end([line(textsOf(scene).staysJoined, onwards(scene))]);
    return saysYes(input) ? finish({ kind: 'part-chats' }, 'part', draft) : retry(partStep.ask(draft, scene), draft);
  },
  done: (_done, _draft, scene) => end([line(textsOf(scene).parted, onwards(scene))]),
};

export const chatsFlow = defineFlow<ChatsDraft>({
  name: 'chats',
  version: 1,
  draft: Draft,
  weight: () => 'open',
  begin: ({ payload }, scene) => begin(partsOf(payload)[1], scene),
  steps: { made: madeStep, sure: sureStep, part: partStep },
  cancel: (step, _draft, scene) => end([line(step === 'part' ? textsOf(scene).staysJoined : textsOf(scene).notJoined)]),
});
