/** Puts the parts together: one message in, everything the bot makes of it out. Rules and word lists, no trained model yet. */
import { categoryOfTheRest } from '../../shared/city/profile.ts';
import { answerIn, globalIn, languageWanted } from './answers.ts';
import { makeFindCategory } from './category.ts';
import { dangerIn, soundsLikeChild } from './dangers.ts';
import { makeIsHere } from './here.ts';
import { intentOf } from './intent.ts';
import { languageOf } from './language.ts';
import { normalise } from './normalise.ts';
import { makeFindPlace } from './place.ts';
import { formalIn, makeFindIssueNumbers, privacyIn } from './requests.ts';
import type { MakeUnderstand } from './understanding.ts';

export const MODEL_VERSION = 'rules-1';

export const makeUnderstand: MakeUnderstand = (city) => {
  const findPlace = makeFindPlace(city);
  const findCategory = makeFindCategory(city);
  const findIssueNumbers = makeFindIssueNumbers(city.numberPrefix);
  const isHere = makeIsHere(city);
  const other = categoryOfTheRest(city);

  return (text, options = {}) => {
    const message = normalise(text);
    const { tokens } = message;
    const lang = languageOf(message, options.language ?? 'pl');
    const { place, correction } = findPlace(message, lang);
    const danger = dangerIn(tokens);
    const { ranked } = findCategory(tokens);
    const privacy = privacyIn(tokens);
    const issueNumbers = findIssueNumbers(message);
    const intents = intentOf(message, {
      danger,
      category: ranked[0]?.score ?? 0,
      place,
      privacy: privacy !== null,
      issueNumbers: issueNumbers.length,
      isHere: (word) => isHere(word, place),
    });

    const best = intents.ranked[0];
    const intent = best?.intent ?? 'smalltalk_other';
    const reported = intent === 'report_issue';
    return {
      lang,
      intent,
      alsoIntents: intents.present.filter((present) => present !== intent),
      confidence: best?.chance ?? 0,
      otherIntents: intents.ranked.slice(1, 4).map((next) => next.intent),
      category: reported ? (ranked[0]?.category ?? other) : null,
      categoryConfidence: reported ? (ranked[0]?.chance ?? 0.2) : 0,
      categories: ranked.slice(0, 4).map(({ category }) => category),
      place,
      urgent: danger.emergency !== null || (reported && danger.urgent),
      emergency: danger.emergency,
      child: soundsLikeChild(tokens),
      answer: answerIn(message, options.language),
      global: globalIn(message),
      wantsLanguage: languageWanted(message),
      correction,
      issueNumbers,
      formal: formalIn(tokens),
      privacy: intent === 'privacy_request' || (privacy !== null && privacy !== 'who-reads') ? privacy : null,
      modelVersion: MODEL_VERSION,
    };
  };
};
