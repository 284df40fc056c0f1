import { goto, type Input, type Move, retry, type Scene } from '../../engine/flow.ts';
import { line } from '../../engine/lines.ts';
import { type ReportDraft, withAttachments } from './draft.ts';

/** A message without words at a step: a photo is kept and the step asks again, a sticker or a location is answered calmly. Null when there are words. */
export const wordlessAt = (step: string, input: Input, draft: ReportDraft, { words }: Scene): Move<ReportDraft> | null => {
  if (input.text !== null && input.text.trim() !== '') return null;
  const kinds = input.attachments.map(({ kind }) => kind);
  if (kinds.includes('fallback')) return retry(line(words.location), draft);
  if (kinds.includes('sticker')) return retry(line(words.sticker), draft);
  if (kinds.length === 0) return retry(line(words.answerWithOption), draft);
  const kept = withAttachments(draft, input);
  return goto(step, kept, [line(words.photoAdded(kept.attachments.length))]);
};
