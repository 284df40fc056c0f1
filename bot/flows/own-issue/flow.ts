/** What can be done about an issue already filed: add to it, correct it, confirm it, withdraw it, follow it. */
import { defineFlow, end, finish, goto, type Move } from '../../engine/flow.ts';
import { line } from '../../engine/lines.ts';
import { entry, partsOf } from '../options.ts';
import { changeCategoryStep, changePlaceStep, changeStep, withdrawStep } from './change.ts';
import { addOrNewStep, addStep, filedStep } from './filed.ts';
import { type OwnIssueDraft, OwnIssueDraftSchema } from './filed-draft.ts';
import { remarkStep, rest } from './moves.ts';

const about = (issueId: string): OwnIssueDraft => ({
  issueId,
  number: null,
  category: null,
  confirmed: true,
  text: null,
  attachments: [],
  asReport: null,
});

export const ownIssueFlow = defineFlow<OwnIssueDraft>({
  name: 'own-issue',
  version: 1,
  draft: OwnIssueDraftSchema,
  weight: (step) => (step === 'filed' ? 'resting' : 'open'),
  begin: (input, scene) => {
    const [action, id] = partsOf(input.payload);
    const issueId = id === '' ? scene.recentIssues[0] : id;
    if (issueId === undefined) return end([line(scene.words.noRecentIssue, entry(scene.words, 'status', 'report', 'human'))]);
    return beginAction(action, about(issueId));
  },
  resume: (stored) => {
    const draft = OwnIssueDraftSchema.safeParse(stored);
    return draft.success ? goto('filed', draft.data) : null;
  },
  steps: {
    filed: filedStep,
    add: addStep,
    'add-or-new': addOrNewStep,
    remark: remarkStep,
    change: changeStep,
    'change-place': changePlaceStep,
    'change-category': changeCategoryStep,
    withdraw: withdrawStep,
  },
  cancel: (step, draft, { words }) => (step === 'filed' ? goto('withdraw', draft) : end([line(words.kept)], rest(draft))),
  back: (step, draft) => (step.startsWith('change-') ? goto('change', draft) : null),
});

const beginAction = (action: string, draft: OwnIssueDraft): Move<OwnIssueDraft> => {
  switch (action) {
    case 'change':
      return goto('change', draft);
    case 'withdraw':
      return goto('withdraw', draft);
    case 'confirm':
      return finish({ kind: 'change-issue', issueId: draft.issueId, confirmed: true }, 'filed', draft);
    case 'follow':
      return finish({ kind: 'follow-issue', issueId: draft.issueId }, 'filed', draft);
    default:
      return goto('add', draft);
  }
};
