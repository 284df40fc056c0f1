/** The steps that ask for one missing thing each. None of them asks twice in a row for what the resident cannot tell. */
import { goto, type Move, retry, type Scene, type Step } from '../../engine/flow.ts';
import { fold, isOneOf } from '../../engine/fold.ts';
import { choice, clip, line } from '../../engine/lines.ts';
import { sureCategory } from '../../engine/sure.ts';
import { PREPOSITIONS } from '../../understanding/place/context.ts';
import { isShortMapLink } from '../../understanding/place/coordinates.ts';
import { categoryOption, partsOf, subareaOption, wayOut } from '../options.ts';
import {
  BEFORE_A_PLACE,
  isAboutPerson,
  isOnlyPlace,
  otherCategory,
  placeSaid,
  type ReportDraft,
  withCorrectedPlace,
  withPlace,
  withSlots,
  withTypedPlace,
  withWords,
} from './draft.ts';
import { missing, silenceNotice, urgentLine } from './next.ts';
import { wordlessAt } from './wordless.ts';

/** Messenger shows 13 quick replies: the likeliest categories, and one for the rest. */
const LIKELIEST = 3;
const MOST_CATEGORIES = 12;
/** A longer answer to "where" tells more than the place, and is kept among the words. */
const LONGEST_PLACE = 200;

const onward = (before: ReportDraft, after: ReportDraft, scene: Scene): Move<ReportDraft> =>
  missing(after, scene, urgentLine(before, after) ? [line(scene.words.dangerNow)] : []);

export const describeStep: Step<ReportDraft> = {
  claims: ({ understood }) =>
    understood !== null &&
    (understood.intent === 'report_issue' || understood.place !== null || sureCategory(understood) !== null),
  ask: ({ attachments }, { words }) =>
    line(attachments.length > 0 ? words.describePhoto(attachments.length) : words.describe, wayOut(words)),
  hear: (input, draft, scene) => {
    const silent = wordlessAt('describe', input, draft, scene);
    if (silent !== null) return silent;
    const text = input.text?.trim() ?? '';
    const nothing = !/\p{L}{2}/u.test(text) && (input.understood?.place ?? null) === null;
    if (nothing || (input.answer !== null && text.length < 6)) return retry(line(scene.words.describe), draft);
    const slots = withSlots(draft, input);
    if (isOnlyPlace(input) && draft.description === null) return goto('describe', slots, [line(scene.words.noted)]);
    return onward(draft, { ...slots, description: text }, scene);
  },
};

/** Messages that tell more of the matter while the place is asked; then what is written is the place. */
const MOST_BITS = 4;

/** Told bit by bit ("dziurę", "w chodniku"): no place, and nothing that has been said. */
const tellsOn = (text: string, { description }: ReportDraft): boolean => {
  const bits = description?.split('\n') ?? [];
  return bits.length < MOST_BITS && !bits.includes(text) && !PREPOSITIONS.has(fold(text).split(' ')[0] ?? '');
};

export const placeStep: Step<ReportDraft> = {
  claims: ({ understood, text }, _draft, { words }) => understood?.place != null || isOneOf(text ?? '', words.typed.dontKnow),
  ask: ({ category }, { city, words }) =>
    line(isAboutPerson(category, city) ? words.whereHelp : words.where, [
      { title: words.titles.dontKnow, payload: 'unknown' },
      ...wayOut(words),
    ]),
  hear: (input, draft, scene) => {
    const { words } = scene;
    const unknown = { ...withTypedPlace(draft, words.placeUnknown), placeAsked: true };
    if (input.payload === 'unknown') return missing(unknown, scene);
    const silent = wordlessAt('place', input, draft, scene);
    if (silent !== null) return silent;
    const text = input.text?.trim() ?? '';
    const slots = withSlots(draft, input);
    const heard = input.understood?.place ?? null;
    if (heard !== null) {
      const placed = withPlace(slots, heard);
      const nothingElse = isOnlyPlace(input) || draft.description === null;
      // "Na Podgórzu przy szkole": the district alone would lose the school.
      if (nothingElse && heard.street === null && text.length > heard.text.length + BEFORE_A_PLACE)
        return onward(draft, withPlace(slots, { ...heard, text: clip(text, LONGEST_PLACE) }), scene);
      return onward(draft, nothingElse ? placed : withWords(placed, text), scene);
    }
    if (isOneOf(text, words.typed.dontKnow)) return missing(unknown, scene);
    if (input.answer !== null && !/\d/.test(text)) return retry(line(words.whereAgain), draft);
    if (isShortMapLink(text) && !draft.placeAsked) return retry(line(words.shortMapLink), { ...slots, placeAsked: true });
    const describesMore = input.understood?.intent === 'report_issue' && sureCategory(input.understood) !== null;
    const goesOn = describesMore && tellsOn(text, draft);
    if (goesOn || ((text.length < 3 || describesMore) && !draft.placeAsked)) {
      const kept = describesMore ? withWords(slots, text) : slots;
      // Somebody who tells of themselves is heard first; a shop nearby is nothing to ask them for.
      const again = isAboutPerson(kept.category, scene.city) ? `${words.noted} ${words.whereHelp}` : words.whereAgain;
      return retry(line(again), { ...kept, placeAsked: true });
    }
    const placed = withTypedPlace(slots, clip(text, LONGEST_PLACE));
    return onward(draft, text.length > LONGEST_PLACE ? withWords(placed, text) : placed, scene);
  },
};

/** "Koło sklepu": tells more of a place that no street names. */
const withWhereabouts = (draft: ReportDraft, text: string, { words }: Scene): ReportDraft => {
  const { place } = draft;
  if (place === null) return withTypedPlace(draft, text);
  const known = place.text === words.placeUnknown ? [] : [place.text];
  return { ...draft, place: { ...place, text: clip([...known, text].join(', '), LONGEST_PLACE) } };
};

export const subareaStep: Step<ReportDraft> = {
  choice: true,
  claims: ({ understood }) => understood?.place != null,
  ask: (draft, scene) => {
    const { words, city } = scene;
    const ids = draft.mayBe.length > 0 ? draft.mayBe : city.subareas.map(({ id }) => id);
    const options = ids.flatMap((id) => subareaOption(city, id));
    const question = choice(words.whichSubarea(draft.place === null ? '' : clip(placeSaid(draft.place), 120)), [
      ...options.slice(0, 11),
      { title: words.titles.outside, payload: 'sub:outside' },
      { title: words.titles.dontKnow, payload: 'sub:unknown' },
    ]);
    return line(`${question.text}${silenceNotice('subarea', draft, scene)}`, question.quickReplies);
  },
  hear: (input, draft, scene) => {
    const place = draft.place;
    if (place === null) return missing(draft, scene);
    const answered = (subarea: string | null, said = draft) =>
      missing({ ...said, place: { ...(said.place ?? place), subarea }, subareaAsked: true }, scene);
    const [kind, id] = partsOf(input.payload);
    if (kind === 'sub') return answered(id === 'unknown' ? null : id);
    const silent = wordlessAt('subarea', input, draft, scene);
    if (silent !== null) return silent;
    const heard = input.understood?.place ?? null;
    if (heard !== null && heard.street !== null && heard.street !== place.street) {
      return missing(withCorrectedPlace(draft, input) ?? draft, scene);
    }
    const text = input.text?.trim() ?? '';
    const unnamed = place.street === null;
    if (heard?.subarea != null) {
      const tellsMore = unnamed && text.length > heard.text.length + BEFORE_A_PLACE;
      return answered(heard.subarea, tellsMore ? withWhereabouts(draft, text, scene) : draft);
    }
    if (input.answer === 'yes' && draft.mayBe.length === 1) return answered(draft.mayBe[0] ?? null);
    if (input.answer !== null || isOneOf(text, scene.words.typed.dontKnow)) return answered(null);
    const near = unnamed && PREPOSITIONS.has(fold(text).split(' ')[0] ?? '');
    return answered(null, near ? withWhereabouts(draft, text, scene) : withWords(draft, text));
  },
};

const likeliest = ({ candidates }: ReportDraft, other: string): readonly string[] =>
  candidates.filter((id) => id !== other).slice(0, LIKELIEST);

export const categoryStep: Step<ReportDraft> = {
  choice: true,
  claims: ({ understood }) => sureCategory(understood) !== null && understood?.intent === 'report_issue',
  ask: (draft, scene) => {
    const { city, language, words } = scene;
    const other = otherCategory(city);
    const likely = likeliest(draft, other);
    const ids =
      likely.length > 0
        ? likely
        : city.categories
            .map(({ id }) => id)
            .filter((id) => id !== other)
            .slice(0, MOST_CATEGORIES);
    const question = choice(
      words.whichCategory,
      [...ids, other].flatMap((id) => categoryOption(city, language, id)),
    );
    return line(`${question.text}${silenceNotice('category', draft, scene)}`, question.quickReplies);
  },
  hear: (input, draft, scene) => {
    const [kind, id] = partsOf(input.payload);
    const other = otherCategory(scene.city);
    const known = scene.city.categories.find((category) => category.id === id)?.id ?? other;
    if (kind === 'cat') return missing({ ...draft, category: known }, scene);
    const silent = wordlessAt('category', input, draft, scene);
    if (silent !== null) return silent;
    const text = input.text?.trim() ?? '';
    const named = scene.city.categories.find(({ name, short }) => isOneOf(text, [name[scene.language], short[scene.language]]));
    if (named !== undefined) return missing({ ...draft, category: named.id }, scene);
    const slots = withSlots({ ...draft, category: null }, input);
    // "Tak": what is likeliest; the summary shows it, and it may be corrected there.
    if (input.answer === 'yes') return missing({ ...draft, category: likeliest(draft, other)[0] ?? other }, scene);
    if (input.answer === 'no') return missing({ ...draft, category: other }, scene);
    return onward(draft, withWords({ ...slots, category: slots.category ?? other }, text), scene);
  },
};
