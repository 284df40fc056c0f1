/** What the steps about a filed issue share: the commands, and what is said of their outcome. */
import type { Ending, Move, Scene, Step } from '../../engine/flow.ts';
import { end, finish, saidOfRefusal } from '../../engine/flow.ts';
import { line } from '../../engine/lines.ts';
import type { PlaceDraft } from '../../engine/turn.ts';
import { entry } from '../options.ts';
import { type OwnIssueDraft, startFiled } from './filed-draft.ts';

/** The issue stays the one that is spoken of. */
export const rest = (draft: OwnIssueDraft): Ending => ({ about: draft.issueId, next: [startFiled(draft)] });

/** Words (a correction, a remark) and files for the issue. */
export const add = (step: string, draft: OwnIssueDraft): Move<OwnIssueDraft> =>
  finish({ kind: 'add-to-issue', issueId: draft.issueId, text: draft.text, attachments: draft.attachments }, step, draft);

/** A change is also a confirmation. `text` becomes a remark when somebody has accepted the issue already. */
export const change = (
  step: string,
  draft: OwnIssueDraft,
  text: string | null,
  changes: { readonly place?: PlaceDraft; readonly category?: string },
): Move<OwnIssueDraft> =>
  finish({ kind: 'change-issue', issueId: draft.issueId, ...changes, confirmed: true }, step, {
    ...draft,
    confirmed: true,
    text,
    category: changes.category ?? draft.category,
  });

/** The outcome of any command about the issue. */
export const outcome: Required<Pick<Step<OwnIssueDraft>, 'done' | 'refused'>> = {
  done: (done, draft, { words }) => {
    switch (done.kind) {
      case 'added-to-issue':
        return end([line(words.added(done.number))], rest({ ...draft, number: done.number, text: null, attachments: [] }));
      case 'issue-changed':
        return end([line(words.changed(done.number, done.answerBy))], rest({ ...draft, number: done.number, confirmed: true }));
      case 'issue-withdrawn':
        return end([line(words.withdrawn(done.number))]);
      case 'issue-followed':
        return end([line(words.followed(done.number))], { about: draft.issueId });
      default:
        return end([line(words.noted)]);
    }
  },
  refused: (refused, draft, scene) => {
    if (refused.code === 'issue.already-accepted' && draft.text !== null) return add('remark', draft);
    if (refused.code === 'issue.closed')
      return end([line(scene.words.closedAlready, entry(scene.words, 'report', 'status', 'human'))]);
    if (refused.code === 'issue.not-found')
      return end([line(scene.words.issueNotFound, entry(scene.words, 'status', 'report', 'human'))]);
    return end([saidOfRefusal(refused, scene)], { about: draft.issueId });
  },
};

/** Never asked: where a change that came too late is added as a remark. */
export const remarkStep: Step<OwnIssueDraft> = {
  ask: (draft, scene: Scene) => line(scene.words.addToIssue(draft.number)),
  hear: (_input, draft) => add('remark', draft),
  done: (done, draft, { words }) =>
    done.kind === 'added-to-issue'
      ? end([line(words.alreadyAccepted(done.number))], rest({ ...draft, number: done.number, text: null }))
      : end([line(words.noted)]),
  refused: (refused, _draft, scene) => end([saidOfRefusal(refused, scene)]),
};
