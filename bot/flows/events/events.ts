/** What is on, by place, kind, day and words of a title; then one date with everything that is known of it. */
import { defineFlow, end, goto, type Input, look, type Move, pass, retry, type Scene, type Step } from '../../engine/flow.ts';
import { isOneOf } from '../../engine/fold.ts';
import { line } from '../../engine/lines.ts';
import { sureCategory } from '../../engine/sure.ts';
import { eventPhrases } from '../../phrases/events/index.ts';
import { LANGUAGES } from '../../phrases/languages.ts';
import { entry, partsOf, subareaOption } from '../options.ts';
import { type EventsDraft, EventsDraftSchema, FRESH } from './draft.ts';
import { anew, join, lookingStep, namedStep, planStep, search, show, whereOrAll } from './looking.ts';
import { asksOfDetails, asksTheWay, isAboutPlan } from './matter.ts';
import { partyHeard } from './party.ts';
import { onwards, textsOf } from './said.ts';
import { isNarrow, refined, wishOf } from './wish.ts';

/** Subareas offered beside "everywhere" and the ways out. */
const MOST_SUBAREAS = 10;

const begin = (input: Input, scene: Scene): Move<EventsDraft> => {
  const [kind, id] = partsOf(input.payload);
  if (kind === 'date') return show(id, FRESH);
  const wish = wishOf(input, scene);
  const draft = { ...FRESH, wish, party: partyHeard(input) };
  if (input.payload !== null) return goto('where', FRESH);
  if (isAboutPlan(input.text ?? ''))
    return look({ kind: 'open-consultations' }, input.understood?.intent === 'event_info' ? 'plan' : 'looking', draft);
  if (isNarrow(wish)) return search(draft, scene);
  return wish.words.length > 0 ? search(draft, scene, 'named') : whereOrAll(draft, scene);
};

const whereStep: Step<EventsDraft> = {
  choice: true,
  claims: ({ text, understood, payload }) =>
    payload === null && (isEverywhere(text) || (understood?.place?.subarea != null && sureCategory(understood) === null)),
  ask: (_draft, { city, language, words }) => {
    const { askWhere, titles } = eventPhrases(language);
    return line(askWhere, [
      { title: titles.everywhere, payload: 'everywhere' },
      ...city.subareas.slice(0, MOST_SUBAREAS).flatMap(({ id }) => subareaOption(city, id)),
      ...entry(words, 'menu'),
    ]);
  },
  hear: (input, draft, scene) => {
    const [kind, id] = partsOf(input.payload);
    const known = scene.city.subareas.some((subarea) => subarea.id === id);
    if (kind === 'sub' && known) return anew(draft, { ...draft.wish, subarea: id }, scene);
    if (kind === 'everywhere' || isEverywhere(input.text)) return anew(draft, { ...draft.wish, subarea: null }, scene);
    const wish = wishOf(input, scene);
    return input.payload === null && isNarrow(wish) && sureCategory(input.understood) === null
      ? anew(draft, refined(draft.wish, wish), scene)
      : pass;
  },
};

/** In any of the languages: people mix them. */
const isEverywhere = (text: string | null): boolean =>
  text !== null && LANGUAGES.some((language) => isOneOf(text, eventPhrases(language).typed.everywhere));

/** What goes on with what is shown: another day, another part of the city. */
const goesOn = (input: Input, draft: EventsDraft, scene: Scene): Move<EventsDraft> => {
  const wish = wishOf(input, scene);
  const short = (input.text ?? '').trim().split(/\s+/).length <= 6;
  const other = isNarrow(wish) && short && input.payload === null && sureCategory(input.understood) === null;
  return other && input.understood?.place?.street == null && input.understood?.intent !== 'event_cancel'
    ? anew(draft, refined(draft.wish, wish), scene)
    : pass;
};

const listedStep: Step<EventsDraft> = {
  choice: true,
  ask: ({ options, join: joins }, scene) =>
    line(joins ? textsOf(scene).joinWhich : textsOf(scene).chooseFromList, options.length > 0 ? options : onwards(scene)),
  hear: (input, draft, scene) => {
    const [kind, id] = partsOf(input.payload);
    if (kind === 'events-more') return search({ ...draft, skip: draft.skip + draft.options.filter(isOfDate).length }, scene);
    if (kind === 'events-where') return goto('where', { ...draft, widened: 0, skip: 0 });
    if (kind === 'date' && id !== '') return show(id, draft);
    if (kind === 'join' && id !== '') return join(id, draft, input);
    if (asksOfDetails(input) && !isNarrow(wishOf(input, scene))) return retry(line(textsOf(scene).detailsOfWhich), draft);
    return goesOn(input, draft, scene);
  },
};
const isOfDate = ({ payload }: { readonly payload: string }) => payload.startsWith('date:') || payload.startsWith('join:');

/** Words that are no question and no report, said beside a plan under consultation. */
const isRemark = ({ text, payload, understood, answer }: Input): boolean =>
  text !== null &&
  payload === null &&
  answer === null &&
  understood !== null &&
  (understood.formal === 'proposal' ||
    understood.intent === 'out_of_scope' ||
    (understood.intent === 'report_issue' && understood.place?.street == null) ||
    isAboutPlan(text));

const shownStep: Step<EventsDraft> = {
  choice: true,
  ask: ({ options, joinable }, scene) => {
    const { detailsJoin, detailsNoJoin } = textsOf(scene);
    return line(joinable ? detailsJoin : detailsNoJoin, options.length > 0 ? options : onwards(scene));
  },
  hear: (input, draft, scene) => {
    const { dateId, kind, joinable, consultation } = draft;
    const [action, id] = partsOf(input.payload);
    if (action === 'join' && id === dateId) return join(id, draft, input);
    if (input.payload !== null) return pass;
    if (draft.where !== null && asksTheWay(input.text ?? '')) return retry(line(draft.where), draft);
    const wish = wishOf(input, scene);
    if (asksOfDetails(input) && !isNarrow(wish)) return retry(line(textsOf(scene).detailsAreAll), draft);
    const { kinds } = wish;
    const same = kinds.length === 0 || (kind !== null && kinds.includes(kind));
    const wants =
      input.answer === 'yes' ||
      (input.understood?.intent === 'event_signup' && same) ||
      (partyHeard(input) !== null && sureCategory(input.understood) === null && input.understood?.place == null);
    if (joinable && dateId !== null && wants) return join(dateId, draft, input);
    if (consultation !== null && isRemark(input)) return retry(line(consultation), draft);
    if (input.answer !== null) return retry(line(textsOf(scene).detailsNoJoin), draft);
    return goesOn(input, draft, scene);
  },
};

export const eventsFlow = defineFlow<EventsDraft>({
  name: 'events',
  version: 1,
  draft: EventsDraftSchema,
  weight: (step) => (step === 'where' ? 'open' : 'resting'),
  begin,
  resume: (stored, scene) => {
    const draft = EventsDraftSchema.safeParse({ ...FRESH, ...stored });
    return draft.success ? search(draft.data, scene) : null;
  },
  steps: { where: whereStep, looking: lookingStep, named: namedStep, plan: planStep, listed: listedStep, shown: shownStep },
  cancel: (_step, _draft, scene) => end([line(textsOf(scene).nothingSaved, onwards(scene))]),
  back: (step, draft) => (step === 'shown' || step === 'listed' ? goto('where', { ...draft, widened: 0, skip: 0 }) : null),
});
