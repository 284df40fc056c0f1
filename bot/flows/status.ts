/** What happened to my issue: told only to its author and followers. */
import * as z from 'zod';
import { localDate } from '../../shared/calendar/calendar.ts';
import { defineFlow, end, look, type Move, type Scene } from '../engine/flow.ts';
import { clip, line, type Option } from '../engine/lines.ts';
import type { OwnIssue } from '../engine/turn.ts';
import type { Phrases, StatusTold } from '../phrases/phrases.ts';
import { entry, partsOf } from './options.ts';
import { categoryName } from './report/draft.ts';

const Draft = z.object({ number: z.string().nullable() });
type StatusDraft = z.infer<typeof Draft>;

/** More than this do not fit in one message; the newest come first. */
const MOST_LISTED = 5;
/** Characters of the outcome that are repeated. */
const MOST_OUTCOME = 160;

const ask = (number: string | null): Move<StatusDraft> =>
  look(number === null ? { kind: 'my-issues' } : { kind: 'issue-by-number', number }, 'looking', { number });

export const statusFlow = defineFlow<StatusDraft>({
  name: 'status',
  version: 1,
  draft: Draft,
  weight: () => 'open',
  begin: (input) => {
    const [kind, number] = partsOf(input.payload);
    return ask(kind === 'issue' ? number : (input.understood?.issueNumbers[0] ?? null));
  },
  steps: {
    looking: {
      ask: (_draft, { words }) => line(words.menu),
      hear: () => end([]),
      found: (found, { number }, scene) => {
        const { words } = scene;
        if (found.kind === 'issue-by-number') {
          if (found.issue !== null) return one(found.issue, scene);
          return end([line(words.numberUnknown(number ?? ''), entry(words, 'status', 'report', 'human'))]);
        }
        if (found.kind !== 'my-issues' || found.issues.length === 0)
          return end([line(words.noIssues, entry(words, 'report', 'human', 'menu'))]);
        const [first, ...others] = found.issues;
        return first !== undefined && others.length === 0 ? one(first, scene) : many(found.issues.slice(0, MOST_LISTED), scene);
      },
    },
  },
});

const isState = (words: Phrases, state: string): state is keyof Phrases['states'] => Object.hasOwn(words.states, state);

const told = (issue: OwnIssue, { city, language, words }: Scene): StatusTold => ({
  number: issue.number,
  category: categoryName(city, language, issue.category),
  place: issue.street === null ? null : [issue.street, issue.houseNumber].filter((part) => part !== null).join(' '),
  reportedOn: localDate(city, issue.reportedAt),
  state: isState(words, issue.state) ? words.states[issue.state] : words.stateUnknown,
  answerBy: issue.answerBy,
  repairBy: issue.repairBy,
  outcome: issue.outcome === null ? null : clip(issue.outcome, MOST_OUTCOME),
});

const one = (issue: OwnIssue, scene: Scene): Move<StatusDraft> => {
  const { words } = scene;
  const own: Option[] = [{ title: words.titles.withdraw, payload: `withdraw:${issue.issueId}` }];
  return end(
    [
      line(words.status(told(issue, scene)), [
        { title: words.titles.add, payload: `add:${issue.issueId}` },
        ...(issue.role === 'author' ? own : []),
        ...entry(words, 'report', 'human', 'menu'),
      ]),
    ],
    { about: issue.issueId },
  );
};

const many = (issues: readonly OwnIssue[], scene: Scene): Move<StatusDraft> =>
  end([
    line(scene.words.statusList(issues.map((issue) => told(issue, scene))), [
      ...issues.map(({ number }) => ({ title: number, payload: `issue:${number}` })),
      ...entry(scene.words, 'report', 'menu'),
    ]),
  ]);
