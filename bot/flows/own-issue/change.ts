/** The steps that correct or withdraw a filed issue. */
import { end, finish, goto, type Move, retry, type Step } from '../../engine/flow.ts';
import { choice, line } from '../../engine/lines.ts';
import { sureCategory } from '../../engine/sure.ts';
import { categoryOption, entry, partsOf, wayOut } from '../options.ts';
import type { OwnIssueDraft } from './filed-draft.ts';
import { add, change, outcome, rest } from './moves.ts';

const MOST_CATEGORIES = 13;

export const changeStep: Step<OwnIssueDraft> = {
  choice: true,
  claims: ({ understood }) => understood?.correction === true || understood?.place != null,
  ask: (draft, { words }) =>
    line(words.whatToChange(draft.number), [
      { title: words.titles.place, payload: 'edit:place' },
      { title: words.titles.category, payload: 'edit:category' },
      { title: words.titles.withdraw, payload: `withdraw:${draft.issueId}` },
      ...entry(words, 'cancel'),
    ]),
  hear: (input, draft, { words }): Move<OwnIssueDraft> => {
    if (input.payload === 'edit:place') return goto('change-place', draft);
    if (input.payload === 'edit:category') return goto('change-category', draft);
    if (partsOf(input.payload)[0] === 'withdraw') return goto('withdraw', draft);
    if (input.answer === 'no') return end([line(words.kept)], rest(draft));
    const text = input.text?.trim() ?? '';
    if (text === '' || input.answer === 'yes') return retry(line(words.whatToChange(draft.number)), draft);
    const place = input.understood?.place ?? null;
    if (place !== null) {
      const { street, houseNumber, subarea } = place;
      return change('change', draft, text, { place: { text: place.text, street, houseNumber, subarea } });
    }
    return add('change', { ...draft, text });
  },
  ...outcome,
};

export const changePlaceStep: Step<OwnIssueDraft> = {
  claims: ({ understood }) => understood?.place != null,
  ask: (_draft, { words }) => line(words.newPlace, wayOut(words)),
  hear: (input, draft, { words }) => {
    const text = input.text?.trim() ?? '';
    if (text === '') return retry(line(words.newPlace), draft);
    const place = input.understood?.place ?? { text, street: null, houseNumber: null, subarea: null };
    const { street, houseNumber, subarea } = place;
    return change('change-place', draft, text, { place: { text: place.text, street, houseNumber, subarea } });
  },
  ...outcome,
};

export const changeCategoryStep: Step<OwnIssueDraft> = {
  choice: true,
  ask: (_draft, { city, language, words }) =>
    choice(words.whichCategory, city.categories.flatMap(({ id }) => categoryOption(city, language, id)).slice(-MOST_CATEGORIES)),
  hear: (input, draft, { city, language, words }) => {
    const [kind, id] = partsOf(input.payload);
    const named = kind === 'cat' ? id : sureCategory(input.understood);
    const known = city.categories.find((category) => category.id === named);
    if (known === undefined) return retry(line(words.answerWithOption), draft);
    return change('change-category', draft, known.name[language], { category: known.id });
  },
  ...outcome,
};

export const withdrawStep: Step<OwnIssueDraft> = {
  choice: true,
  ask: (draft, { words }) =>
    line(words.withdrawSure(draft.number), [
      { title: words.titles.withdrawYes, payload: 'withdraw-it' },
      { title: words.titles.keep, payload: 'keep' },
    ]),
  hear: (input, draft, { words }) => {
    if (input.payload === 'withdraw-it' || input.answer === 'yes') {
      return finish({ kind: 'withdraw-issue', issueId: draft.issueId }, 'withdraw', draft);
    }
    if (input.payload === 'keep' || input.answer === 'no') return end([line(words.kept)], rest(draft));
    return retry(line(words.answerWithOption), draft);
  },
  ...outcome,
};
