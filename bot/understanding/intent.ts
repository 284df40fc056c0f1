/** What the resident wants. */

import type { Danger } from './dangers.ts';
import { intents } from './lexicon/in-order.ts';
import { compile, type Hit, scores } from './lexicon.ts';
import type { Normalised, Token } from './normalise.ts';
import { INTENTS, type Intent, type PlaceHeard } from './understanding.ts';

export interface IntentResult {
  /** Every intent with its chance, best first. */
  readonly ranked: readonly { readonly intent: Intent; readonly chance: number; readonly score: number }[];
  /** Those with words of their own, in the order of the message. */
  readonly present: readonly Intent[];
}

export interface Evidence {
  readonly danger: Danger;
  /** Score of the likeliest category. */
  readonly category: number;
  readonly place: PlaceHeard | null;
  readonly privacy: boolean;
  readonly issueNumbers: number;
  /** Is this word the served city, or part of the street that was understood? Big towns are out of scope only elsewhere. */
  readonly isHere: (word: string) => boolean;
}

const scan = compile([intents]);
const TEMPERATURE = 0.9;
/** Words of politeness that carry no wish of their own. */
const FILLER = new Set(
  'bardzo wam panu pani panstwu za i a to ze dla was ci cie ja ty wszystkim wszystkich serdecznie pieknie slicznie z na w od super fajnie pozdrawiam milego dnia wieczoru nocy pomoc odpowiedz informacje szybka szybko duzo kochani ludzie ekipa mieszkancy prosze tam ktos jest dzien dobry вам дуже за все і всім день вечір є хто тут dnia for the your help all very much so everyone there a you to it and дня допомогу відповідь'.split(
    ' ',
  ),
);

const isOnly = (tokens: readonly Token[], hits: readonly Hit[], label: 'greeting' | 'thanks'): boolean => {
  const polite = new Set(
    hits.flatMap(({ label: found, at }) => (found === 'greeting' || (found === 'thanks' && label === 'thanks') ? [at] : [])),
  );
  const rest = tokens.filter((token, at) => !polite.has(at) && !FILLER.has(token.folded));
  return rest.length <= (label === 'thanks' ? Math.max(1, Math.floor(tokens.length / 3)) : 0);
};

/** Scores of all intents from words and everything else that is known; rules where the words alone mislead. */
const weigh = (hits: readonly Hit[], message: Normalised, evidence: Evidence): Map<Intent, number> => {
  const words = scores(hits);
  const of = (intent: Intent) => words.get(intent) ?? 0;
  const question = message.text.includes('?') ? 0.7 : 0;
  const [cancel, signup, info, grant, status] = [
    of('event_cancel'),
    of('event_signup'),
    of('event_info'),
    of('grant_question'),
    of('status_query'),
  ];
  const programme = Math.max(cancel, signup, info, grant, status);

  const result = new Map<Intent, number>([
    [
      'report_issue',
      of('report_issue') * 0.8 +
        Math.min(evidence.category, 6) * (programme >= 4 ? 0.35 : 0.6) +
        (evidence.place === null ? 0 : 0.8) +
        (evidence.danger.urgent ? 2 : 0),
    ],
    ['event_info', info + question - (signup >= 3 ? 1.5 : 0)],
    ['event_signup', signup + Math.min(info, 3) * (signup >= 3 ? 0.5 : 0.1) - (cancel >= 2 ? 2.5 : 0)],
    ['event_cancel', cancel >= 2 ? cancel + Math.min(signup + info, 5) * 0.4 : cancel * 0.5],
    ['grant_question', grant],
    ['status_query', status + (evidence.issueNumbers > 0 ? 4 : 0)],
    ['talk_to_human', of('talk_to_human')],
    ['privacy_request', of('privacy_request') + (evidence.privacy ? 1.5 : 0)],
    ['out_of_scope', of('out_of_scope')],
    ['smalltalk_other', of('smalltalk_other') * 0.7 + (message.tokens.length < 4 ? 1 : 0.3)],
    ['greeting', 0],
    ['thanks', 0],
    ['emergency', 0],
  ]);
  const wishes = Math.max(programme, of('talk_to_human'), of('privacy_request'), of('out_of_scope'), of('report_issue'));
  if (message.tokens.length > 0 && of('thanks') > 0 && isOnly(message.tokens, hits, 'thanks'))
    result.set('thanks', 5 + of('thanks'));
  else if (of('thanks') >= 3 && wishes < 3)
    result.set('thanks', of('thanks') + (message.tokens.length > 9 ? 0 : 2) - of('report_issue') * 0.5 - programme);
  else if (message.tokens.length > 0 && of('greeting') > 0 && isOnly(message.tokens, hits, 'greeting')) result.set('greeting', 7);
  if (evidence.danger.emergency !== null)
    result.set('emergency', 6 + evidence.danger.strength + (result.get('report_issue') ?? 0));
  return result;
};

export const intentOf = (message: Normalised, evidence: Evidence): IntentResult => {
  const hits = scan(message.tokens).filter(
    ({ label, words }) => label !== 'out_of_scope' || !words.split(' ').some(evidence.isHere),
  );
  const weights = weigh(hits, message, evidence);
  const total = [...weights.values()].reduce((sum, score) => sum + Math.exp(score / TEMPERATURE), 0);
  const ranked = INTENTS.map((intent) => ({
    intent,
    score: weights.get(intent) ?? 0,
    chance: Math.exp((weights.get(intent) ?? 0) / TEMPERATURE) / total,
  })).toSorted((a, b) => b.score - a.score);
  const firstAt = new Map<string, number>();
  for (const { label, weight, at } of hits)
    if (weight >= 3) firstAt.set(label, Math.min(at, firstAt.get(label) ?? Number.POSITIVE_INFINITY));
  const present = ranked.filter(({ intent, score }) => score >= 3 && firstAt.has(intent)).map(({ intent }) => intent);
  return { ranked, present: present.toSorted((a, b) => (firstAt.get(a) ?? 0) - (firstAt.get(b) ?? 0)) };
};
