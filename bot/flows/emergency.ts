/** Danger now: the number first, then that nobody has been called. Wins at every step, also while a person holds the chat. */
import * as z from 'zod';
import type { CityProfile } from '../../shared/city/profile.ts';
import type { EscalationKind } from '../../shared/escalations/model.ts';
import { defineFlow, finish, goto, type Input, pass, retry, type Scene } from '../engine/flow.ts';
import { holds } from '../engine/fold.ts';
import { line } from '../engine/lines.ts';
import { phrases } from '../phrases/index.ts';
import { LANGUAGES } from '../phrases/languages.ts';
import type { EmergencyNumbers } from '../phrases/phrases.ts';
import type { EmergencyKind } from '../understanding/understanding.ts';
import { entry } from './options.ts';
import { isForThePerson } from './person.ts';

const EmergencyDraft = z.object({ kind: z.enum(['danger', 'gas', 'power', 'despair', 'violence']), child: z.boolean() });

type EmergencyDraft = z.infer<typeof EmergencyDraft>;

/** The European emergency number holds without any profile. */
const EUROPEAN_ALARM = '112';

/** Verified numbers only. */
const numbersOf = (city: CityProfile, language: Scene['language'], child: boolean): EmergencyNumbers => {
  const verified = city.emergencyNumbers.filter((number) => number.verified !== null);
  const first = (kind: string) => verified.find((number) => number.kind === kind)?.number ?? null;
  const crisis = verified.filter(({ kind }) => kind === (child ? 'crisis-children' : 'crisis-adults'));
  return {
    alarm: first('emergency') ?? EUROPEAN_ALARM,
    gas: first('gas'),
    power: first('power'),
    // A child is told whom children call, as with despair.
    violence: child && crisis.length > 0 ? null : first('violence'),
    crisis: crisis.map(({ name, number }) => ({ name: name[language], number })),
  };
};

const ESCALATION: Readonly<Record<EmergencyKind, EscalationKind>> = {
  danger: 'emergency',
  gas: 'emergency',
  power: 'emergency',
  despair: 'despair',
  violence: 'violence',
};

/** The emergency in a message, if any. */
export const emergencyIn = ({ understood }: Pick<Input, 'understood'>): EmergencyKind | null =>
  understood === null ? null : (understood.emergency ?? (understood.intent === 'emergency' ? 'danger' : null));

const answer = (alarmed: boolean, { kind, child }: EmergencyDraft, scene: Scene) => {
  const { words } = scene;
  const numbers = numbersOf(scene.city, scene.language, child);
  return line(
    [words.emergency[kind](numbers), words.nobodyCalled(alarmed), ...(scene.reportWaits ? [words.draftKept] : [])].join('\n'),
  );
};

/** In any of the languages: people mix them. A few words, so that nothing else is in them. */
const saysTheyCall = ({ text, attachments, understood }: Input): boolean => {
  if (text === null || attachments.length > 0 || understood?.place != null) return false;
  const { calling, butNot } = CALLING;
  return text.trim().split(/\s+/).length <= FEW_WORDS && holds(text, calling) && !holds(text, butNot);
};
const FEW_WORDS = 6;
const CALLING = {
  calling: LANGUAGES.flatMap((language) => phrases(language).typed.calling),
  butNot: LANGUAGES.flatMap((language) => phrases(language).typed.butNot),
};

export const emergencyFlow = defineFlow<EmergencyDraft>({
  name: 'emergency',
  version: 1,
  draft: EmergencyDraft,
  weight: () => 'offer',
  begin: (input) => {
    const kind = emergencyIn(input) ?? 'danger';
    const child = input.understood?.child ?? false;
    return finish(
      { kind: 'escalate', escalation: ESCALATION[kind], words: input.text ?? '', issueId: null, attachments: input.attachments },
      'told',
      { kind, child },
    );
  },
  steps: {
    told: {
      ask: (_draft, { words, reportWaits }) =>
        line(words.dangerNow, entry(words, ...(reportWaits ? (['resume'] as const) : []), 'human', 'menu')),
      /** What cannot be made out right after an emergency is taken for more of it: the numbers are said again, but to who is calling. */
      hear: (input, draft, scene) => {
        if (saysTheyCall(input)) return { ...retry(line(scene.words.goodThatYouCall), draft), quiet: true };
        return isForThePerson(input) ? { ...retry(answer(true, draft, scene), draft), quiet: true } : pass;
      },
      done: (_done, draft, scene) => ({ ...goto('told', draft, [answer(true, draft, scene)]), quiet: true }),
      refused: (_refused, draft, scene) => ({ ...goto('told', draft, [answer(false, draft, scene)]), quiet: true }),
    },
  },
});
