/**
 * What a resident is told of an edition: from its data and the answers that the office has verified (of an example: all, marked as such),
 * each with its source. Nothing is told of an edition that may not be told.
 */
import type { Language } from '../../../shared/city/profile.ts';
import { type Edition, type Faq, mayBeTold, phaseOf } from '../../../shared/grants/edition-model.ts';
import { hits, onlyOf } from '../../engine/patterns.ts';
import { grantPhrases } from '../../phrases/grants/index.ts';
import { GRANT_TOPICS, type GrantPhrases, type GrantTopic, type PhaseSaid } from '../../phrases/grants/phrases.ts';
import { LANGUAGES } from '../../phrases/languages.ts';

/** Answers to one message. */
const MOST_ANSWERS = 3;

type Localised = Readonly<Record<Language, string | null>> & { readonly pl: string };
const inLanguage = (text: Localised, language: Language): string => text[language] ?? text.pl;

/** In any of the languages: people mix them. */
export const topicsIn = (text: string): readonly GrantTopic[] =>
  GRANT_TOPICS.filter((topic) => LANGUAGES.some((language) => hits(text, grantPhrases(language).typed.topics[topic]) > 0));

export const isGeneral = (text: string): boolean =>
  LANGUAGES.some((language) => onlyOf(text, grantPhrases(language).typed.general));

const mayBeSaid = ({ verified }: Faq, { example }: Edition): boolean => verified !== null || example;

/** Answers of the office that the question may mean, the likeliest first. */
const answersIn = (text: string, edition: Edition): readonly Faq[] =>
  edition.faq
    .filter((faq) => mayBeSaid(faq, edition))
    .map((faq) => ({ faq, score: hits(text, faq.words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ faq }) => faq);

export const phaseSaid = (edition: Edition, today: string): PhaseSaid | null => {
  const { callFrom, callTo, callEndsAt, resultsOn } = edition.dates;
  switch (phaseOf(edition, today)) {
    case 'announced':
      return { kind: 'announced', from: callFrom, to: callTo };
    case 'call':
      return { kind: 'call', to: callTo, time: callEndsAt };
    case 'assessment':
      return { kind: 'assessment', ended: callTo, results: resultsOn };
    case 'realisation':
      return { kind: 'realisation', ended: callTo };
    case 'draft':
    case 'past':
      return null;
  }
};

/** Null = the edition does not say. */
const topicSaid = (topic: GrantTopic, { rules, dates }: Edition, words: GrantPhrases, language: Language): string | null => {
  const list = (texts: readonly Localised[]) => texts.map((text) => inLanguage(text, language));
  switch (topic) {
    case 'who':
      return rules.applicants.length === 0 ? null : words.who(list(rules.applicants));
    case 'what':
      return rules.eligible.length === 0 ? null : words.what(list(rules.eligible), list(rules.notEligible));
    case 'how-much': {
      const { perProject, pool, projectsPerOrganisation: projects, ownPercent, indirectPercent } = rules;
      return perProject === null ? null : words.howMuch({ perProject, pool, projects, ownPercent, indirectPercent });
    }
    case 'until':
      // The phase, which is said in any case, is the answer.
      return '';
    case 'hand-in':
      return words.handIn[rules.handIn];
    case 'settle':
      return dates.reportDays === null ? null : words.settle(dates.reportDays);
  }
};

/** Sums and dates come from the edition itself, never from an answer typed beside it. */
const FROM_DATA: readonly GrantTopic[] = ['how-much', 'until'];

export interface Asked {
  readonly edition: Edition;
  readonly text: string;
  /** A topic that was pressed. */
  readonly topic: GrantTopic | null;
  /** Local day. */
  readonly today: string;
  readonly language: Language;
}

/** An example says so, in whatever language its name does. */
const nameOf = ({ name, example }: Edition, words: GrantPhrases): string =>
  example && !LANGUAGES.some((language) => name.includes(grantPhrases(language).example)) ? `${name} ${words.example}` : name;

/** Everything that may be told of an edition, for a page to be read in peace. */
export const toldInFull = (edition: Edition, today: string, language: Language) => {
  const words = grantPhrases(language);
  const phase = phaseSaid(edition, today);
  return {
    name: nameOf(edition, words),
    example: edition.example,
    phase: phase === null ? '' : words.phase(phase),
    topics: GRANT_TOPICS.flatMap((topic) => {
      const text = topicSaid(topic, edition, words, language);
      return text === null || text === '' ? [] : [{ title: words.titles[topic], text }];
    }),
    source: edition.source,
    faq: edition.faq
      .filter((one) => mayBeSaid(one, edition))
      .map(({ question, answer, source }) => ({
        question: inLanguage(question, language),
        answer: inLanguage(answer, language),
        source,
      })),
  };
};

/** Lines of one answer; null = nothing verified answers this. */
export const answerOf = ({ edition, text, topic, today, language }: Asked): readonly string[] | null => {
  if (!mayBeTold(edition)) return null;
  const words = grantPhrases(language);
  const phase = phaseSaid(edition, today);
  const head = [nameOf(edition, words), ...(phase === null ? [] : [words.phase(phase)])].join('. ');
  const sourced = (said: string, source: string) => `${said} ${words.source(source)}`;
  const faq = topic === null ? answersIn(text, edition) : [];
  const topics = topic === null ? topicsIn(text) : [topic];
  const ofData = topics.filter((one) => faq.length === 0 || FROM_DATA.includes(one));
  const said = ofData.flatMap((one) => topicSaid(one, edition, words, language) ?? []);
  if (faq.length === 0 && ofData.length > 0 && said.length === 0) return null;
  if (faq.length > 0 || said.length > 0) {
    const answers = [
      ...said.filter((one) => one !== '').map((one) => sourced(one, edition.source)),
      ...faq.map((one) => sourced(inLanguage(one.answer, language), one.source)),
    ].slice(0, MOST_ANSWERS);
    return answers.length === 0 ? [sourced(head, edition.source)] : [head, ...answers];
  }
  return isGeneral(text) ? [words.overview(nameOf(edition, words)), sourced(head, edition.source)] : null;
};
