/** The report: words that are kept on this device while they are typed, photos before and after, handing it in. */
import { useState } from 'preact/hooks';
import { useConsole } from '../console/data/console.ts';
import type { ProjectView, Root } from '../console/data/grants-types.ts';
import { useCommand } from '../console/data/use-command.ts';
import { Button } from '../console/parts/button.tsx';
import { Dialog } from '../console/parts/dialog.tsx';
import { Field } from '../console/parts/field.tsx';
import { Notice, ProblemNotice } from '../console/parts/notice.tsx';
import { dateOf, momentOf } from '../console/texts/dates.ts';
import { useLanguage, useTexts } from '../console/texts/language.ts';
import { SHELL } from '../console/texts/shell.ts';
import { money } from './money.ts';
import { ReportPhotos } from './report-photos.tsx';
import { OFFERS } from './texts/index.ts';
import { useAutosaved } from './use-autosaved.ts';

export const Report = ({ root, view }: { readonly root: Root; readonly view: ProjectView }) => {
  const words = useTexts(OFFERS).report;
  const path = `${root}/offers/${view.offer.id}`;
  const { report } = view;
  const writes = view.may.includes('report');
  if (!writes && report === null) return null;
  return (
    <section aria-labelledby="report">
      <h2 id="report">{words.title}</h2>
      <Verdict view={view} />
      {writes ? <ReportFields path={path} view={view} /> : report !== null && <ReadReport report={report} />}
      <ReportPhotos path={path} photos={report?.photos ?? []} mayAdd={writes} />
      {writes && <SubmitReport path={path} />}
    </section>
  );
};

const Verdict = ({ view }: { readonly view: ProjectView }) => {
  const words = useTexts(OFFERS).report;
  const language = useLanguage();
  const { clock } = useConsole();
  const verdict = view.report?.verdict;
  if (view.report === null || verdict === undefined) return null;
  switch (verdict.kind) {
    case 'none':
      return view.report.submittedAt === null ? null : <Notice kind="good">{words.submitted}</Notice>;
    case 'correct':
      return (
        <Notice>
          <p>
            <strong>{words.correct}</strong>
          </p>
          <ul>
            {verdict.what.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          <p>{words.until(momentOf(language, verdict.until, clock.now()))}</p>
        </Notice>
      );
    case 'accepted':
      return <Notice kind="good">{words.accepted}</Notice>;
    case 'return':
      return (
        <Notice kind="problem">
          <p>{words.returns(money(language, verdict.grosze), dateOf(language, verdict.returnBy))}</p>
          <p>{verdict.reason}</p>
        </Notice>
      );
  }
};

const ReadReport = ({ report }: { readonly report: NonNullable<ProjectView['report']> }) => {
  const words = useTexts(OFFERS).report;
  return (
    <>
      <h3>{words.results}</h3>
      <p class="words">{report.results}</p>
      <h3>{words.people}</h3>
      <p>{report.people ?? '–'}</p>
      <h3>{words.lasting}</h3>
      <p class="words">{report.lasting}</p>
    </>
  );
};

interface ReportForm {
  readonly results: string;
  /** As typed; empty = not said. */
  readonly people: string;
  readonly lasting: string;
}

const PEOPLE = /^\d{0,6}$/;

const formOf = (report: ProjectView['report']): ReportForm => ({
  results: report?.results ?? '',
  people: report?.people == null ? '' : String(report.people),
  lasting: report?.lasting ?? '',
});

const bodyOf = ({ people, ...words }: ReportForm): unknown =>
  PEOPLE.test(people.trim()) ? { ...words, people: people.trim() === '' ? null : Number(people) } : null;

const ReportFields = ({ path, view }: { readonly path: string; readonly view: ProjectView }) => {
  const words = useTexts(OFFERS).report;
  const { form, change, state, refused } = useAutosaved(`${path}/report`, `${path}/project`, formOf(view.report), bodyOf);
  const wrong = !PEOPLE.test(form.people.trim());
  return (
    <>
      <Field
        label={words.results}
        hint={words.resultsHint}
        rows={6}
        maxLength={10_000}
        value={form.results}
        onInput={(results) => change({ results })}
      />
      <Field
        label={words.people}
        hint={words.peopleHint}
        inputMode="numeric"
        maxLength={6}
        value={form.people}
        onInput={(people) => change({ people })}
        error={wrong ? words.notNumber : undefined}
      />
      <Field
        label={words.lasting}
        hint={words.lastingHint}
        rows={3}
        maxLength={3000}
        value={form.lasting}
        onInput={(lasting) => change({ lasting })}
      />
      <ProblemNotice problem={refused} />
      <p class="place-state" role="status">
        {state === 'saved' ? words.saved : words.unsaved}
      </p>
    </>
  );
};

const SubmitReport = ({ path }: { readonly path: string }) => {
  const words = useTexts(OFFERS).report;
  const shell = useTexts(SHELL);
  const { library } = useConsole();
  const { sendNow, busy, refused } = useCommand();
  const [asking, setAsking] = useState(false);
  const submit = async (): Promise<void> => {
    const at = `${path}/report/submit`;
    const outcome = await sendNow({ method: 'POST', path: at, body: {}, version: null, subject: path, label: words.label });
    await library.refresh(`${path}/project`);
    if (outcome.kind === 'sent') setAsking(false);
  };
  return (
    <>
      <div class="actions">
        <Button kind="main" onClick={() => setAsking(true)}>
          {words.submit}
        </Button>
      </div>
      {asking && (
        <Dialog title={words.submitTitle} onClose={() => setAsking(false)}>
          <p>{words.submitLead}</p>
          <ProblemNotice problem={refused} />
          <div class="actions">
            <Button onClick={() => setAsking(false)}>{shell.cancel}</Button>
            <Button kind="main" busy={busy} onClick={() => void submit()}>
              {words.submit}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
};
