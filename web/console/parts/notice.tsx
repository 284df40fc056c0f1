import type { ComponentChildren } from 'preact';
import type { Problem } from '../data/api-types.ts';
import { useTexts } from '../texts/language.ts';
import { SHELL } from '../texts/shell.ts';
import { Changes, Since } from './changes.tsx';

/** Something to know. `problem` is said at once by screen readers, the rest when they have finished their sentence. */
export const Notice = ({
  kind = 'note',
  children,
}: {
  readonly kind?: 'note' | 'good' | 'problem';
  readonly children: ComponentChildren;
}) => (
  <div class={`notice ${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
    {children}
  </div>
);

/** What the API said was wrong, and what to do now, in its own words. */
export const ProblemNotice = ({ problem }: { readonly problem: Problem | 'not-now' | null }) => {
  const words = useTexts(SHELL);
  if (problem === null) return null;
  if (problem === 'not-now') return <Notice kind="problem">{words.outcome.notNow}</Notice>;
  // The API speaks to programs too; whoever sees the changes and the fields below it needs no names of them.
  const changed = problem.changes !== undefined || problem.since !== undefined;
  const nextStep = changed
    ? words.problem.afterChanges
    : problem.nextStep.includes('errors')
      ? words.problem.afterErrors
      : problem.nextStep;
  return (
    <Notice kind="problem">
      <p>{problem.detail === '' ? words.problem.unknown : problem.detail}</p>
      {problem.errors?.map(({ path, message }) => (
        <p key={path}>{message}</p>
      ))}
      {problem.heldBy !== undefined && <p>{words.problem.heldBy(problem.heldBy)}</p>}
      {problem.changes !== undefined && problem.changes.length > 0 && <Changes changes={problem.changes} />}
      {problem.since !== undefined && problem.since.length > 0 && <Since since={problem.since} />}
      {nextStep !== '' && <p>{nextStep}</p>}
    </Notice>
  );
};
