/** Puts the parts together: one message in, everything the bot makes of it out. */
import { categoryOfTheRest } from '../../shared/city/category-of-the-rest.ts';
import { answerIn, globalIn, languageWanted } from './answers.ts';
import { soundsLikeChild } from './dangers.ts';
import { makeDecide } from './decide.ts';
import { extract } from './extract/extract.ts';
import { modelBytes } from './model/load.ts';
import { openModel } from './model/model.ts';
import { formalIn } from './requests.ts';
import { makeReadByRules } from './rules.ts';
import type { MakeUnderstand } from './understanding.ts';

/** Below this nothing in the words speaks for a category. */
const NO_CATEGORY = 0.12;

/** How sure to be of a message without words: no better than a guess. */
const NOTHING_SAID = 0.1;

const model = openModel(modelBytes());

export const MODEL_VERSION = `linear-${model.header.format}-${model.header.phrases}`;

const isSmalltalk = ({ name }: { readonly name: string }): number => Number(name === 'smalltalk_other');

export const makeUnderstand: MakeUnderstand = (city) => {
  const read = makeReadByRules(city);
  const other = categoryOfTheRest(city);
  const decide = makeDecide(
    model,
    city.categories.map(({ id }) => id),
    other,
  );

  return (text, options = {}) => {
    const rules = read(text, options.language);
    const { message, lang, place, also, correction, privacy, issueNumbers } = rules;
    const { intents, categories, emergency, urgent } = decide(rules);

    // Nothing was said: the model would answer with what is said most.
    const silent = message.tokens.length === 0;
    const likely = silent ? intents.toSorted((a, b) => isSmalltalk(b) - isSmalltalk(a)) : intents;
    const best = likely[0];
    const intent = best?.name ?? 'smalltalk_other';
    const reported = intent === 'report_issue';
    const likeliest = categories[0];
    // One word that no list knows ("menu") tells no category, whatever its letters remind of.
    const told = message.tokens.length > 1 || rules.categories.length > 0;
    const sure = told && likeliest !== undefined && likeliest.chance >= NO_CATEGORY;
    return {
      lang,
      intent,
      alsoIntents: rules.intents.present.filter((present) => present !== intent),
      confidence: best?.chance ?? NOTHING_SAID,
      otherIntents: likely.slice(1, 4).map(({ name }) => name),
      category: reported ? (sure ? likeliest.name : other) : null,
      categoryConfidence: reported ? (sure ? likeliest.chance : NO_CATEGORY) : 0,
      categories: categories.filter(({ chance }, at) => at < 4 && chance > 0.02).map(({ name }) => name),
      place,
      alsoPlace: also,
      urgent: emergency !== null || (reported && urgent),
      emergency,
      child: soundsLikeChild(message.tokens),
      answer: answerIn(message, options.language),
      global: globalIn(message),
      wantsLanguage: languageWanted(message),
      correction,
      issueNumbers,
      formal: formalIn(message.tokens),
      privacy: intent === 'privacy_request' || (privacy !== null && privacy !== 'who-reads') ? privacy : null,
      said: extract(text),
      modelVersion: MODEL_VERSION,
    };
  };
};
