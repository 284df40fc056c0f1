/** One's own sign-ups: how they stand, why nobody moved up, another number of people, cancelling. */
import { localDate } from '../../../shared/calendar/calendar.ts';
import { EVENT_PAYLOADS } from '../../../shared/events/addresses.ts';
import { isNamed } from '../../../shared/events/matching-dates.ts';
import type { OwnSignUp } from '../../engine/event-turn.ts';
import {
  defineFlow,
  end,
  finish,
  goto,
  type Input,
  look,
  type Move,
  pass,
  retry,
  type Scene,
  type Step,
  saidOfRefusal,
} from '../../engine/flow.ts';
import { holds } from '../../engine/fold.ts';
import { line } from '../../engine/lines.ts';
import { sureCategory } from '../../engine/sure.ts';
import { entry, partsOf } from '../options.ts';
import { changeSteps } from './change-party.ts';
import { asksTheWay } from './matter.ts';
import { type MyEventsDraft, MyEventsDraftSchema } from './my-draft.ts';
import { partyHeard } from './party.ts';
import { dateSaid, onwards, seatOptions, seatSaid, statusSaid, textsOf } from './said.ts';
import { ANYTHING, wishOf } from './wish.ts';

const WANTS = { 'my-events': 'list', seat: 'show', 'seat-change': 'change', 'seat-cancel': 'cancel' } as const;

const fresh = (want: MyEventsDraft['want'], wish = ANYTHING): MyEventsDraft => ({
  want,
  wish,
  seat: null,
  party: null,
  options: [],
});

const own = (signUpId: string, draft: MyEventsDraft): Move<MyEventsDraft> =>
  look({ kind: 'sign-up', signUpId }, 'looking', draft);

const begin = (input: Input, scene: Scene): Move<MyEventsDraft> => {
  const [kind, id] = partsOf(input.payload);
  const said = holds(input.text ?? '', textsOf(scene).typed.changeParty) ? 'change' : 'cancel';
  const want = Object.entries(WANTS).find(([payload]) => payload === kind)?.[1] ?? said;
  if (id !== '') return own(id, fresh(want));
  return look({ kind: 'my-sign-ups' }, 'looking', fresh(want, want === 'list' ? ANYTHING : wishOf(input, scene)));
};

/** Those that the words mean: by kind, day or title; all of them when they mean none. */
const meant = (signUps: readonly OwnSignUp[], { wish }: MyEventsDraft, { city }: Scene): readonly OwnSignUp[] => {
  const { from, to } = wish;
  const within = (day: string) => from !== null && day >= from && day <= (to ?? from);
  const narrowed = [
    signUps.filter(({ date }) => isNamed(date, wish.words)),
    signUps.filter(({ date }) => wish.kinds.includes(date.kind)),
    signUps.filter(({ date }) => within(localDate(city, date.startsAt))),
  ].find((some) => some.length > 0);
  return narrowed ?? signUps;
};

const MOST_LISTED = 8;

const several = (signUps: readonly OwnSignUp[], { want }: MyEventsDraft, scene: Scene): Move<MyEventsDraft> => {
  const texts = textsOf(scene);
  const shown = signUps.slice(0, MOST_LISTED);
  const rows = shown.map(
    (one, at) => `${at + 1}. ${texts.mineItem(dateSaid(one.date, scene), statusSaid(one, scene).replace(/:$/, ''))}`,
  );
  const payload = want === 'cancel' ? EVENT_PAYLOADS.cancel : want === 'change' ? EVENT_PAYLOADS.change : EVENT_PAYLOADS.seat;
  return end([
    line([texts.mineHead, ...rows, want === 'list' ? texts.mineNext : texts.whichSeat].join('\n'), [
      ...shown.map(({ signUpId, date }, at) => ({
        title: `${at + 1}. ${dateSaid(date, scene).title}`,
        payload: payload(signUpId),
      })),
      ...entry(scene.words, 'events', 'menu'),
    ]),
  ]);
};

const one = (signUp: OwnSignUp, draft: MyEventsDraft, scene: Scene): Move<MyEventsDraft> => {
  const { signUpId, date, party, partyMost, age, state, why } = signUp;
  const texts = textsOf(scene);
  if (state.name === 'ended') return end([line(texts.refused['sign-up.ended'], onwards(scene))]);
  const options = [...seatOptions(signUp, scene)];
  const known = { ...draft, seat: { signUpId, date, party, partyMost, age }, options };
  if (draft.want === 'change') return goto('party', known);
  if (draft.want === 'cancel') return goto('sure', known);
  const said = texts.mine(seatSaid(signUp, scene), statusSaid(signUp, scene), why === null ? null : texts.why[why]);
  return goto('shown', known, [line(said, options)]);
};

/** One's own sign-up at rest: "będziemy we dwoje" and "rezygnuję" are about it. */
const shownStep: Step<MyEventsDraft> = {
  choice: true,
  ask: ({ options }, scene) => line(textsOf(scene).mineNext, options.length > 0 ? options : onwards(scene)),
  hear: (input, draft, scene) => {
    if (input.payload !== null || draft.seat === null) return pass;
    const { intent, place } = input.understood ?? { intent: null, place: null };
    const wish = wishOf(input, scene);
    const named = wish.kinds.length > 0 || wish.from !== null;
    const { typed } = textsOf(scene);
    if (!named && holds(input.text ?? '', typed.changeParty) && partyHeard(input) === null) return goto('party', draft);
    if (!named && holds(input.text ?? '', typed.aboutSeat) && intent !== 'report_issue')
      return own(draft.seat.signUpId, fresh('show'));
    if (!named && asksTheWay(input.text ?? '') && intent !== 'report_issue') return own(draft.seat.signUpId, fresh('show'));
    if (intent === 'event_cancel' && !named && partyHeard(input) === null) return goto('sure', draft);
    const plain = sureCategory(input.understood) === null && place?.street == null && input.attachments.length === 0;
    if (plain && !named && wish.subarea === null && partyHeard(input) !== null)
      return changeSteps.party.hear(input, draft, scene);
    return plain && wish.subarea !== null && intent !== 'status_query'
      ? end([], { next: [{ flow: 'events', draft: { wish } }] })
      : pass;
  },
  done: (done, draft, scene) => changeSteps.party.done?.(done, draft, scene) ?? end([]),
  refused: (refused, draft, scene) => changeSteps.party.refused?.(refused, draft, scene) ?? end([]),
};

const lookingStep: Step<MyEventsDraft> = {
  ask: (_draft, scene) => line(textsOf(scene).mineNext, onwards(scene)),
  hear: () => pass,
  found: (found, draft, scene) => {
    const texts = textsOf(scene);
    if (found.kind === 'sign-up')
      return found.signUp === null
        ? end([line(texts.refused['sign-up.not-found'], onwards(scene))])
        : one(found.signUp, draft, scene);
    const all = found.kind === 'my-sign-ups' ? found.signUps : [];
    const signUps = draft.want === 'list' ? all : meant(all, draft, scene);
    const [only] = signUps;
    if (only === undefined) return end([line(texts.noSeats, onwards(scene))]);
    return signUps.length === 1
      ? own(only.signUpId, { ...draft, want: draft.want === 'list' ? 'show' : draft.want })
      : several(signUps, draft, scene);
  },
};

const sureStep: Step<MyEventsDraft> = {
  choice: true,
  claims: ({ payload, understood }) => payload === null && understood?.intent === 'event_cancel',
  ask: ({ seat }, scene) => {
    const { cancelSure, noSeats, titles } = textsOf(scene);
    if (seat === null) return line(noSeats, onwards(scene));
    return line(cancelSure(dateSaid(seat.date, scene)), [
      { title: titles.cancelYes, payload: 'yes' },
      { title: titles.keepSeat, payload: 'keep' },
    ]);
  },
  hear: (input, draft, scene) => {
    const { seat } = draft;
    const { seatKept, cancelSure } = textsOf(scene);
    if (seat === null) return pass;
    const again = input.payload === null && input.understood?.intent === 'event_cancel';
    if (input.payload === 'keep' || input.answer === 'no') return end([line(seatKept, onwards(scene))]);
    if (input.payload === 'yes' || (input.payload === null && input.answer === 'yes') || again)
      return finish({ kind: 'cancel-sign-up', signUpId: seat.signUpId }, 'sure', draft);
    return input.payload === null && input.text !== null ? retry(line(cancelSure(dateSaid(seat.date, scene))), draft) : pass;
  },
  done: (done, _draft, scene) =>
    end(
      done.kind === 'sign-up-cancelled' ? [line(textsOf(scene).seatCancelled(dateSaid(done.date, scene)), onwards(scene))] : [],
    ),
  refused: (refused, _draft, scene) => end([line(saidOfRefusal(refused, scene).text, onwards(scene))]),
};

export const myEventsFlow = defineFlow<MyEventsDraft>({
  name: 'my-events',
  version: 1,
  draft: MyEventsDraftSchema,
  weight: (step) => (step === 'shown' ? 'resting' : 'open'),
  begin,
  resume: ({ signUpId, at }) => {
    const draft = MyEventsDraftSchema.safeParse(at);
    if (draft.success) return goto('shown', draft.data);
    return typeof signUpId === 'string' ? own(signUpId, fresh('show')) : null;
  },
  steps: { shown: shownStep, looking: lookingStep, sure: sureStep, ...changeSteps },
  cancel: (_step, _draft, scene) => end([line(textsOf(scene).seatKept, onwards(scene))]),
});
