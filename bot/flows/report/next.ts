/** Where a report goes from here. */
import type { Line } from '../../../shared/conversations/model.ts';
import { finish, goto, look, type Move, type Scene } from '../../engine/flow.ts';
import { isSensitive, otherCategory, type ReportDraft } from './draft.ts';

const comparison = ({ category, place }: ReportDraft): string =>
  [category, place?.street, place?.houseNumber, place?.subarea].join('|');

/** The one thing to ask next; when nothing is missing, similar reports and then the summary. */
export const missing = (draft: ReportDraft, scene: Scene, say: readonly Line[] = []): Move<ReportDraft> => {
  if (draft.description === null) return goto('describe', draft, say);
  if (draft.place === null) return goto('place', draft, say);
  if (draft.place.subarea === null && !draft.subareaAsked) return goto('subarea', draft, say);
  if (draft.category === null) return goto('category', draft, say);
  const comparable = !isSensitive(draft, scene.city) && (draft.place.street !== null || draft.place.subarea !== null);
  if (comparable && draft.comparedFor !== comparison(draft)) {
    const compared = { ...draft, comparedFor: comparison(draft) };
    return look({ kind: 'similar-issues', category: draft.category, place: draft.place }, 'duplicate', compared, say);
  }
  return goto('confirm', draft, say);
};

export const file = (draft: ReportDraft, { city }: Scene): Move<ReportDraft> => {
  if (draft.description === null) return goto('describe', draft);
  if (draft.place === null) return goto('place', draft);
  return finish(
    {
      kind: 'report-issue',
      category: draft.category ?? otherCategory(city),
      description: draft.description,
      place: draft.place,
      urgent: draft.urgent,
      attachments: draft.attachments,
      confirmed: !draft.silent,
      modelVersion: draft.modelVersion,
    },
    'confirm',
    draft,
  );
};

/** Steps whose question announces that silence files the report. */
const ANNOUNCING = ['subarea', 'category', 'duplicate', 'confirm'];

/** Described, placed, not personal, and the question that is open says that silence files it. */
export const filesBySilence = (step: string, draft: ReportDraft, { city }: Scene): boolean =>
  ANNOUNCING.includes(step) && draft.description !== null && draft.place !== null && !isSensitive(draft, city);

/** The announcement, on a line of its own; empty where silence files nothing. */
export const silenceNotice = (step: string, draft: ReportDraft, scene: Scene): string => {
  if (filesBySilence(step, draft, scene)) return `\n${scene.words.silence(scene.city.fileAfterSilenceMinutes)}`;
  return step === 'confirm' && isSensitive(draft, scene.city) ? `\n${scene.words.sensitive}` : '';
};

/** Said once, when a message first shows that somebody may get hurt. */
export const urgentLine = (before: ReportDraft, after: ReportDraft): boolean => after.urgent && !before.urgent;
