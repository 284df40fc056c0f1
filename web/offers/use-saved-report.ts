/** Words of a report: on this device while they are typed, sent when nobody has typed for a moment. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../console/data/api-types.ts';
import { useConsole } from '../console/data/console.ts';
import type { ProjectView } from '../console/data/grants-types.ts';
import { useDraft } from '../console/data/use-draft.ts';

export interface ReportForm {
  readonly results: string;
  /** As typed; empty = not said. */
  readonly people: string;
  readonly lasting: string;
}

const PAUSE_MS = 1_000;
const RETRY_MS = 5_000;

const stored = (report: ProjectView['report']): ReportForm => ({
  results: report?.results ?? '',
  people: report?.people == null ? '' : String(report.people),
  lasting: report?.lasting ?? '',
});

export const useSavedReport = (
  path: string,
  report: ProjectView['report'],
): {
  readonly form: ReportForm;
  readonly change: (changed: Partial<ReportForm>) => void;
  readonly state: 'saved' | 'unsaved';
  readonly refused: Problem | null;
} => {
  const { api, library } = useConsole();
  const [kept, keep] = useDraft(`${path}/report`);
  const [refused, setRefused] = useState<Problem | null>(null);
  const typed = useRef(kept);
  typed.current = kept;

  const send = async (): Promise<void> => {
    const words = typed.current;
    if (words === '') return;
    // Written by this hook and by nothing else.
    const form = JSON.parse(words) as ReportForm;
    const people = form.people.trim();
    if (!/^\d{0,6}$/.test(people)) return;
    const body = { results: form.results, people: people === '' ? null : Number(people), lasting: form.lasting };
    const answer = await api({ method: 'PUT', path: `${path}/report`, body, key: crypto.randomUUID() });
    setRefused(answer.kind === 'refused' ? answer.problem : null);
    if (answer.kind !== 'ok') return;
    await library.refresh(`${path}/project`);
    // Somebody may have typed on while it was under way.
    if (typed.current === words) keep('');
  };

  useEffect(() => {
    if (kept === '' || refused !== null) return;
    const pause = setTimeout(() => void send(), PAUSE_MS);
    const again = setInterval(() => void send(), RETRY_MS);
    return () => {
      clearTimeout(pause);
      clearInterval(again);
    };
  }, [kept, refused]);

  return {
    form: kept === '' ? stored(report) : (JSON.parse(kept) as ReportForm),
    change: (changed) => {
      setRefused(null);
      const before = kept === '' ? stored(report) : (JSON.parse(kept) as ReportForm);
      keep(JSON.stringify({ ...before, ...changed }));
    },
    state: kept === '' ? 'saved' : 'unsaved',
    refused,
  };
};
