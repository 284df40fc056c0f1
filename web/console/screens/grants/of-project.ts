import type { ProjectView } from '../../data/grants-types.ts';
import type { Decided } from '../../data/outbox.ts';
import type { Done } from '../../parts/command-dialog.tsx';

/** What every dialog about a project needs. */
export interface OfProject {
  readonly view: ProjectView;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

/** `version`: of what is changed; null = it is new. */
export const projectCommand = (
  { offer }: Pick<ProjectView, 'offer'>,
  act: string,
  body: unknown,
  version: number | null,
  label: string,
): Decided => {
  const subject = `/api/offers/${offer.id}`;
  return { method: 'POST', path: `${subject}/${act}`, body, version, subject, label: `${offer.number ?? ''}: ${label}` };
};

/** One thing a line. */
export const linesOf = (text: string, least: number): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= least);
