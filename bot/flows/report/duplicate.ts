/** Others have reported something alike: told by category, place and date only, never another person's words. */
import { localDate } from '../../../shared/calendar/calendar.ts';
import { end, finish, goto, type Input, type Move, type Scene, type Step } from '../../engine/flow.ts';
import { isOneOf } from '../../engine/fold.ts';
import { line, type Option } from '../../engine/lines.ts';
import { partsOf } from '../options.ts';
import { edited, typedEdit } from './confirm.ts';
import {
  categoryName,
  isNumberAlone,
  isOnlyPlace,
  type ReportDraft,
  withCorrectedPlace,
  withPlace,
  withSlots,
  withWords,
} from './draft.ts';
import { missing, silenceNotice } from './next.ts';
import { wordlessAt } from './wordless.ts';

const MOST_SHOWN = 3;

const options = (draft: ReportDraft, { words }: Scene): Option[] => [
  ...draft.similar.map(({ issueId }, at) => ({
    title: draft.similar.length === 1 ? words.titles.mine : words.duplicateNumber(at + 1),
    payload: `dup:${issueId}`,
  })),
  { title: words.titles.different, payload: 'new' },
];

const follow = (issueId: string, draft: ReportDraft): Move<ReportDraft> =>
  finish({ kind: 'follow-issue', issueId }, 'duplicate', draft);

/** "Popraw", "miejsce": the report is not as it should be, whoever else has reported it. */
const changes = (input: Input, scene: Scene): boolean =>
  isOneOf(input.text ?? '', scene.words.typed.change) || typedEdit(input, scene) !== null;

/** Another street is named, or the number of the house, and nothing else. */
const isElsewhere = (input: Input, { place }: ReportDraft): boolean => {
  const heard = input.understood?.place ?? null;
  if (heard === null || !isOnlyPlace(input)) return false;
  return isNumberAlone(heard) || (heard.street !== null && heard.street !== place?.street);
};

export const duplicateStep: Step<ReportDraft> = {
  choice: true,
  claims: (input, draft, scene) =>
    input.payload === null && (input.understood?.correction === true || changes(input, scene) || isElsewhere(input, draft)),
  ask: (draft, scene) => {
    const { city, language, words } = scene;
    const told = draft.similar.map((issue) => ({
      number: issue.number,
      category: categoryName(city, language, issue.category),
      street: issue.street,
      reportedOn: localDate(city, issue.reportedAt),
    }));
    return line(`${words.duplicates(told)}${silenceNotice('duplicate', draft, scene)}`, options(draft, scene));
  },
  found: (found, draft, scene) => {
    if (found.kind !== 'similar-issues' || found.issues.length === 0) return missing(draft, scene);
    const similar = found.issues
      .slice(0, MOST_SHOWN)
      .map(({ issueId, number, category, street, reportedAt }) => ({ issueId, number, category, street, reportedAt }));
    return goto('duplicate', { ...draft, similar });
  },
  hear: (input, draft, scene) => {
    const [kind, id] = partsOf(input.payload);
    const only = draft.similar.length === 1 ? draft.similar[0] : undefined;
    if (kind === 'dup') return follow(id, draft);
    if (kind === 'new' || input.answer === 'no') return missing(draft, scene);
    if (input.answer === 'yes' && only !== undefined) return follow(only.issueId, draft);
    if (input.payload === null && changes(input, scene))
      return edited(partsOf(typedEdit(input, scene))[1], draft) ?? goto('change', draft);
    const silent = wordlessAt('duplicate', input, draft, scene);
    if (silent !== null) return silent;
    const slots = withSlots(draft, input);
    const corrected = input.understood?.correction === true ? withCorrectedPlace(slots, input) : null;
    if (corrected !== null) return missing(corrected, scene);
    const heard = input.understood?.place ?? null;
    if (heard !== null && isElsewhere(input, draft)) return missing(withPlace(slots, heard), scene);
    return goto('duplicate', withWords(slots, input.text?.trim() ?? ''), [line(scene.words.noted)]);
  },
  done: (done, draft, { words }) => {
    const issueId = draft.similar.find(({ number }) => done.kind === 'issue-followed' && number === done.number)?.issueId;
    const text = done.kind === 'issue-followed' ? words.followed(done.number) : words.noted;
    return end([line(text)], {
      ...(issueId === undefined ? {} : { about: issueId }),
      ...(draft.second === null ? {} : { next: [{ flow: 'report', draft: draft.second }] }),
    });
  },
  refused: (refused, draft, scene) => {
    const { words } = scene;
    if (refused.code === 'issue.own') return end([line(words.ownAlready)]);
    if (refused.code === 'issue.already-followed') return end([line(words.alreadyFollowed)]);
    if (refused.code === 'person.erasing') return end([line(words.erasing)]);
    return goto('confirm', draft, [line(words.duplicateGone)]);
  },
};
