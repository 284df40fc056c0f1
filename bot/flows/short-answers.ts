/** One line and back to where we were: greeting, thanks, small talk, help, menu, what is not for us. */
import * as z from 'zod';
import { defineFlow, end, type Flow, type Scene } from '../engine/flow.ts';
import { line, type Option } from '../engine/lines.ts';
import { languageOptions, menuOptions } from './options.ts';

const shortAnswer = (name: string, text: (scene: Scene) => string, options: (scene: Scene) => readonly Option[] = menu): Flow =>
  defineFlow({
    name,
    version: 1,
    draft: z.object({}),
    weight: () => 'offer',
    begin: (_input, scene) => end([line(text(scene), options(scene))]),
    steps: {},
  });

const menu = ({ words, reportWaits }: Scene): readonly Option[] => menuOptions(words, reportWaits);

export const shortAnswers: readonly Flow[] = [
  shortAnswer('greeting', ({ words }) => words.greeting),
  shortAnswer('thanks', ({ words }) => words.thanks),
  shortAnswer('small-talk', ({ words }) => words.smallTalk),
  shortAnswer('send-photo', ({ words }) => words.sendPhoto),
  shortAnswer('how-long', ({ words }) => words.howLong),
  shortAnswer('out-of-scope', ({ words }) => words.outOfScope),
  shortAnswer('help', ({ words }) => words.help),
  shortAnswer('menu', ({ words }) => words.menu),
  shortAnswer('nothing-heard', ({ words }) => words.nothingHeard),
  shortAnswer('sticker', ({ words }) => words.sticker),
  shortAnswer('location', ({ words }) => words.location),
  shortAnswer('stale-answer', ({ words }) => words.staleAnswer),
  shortAnswer('nothing-to-cancel', ({ words }) => words.nothingToCancel),
  shortAnswer('first-step', ({ words }) => words.firstStep),
  shortAnswer(
    'language',
    ({ words }) => words.chooseLanguage,
    () => languageOptions,
  ),
  shortAnswer('language-set', ({ words }) => words.languageSet),
];
