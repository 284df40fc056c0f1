/** Looks dates up and says what was found: a list, one date, a plan under consultation; where nothing is found, what is on instead. */
import { addressesOf, EVENT_PAYLOADS } from '../../../shared/events/addresses.ts';
import { isNamed } from '../../../shared/events/matching-dates.ts';
import type { DateSummary } from '../../../shared/events/model.ts';
import type { Consultation, DateTold } from '../../engine/event-turn.ts';
import { end, goto, type Input, look, type Move, pass, type Scene, type Step } from '../../engine/flow.ts';
import { line } from '../../engine/lines.ts';
import { canJoin, consultationOf, consultationSaid, detailsOptions, detailsSaid, wayThereSaid } from './details.ts';
import type { EventsDraft } from './draft.ts';
import { dutyKinds } from './kinds.ts';
import { listOf, MOST_LISTED } from './list.ts';
import { partyHeard } from './party.ts';
import { onwards, textsOf } from './said.ts';
import { askedOf, wider } from './wish.ts';

export const search = (draft: EventsDraft, scene: Scene, step = 'looking'): Move<EventsDraft> =>
  look({ kind: 'event-dates', asked: askedOf(draft.wish, draft.widened, scene) }, step, draft);

export const anew = (draft: EventsDraft, wish: EventsDraft['wish'], scene: Scene): Move<EventsDraft> =>
  search({ ...draft, wish, widened: 0, skip: 0, options: [] }, scene);

export const show = (dateId: string, draft: EventsDraft): Move<EventsDraft> =>
  look({ kind: 'event-date', dateId }, 'looking', { ...draft, dateId });

export const join = (dateId: string, draft: EventsDraft, input: Input): Move<EventsDraft> =>
  end([], { next: [{ flow: 'join', draft: { dateId, party: partyHeard(input) ?? draft.party } }] });

const shown = (told: DateTold | null, draft: EventsDraft, scene: Scene): Move<EventsDraft> => {
  if (told === null) return end([line(textsOf(scene).dateGone, onwards(scene))]);
  const open = consultationOf(told, scene);
  const consultation = open === null ? null : consultationSaid(open, scene);
  const options = [...detailsOptions(told, scene)];
  const { id: dateId, kind } = told.date;
  const where = wayThereSaid(told.date, scene);
  return goto('shown', { ...draft, dateId, kind, joinable: canJoin(told, scene.now), consultation, where, options }, [
    line(detailsSaid(told, scene)),
    ...(consultation === null ? [] : [line(consultation, options)]),
  ]);
};

/** Only our people's duty hours are looked for. */
const onlyDuty = ({ wish }: EventsDraft, { city }: Scene): boolean => {
  const duty = dutyKinds(city);
  return wish.kinds.length > 0 && wish.kinds.every((kind) => duty.includes(kind));
};

const nothing = (draft: EventsDraft, scene: Scene): Move<EventsDraft> => {
  const texts = textsOf(scene);
  if (draft.skip > 0) return goto('listed', { ...draft, skip: 0 }, [line(texts.noMore)]);
  const widened = wider(draft.wish, draft.widened);
  if (widened === 3 && onlyDuty(draft, scene)) return end([line(texts.noDuty, onwards(scene))]);
  if (widened !== null) return search({ ...draft, widened }, scene);
  return end([line(texts.nothing(addressesOf(scene.publicUrl).all), onwards(scene))]);
};

const listed = (dates: readonly DateSummary[], draft: EventsDraft, scene: Scene): Move<EventsDraft> => {
  const page = dates.slice(draft.skip, draft.skip + MOST_LISTED);
  const [only] = dates;
  if (page.length === 0 || only === undefined) return nothing(draft, scene);
  const certain = dates.length === 1 && draft.widened === 0;
  if (certain && draft.join) return end([], { next: [{ flow: 'join', draft: { dateId: only.id, party: draft.party } }] });
  if (certain) return show(only.id, draft);
  const list = listOf(page, draft, dates.length > draft.skip + page.length, scene);
  return goto('listed', { ...draft, options: [...list.quickReplies] }, [list]);
};

const consulted = (consultations: readonly Consultation[], scene: Scene): Move<EventsDraft> => {
  const texts = textsOf(scene);
  const told = consultations
    .slice(0, 3)
    .map((one) =>
      line(consultationSaid(one, scene), [
        { title: texts.titles.meeting, payload: EVENT_PAYLOADS.date(one.dateId) },
        ...onwards(scene),
      ]),
    );
  return end(told.length === 0 ? [line(texts.noConsultation, onwards(scene))] : told);
};

export const lookingStep: Step<EventsDraft> = {
  ask: (_draft, scene) => line(textsOf(scene).chooseFromList, onwards(scene)),
  hear: () => pass,
  found: (found, draft, scene) => {
    switch (found.kind) {
      case 'event-date':
        return shown(found.told, draft, scene);
      case 'event-dates':
        return listed(found.dates, draft, scene);
      case 'open-consultations':
        return consulted(found.consultations, scene);
      default:
        return end([line(textsOf(scene).dateGone, onwards(scene))]);
    }
  },
};

/** Somebody in the middle of a report gets an answer, not another question. */
export const whereOrAll = (draft: EventsDraft, scene: Scene): Move<EventsDraft> =>
  scene.reportWaits ? anew(draft, draft.wish, scene) : goto('where', draft);

/** Words alone: they are looked for in titles; when they stand in none, only the place is asked. */
export const namedStep: Step<EventsDraft> = {
  ...lookingStep,
  found: (found, draft, scene) => {
    const { wish } = draft;
    const named = found.kind === 'event-dates' && found.dates.some((date) => isNamed(date, wish.words));
    return named ? listed(found.dates, draft, scene) : whereOrAll({ ...draft, wish: { ...wish, words: [] } }, scene);
  },
};

/** "Kiedy konsultacje?": without a plan under consultation it is looked for like any other event. */
export const planStep: Step<EventsDraft> = {
  ...lookingStep,
  found: (found, draft, scene) =>
    found.kind === 'open-consultations' && found.consultations.length === 0
      ? search(draft, scene)
      : (lookingStep.found?.(found, draft, scene) ?? pass),
};
