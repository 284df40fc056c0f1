/**
 * Report an issue: asks only for what is missing, offers what others reported already, sums up, and files on "yes",
 * or on silence where that was announced. Personal matters need a "yes".
 */
import { placeOfRef } from '../../../shared/issues/place-ref.ts';
import { type Draft, defineFlow, end, goto } from '../../engine/flow.ts';
import { line } from '../../engine/lines.ts';
import { changeStep, confirmStep } from './confirm.ts';
import {
  AttachmentsOnly,
  draftFrom,
  EMPTY,
  PlaceOnly,
  placeSaid,
  type ReportDraft,
  ReportDraftSchema,
  withKnownPlace,
} from './draft.ts';
import { duplicateStep } from './duplicate.ts';
import { file, filesBySilence, missing } from './next.ts';
import { categoryStep, describeStep, placeStep, subareaStep } from './slots.ts';

const BACK: Readonly<Record<string, string>> = {
  place: 'describe',
  subarea: 'place',
  category: 'place',
  duplicate: 'change',
  confirm: 'change',
  change: 'confirm',
};

export const reportFlow = defineFlow<ReportDraft>({
  name: 'report',
  version: 1,
  draft: ReportDraftSchema,
  weight: () => 'words',
  begin: (input, scene) => {
    const here = placeOfRef(scene.city, input.payload ?? '');
    if (here !== null) {
      const { titles } = scene.words;
      return missing(withKnownPlace(draftFrom(input, scene), here, scene), scene, [line(`${titles.place}: ${placeSaid(here)}`)]);
    }
    const draft = draftFrom(input, scene);
    if (draft.description === null) return missing(draft, scene);
    const also = input.understood?.alsoPlace ?? null;
    return missing(draft, scene, [
      ...(draft.urgent ? [line(scene.words.dangerNow)] : []),
      ...(also === null ? [] : [line(scene.words.otherAddress(placeSaid(also)))]),
    ]);
  },
  resume: (stored, scene) => {
    const draft = salvage(stored);
    return draft === null ? null : missing(draft, scene);
  },
  steps: {
    describe: describeStep,
    place: placeStep,
    subarea: subareaStep,
    category: categoryStep,
    duplicate: duplicateStep,
    confirm: confirmStep,
    change: changeStep,
  },
  cancel: (_step, draft, { words }) =>
    end([line(words.cancelled)], draft.second === null ? {} : { next: [{ flow: 'report', draft: draft.second }] }),
  back: (step, draft) => {
    const before = BACK[step];
    return before === undefined ? null : goto(before, draft);
  },
  fileable: filesBySilence,
  fileBySilence: (draft, scene) => file({ ...draft, silent: true }, scene),
});

/** What an unreadable draft of another version still holds of the resident's words. */
const salvage = (stored: Draft): ReportDraft | null => {
  const whole = ReportDraftSchema.safeParse(stored);
  if (whole.success) return whole.data;
  const description = [stored.description, stored.text].find((words) => typeof words === 'string') ?? null;
  const place = PlaceOnly.safeParse(stored.place);
  const attachments = AttachmentsOnly.safeParse(stored.attachments);
  const draft = {
    ...EMPTY,
    description,
    place: place.success ? place.data : null,
    attachments: attachments.success ? attachments.data : [],
  };
  return description === null && draft.place === null && draft.attachments.length === 0 ? null : draft;
};
