/** The summary and its answer; what is said once the report is filed. */
import {
  end,
  finish,
  goto,
  type Input,
  type Move,
  retry,
  type Scene,
  type Start,
  type Step,
  saidOfRefusal,
} from '../../engine/flow.ts';
import { isOneOf } from '../../engine/fold.ts';
import { clip, line } from '../../engine/lines.ts';
import { sureCategory } from '../../engine/sure.ts';
import type { Done } from '../../engine/turn.ts';
import { entry, partsOf } from '../options.ts';
import { startFiled } from '../own-issue/filed-draft.ts';
import {
  categoryName,
  draftFrom,
  isOnlyPlace,
  otherCategory,
  placeSaid,
  type ReportDraft,
  withCorrectedPlace,
  withPlace,
  withSlots,
  withWords,
} from './draft.ts';
import { file, missing, silenceNotice } from './next.ts';
import { wordlessAt } from './wordless.ts';

/** Fewer letters than this, and nothing recognised in them, describe nothing. */
const SHORTEST_ADDITION = 8;

const summary = (draft: ReportDraft, { city, language, words }: Scene): string => {
  const subarea = city.subareas.find(({ id }) => id === draft.place?.subarea)?.name;
  const place = draft.place === null ? words.placeUnknown : clip(placeSaid(draft.place), 120);
  return words.confirm({
    description: clip(draft.description ?? '', 300),
    place: subarea === undefined ? place : `${place} (${subarea})`,
    category: categoryName(city, language, draft.category ?? otherCategory(city)),
    photos: draft.attachments.length,
  });
};

/** A report of something else somewhere else, while this one waits for its "yes". */
const isSecondReport = (input: Input, draft: ReportDraft, scene: Scene): boolean => {
  const { understood } = input;
  if (understood === null || understood.correction || understood.intent !== 'report_issue') return false;
  const heard = draftFrom(input, scene);
  return (
    heard.category !== null &&
    heard.category !== draft.category &&
    heard.place?.street != null &&
    heard.place.street !== draft.place?.street
  );
};

/** "5", and no such option: the house in the street that was named without one. */
const HOUSE_NUMBER = /^\d{1,3}[a-z]?$/iu;

/** What a message changes in a finished summary. Null when nothing in it can be made out. */
const amended = (input: Input, draft: ReportDraft, scene: Scene): Move<ReportDraft> | null => {
  const { understood } = input;
  const text = input.text?.trim() ?? '';
  if (isSecondReport(input, draft, scene)) {
    return goto('confirm', { ...draft, second: draftFrom(input, scene) }, [line(scene.words.secondReportKept)]);
  }
  const slots = withSlots(draft, input);
  const corrected = understood?.correction === true ? withCorrectedPlace(slots, input) : null;
  if (corrected !== null) return missing(corrected, scene);
  const place = understood?.place ?? null;
  const elsewhere = place !== null && place.street !== null && place.street !== draft.place?.street;
  if (place !== null && (elsewhere || isOnlyPlace(input))) return missing(withPlace(slots, place), scene);
  const numbered = HOUSE_NUMBER.test(text) && draft.place?.houseNumber == null ? withCorrectedPlace(slots, input) : null;
  if (numbered !== null) return missing(numbered, scene);
  const category = sureCategory(understood);
  if (understood?.correction === true && category !== null) return missing({ ...slots, category }, scene);
  if (text.length < SHORTEST_ADDITION && category === null) return null;
  return missing(withWords(slots, text), scene, [line(scene.words.noted)]);
};

export const confirmStep: Step<ReportDraft> = {
  choice: true,
  claims: ({ understood }) =>
    understood !== null && (understood.correction || (understood.intent === 'report_issue' && sureCategory(understood) !== null)),
  ask: (draft, scene) =>
    line(`${summary(draft, scene)}${silenceNotice('confirm', draft, scene)}`, [
      { title: scene.words.titles.send, payload: 'yes' },
      { title: scene.words.titles.edit, payload: 'no' },
      ...entry(scene.words, 'cancel'),
    ]),
  hear: (input, draft, scene) => {
    const edit = edited(partsOf(input.payload ?? typedEdit(input, scene))[1], draft);
    if (edit !== null) return edit;
    if (input.payload === 'yes') return file(draft, scene);
    if (input.payload === 'no' || isOneOf(input.text ?? '', scene.words.typed.change)) return goto('change', draft);
    const silent = wordlessAt('confirm', input, draft, scene);
    if (silent !== null) return silent;
    const corrects =
      input.understood?.correction === true || (input.understood?.place?.street ?? draft.place?.street) !== draft.place?.street;
    if (input.answer === 'yes' && !corrects) return file(draft, scene);
    if (input.answer === 'no' && !corrects) return goto('change', draft);
    return amended(input, draft, scene) ?? retry(line(scene.words.answerWithOption), draft);
  },
  done: (done, draft, scene) => {
    if (done.kind === 'escalated') return end([line(scene.words.tooMany)]);
    if (done.kind !== 'issue-reported') return end([line(scene.words.noted)]);
    const second: Start[] = draft.second === null ? [] : [{ flow: 'report', draft: draft.second }];
    return end(saidOfFiled(done, draft, scene), {
      about: done.issueId,
      next: [
        startFiled({ issueId: done.issueId, number: done.number, category: draft.category, confirmed: !draft.silent }),
        ...second,
      ],
    });
  },
  refused: (refused, draft, scene) =>
    refused.code === 'too-many-open-issues'
      ? finish(
          {
            kind: 'escalate',
            escalation: 'unanswered',
            words: `${draft.description ?? ''}\n${draft.place === null ? '' : placeSaid(draft.place)}`.trim(),
            issueId: null,
            attachments: draft.attachments,
          },
          'confirm',
          draft,
        )
      : end([saidOfRefusal(refused, scene)]),
};

const saidOfFiled = (done: Extract<Done, { kind: 'issue-reported' }>, draft: ReportDraft, { city, words }: Scene) => {
  const filed = draft.silent ? words.filedBySilence(done.number, done.answerBy) : words.filed(done.number, done.answerBy);
  const ownerId = city.categories.find(({ id }) => id === draft.category)?.owner;
  const owner = city.owners.find(({ id, verified }) => id === ownerId && verified !== null);
  const contact = owner?.contact.phone ?? owner?.contact.email ?? owner?.contact.url;
  const parts = [
    ...(draft.urgent ? [words.dangerNow] : []),
    filed,
    ...(owner === undefined || contact === undefined ? [] : [words.ownerElsewhere(owner.name, contact)]),
    ...(draft.second === null ? [] : [words.secondReportNow]),
  ];
  return [line(parts.join('\n'))];
};

const EDITS = ['description', 'place', 'category'] as const;

/** "Miejsce" typed at the summary, without waiting for the question. */
export const typedEdit = ({ text }: Input, { words }: Scene): string | null => {
  const named = EDITS.find((slot) => isOneOf(text ?? '', [words.titles[slot]]));
  return named === undefined ? null : `edit:${named}`;
};

/** Goes to the step that replaces one slot; what was said stays until then. */
export const edited = (slot: string, draft: ReportDraft): Move<ReportDraft> | null => {
  switch (slot) {
    case 'description':
      return goto('describe', draft);
    case 'place':
      return goto('place', { ...draft, placeAsked: false });
    case 'category':
      return goto('category', { ...draft, candidates: [] });
    default:
      return null;
  }
};

export const changeStep: Step<ReportDraft> = {
  choice: true,
  claims: confirmStep.claims ?? (() => false),
  ask: (_draft, { words }) =>
    line(words.whatToEdit, [
      ...EDITS.map((slot) => ({ title: words.titles[slot], payload: `edit:${slot}` })),
      { title: words.titles.send, payload: 'yes' },
      ...entry(words, 'cancel'),
    ]),
  hear: (input, draft, scene) => {
    const edit = edited(partsOf(input.payload)[1], draft);
    if (edit !== null) return edit;
    if (input.payload === 'yes') return file(draft, scene);
    const silent = wordlessAt('change', input, draft, scene);
    if (silent !== null) return silent;
    if (input.answer !== null && input.understood?.correction !== true) return retry(line(scene.words.whatToEdit), draft);
    return amended(input, draft, scene) ?? retry(line(scene.words.answerWithOption), draft);
  },
};
