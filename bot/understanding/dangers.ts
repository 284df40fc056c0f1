/** Is somebody in danger now, and which help belongs to it? Missing it is the worst error, so doubt counts as yes. */
import type * as words from './lexicon/dangers.ts';
import { dangers } from './lexicon/in-order.ts';
import { compile, scores } from './lexicon.ts';
import type { Token } from './normalise.ts';
import type { EmergencyKind } from './understanding.ts';

export interface Danger {
  readonly emergency: EmergencyKind | null;
  /** Strength of the emergency's words; 0 without one. */
  readonly strength: number;
  /** Words of a defect that can hurt somebody. */
  readonly urgent: boolean;
  /** Words of another time, of a lesson or of a lamp that burns: whatever happened, it is hardly happening now. */
  readonly notNow: boolean;
}

const scan = compile([dangers]);

/** One strong word is enough. */
const ENOUGH = 3;
/** Something happened earlier or elsewhere: only violence and despair stay possible, on stronger words. */
const ENOUGH_WHEN_PAST: Readonly<Record<EmergencyKind, number>> = {
  danger: Number.POSITIVE_INFINITY,
  gas: Number.POSITIVE_INFINITY,
  power: Number.POSITIVE_INFINITY,
  violence: 6,
  despair: 3,
};
/** The kind with its own telephone number wins a tie. */
const ORDER: readonly EmergencyKind[] = ['despair', 'gas', 'power', 'violence', 'danger'];

/** "Pomocy!!!" and nothing else. A calm "pomoc" is the menu. */
const CRIES = new Set(['pomocy', 'ratunku', 'ratujcie', 'допоможіть', 'рятуйте', 'помогите', 'спасите', 'sos']);
const isCry = (tokens: readonly Token[]): boolean => tokens.length <= 3 && tokens.some((token) => CRIES.has(token.folded));

export const dangerIn = (tokens: readonly Token[]): Danger => {
  const found = scores(scan(tokens));
  const of = (label: keyof typeof words): number => found.get(label) ?? 0;
  const past = of('notNow') > 0 && of('now') === 0;
  const byAnimal = of('beast') > 0;
  const isAnAnimals = (kind: EmergencyKind) =>
    byAnimal && of(kind) <= ENOUGH && (kind === 'violence' || (kind === 'danger' && of('people') === 0));
  const kinds = ORDER.filter((kind) => of(kind) >= (past ? ENOUGH_WHEN_PAST[kind] : ENOUGH) && !isAnAnimals(kind)).toSorted(
    (a, b) => of(b) - of(a),
  );
  const emergency = kinds[0] ?? (isCry(tokens) ? 'danger' : null);
  return {
    emergency,
    strength: emergency === null ? 0 : Math.max(ENOUGH, of(emergency)),
    urgent: of('urgent') >= ENOUGH || (byAnimal && of('violence') > 0),
    notNow: past,
  };
};

const CHILD_WORDS = [
  'mamie',
  'mamo',
  'tatus',
  'tatusiowi',
  'wychowawczyni',
  'podstawowki',
  'podstawowce',
  'szkolnej',
  'klasy',
  'klasie',
];
const CHILD_PHRASES = [
  'moja mama',
  'mojej mamy',
  'moj tata',
  'mojego taty',
  'mama mnie',
  'tata mnie',
  'tata bije',
  'mama bije',
  'nie mow mamie',
  'nie mowcie mamie',
  'jestem dzieckiem',
  'chodze do szkoly',
  'chodze do podstawowki',
  'w mojej szkole',
  'w mojej klasie',
  'mojej klasie',
  'pani w szkole',
  'koledzy z klasy',
  'моя мама',
  'мій тато',
  'тато мене',
  'мама мене',
  'я дитина',
  'я школяр',
  'ходжу до школи',
  'my mum',
  'my mom',
  'my dad',
  'i am a kid',
  'im a kid',
  'at my school',
  'in my class',
  'моя мама бьет',
  'папа меня',
];
const AGE = /(?:^| )(?:mam|mi|mne|мені|мне|i am|im|am) (\d{1,2}) (?:lat|latka|lata|rok|rokiv|років|лет|years?)/u;
const GRADE =
  /(?:^| )(?:jestem|chodze|я|i am) (?:w|do|в|у|in) (?:\d|pierwszej|drugiej|trzeciej|czwartej|piatej|szostej|siodmej|osmej)(?: \S+)? (?:klas|класі|клас|grade)/u;

/** Does the voice sound like a child's? Used to choose the help line for children, nothing else. */
export const soundsLikeChild = (tokens: readonly Token[]): boolean => {
  const text = ` ${tokens.map((token) => token.folded).join(' ')} `;
  const age = Number(text.match(AGE)?.[1] ?? Number.NaN);
  if (age < 18 || GRADE.test(text)) return true;
  const phrases = CHILD_PHRASES.filter((phrase) => text.includes(` ${phrase} `)).length;
  return phrases + (tokens.some((token) => CHILD_WORDS.includes(token.folded)) ? 0.5 : 0) >= 1;
};
