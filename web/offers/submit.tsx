/** Handing in: a plain summary first, then what became of it. */
import { useState } from 'preact/hooks';
import { useConsole } from '../console/data/console.ts';
import { useCommand } from '../console/data/use-command.ts';
import { Button } from '../console/parts/button.tsx';
import { Dialog } from '../console/parts/dialog.tsx';
import { Notice, ProblemNotice } from '../console/parts/notice.tsx';
import { dateOf } from '../console/texts/dates.ts';
import { useLanguage, useTexts } from '../console/texts/language.ts';
import { SHELL } from '../console/texts/shell.ts';
import { sumsOf } from './budget.ts';
import { lacks } from './checklist.tsx';
import { entriesOf, textAt, useDesk } from './desk.ts';
import { money } from './money.ts';
import { OFFERS } from './texts/index.ts';

/** `onTried`: something is missing, and the form shows where. */
export const Submit = ({ onTried }: { readonly onTried: () => void }) => {
  const words = useTexts(OFFERS);
  const { view, checks, pen } = useDesk();
  const [asking, setAsking] = useState(false);
  const [notStored, setNotStored] = useState(false);
  const begin = async (): Promise<void> => {
    onTried();
    const stored = await pen.flush();
    setNotStored(!stored);
    if (stored && lacks(checks) === 0) setAsking(true);
  };
  if (view.edition.handIn === 'office-only') return <Notice>{words.submit.officeOnly}</Notice>;
  if (view.offer.state.name === 'draft' && view.edition.phase !== 'call') return <Notice>{words.submit.notOpen}</Notice>;
  if (!view.may.includes('submit')) return <Notice>{words.submit.mayNot}</Notice>;
  return (
    <section>
      {lacks(checks) > 0 && (
        <p class="hint">
          {words.checklist.lacks(lacks(checks))}. {words.submit.onlyComplete}
        </p>
      )}
      {notStored && <Notice kind="problem">{words.submit.notStored}</Notice>}
      <Button kind="main" onClick={() => void begin()}>
        {view.offer.state.name === 'correcting' ? words.submit.again : words.submit.button}
      </Button>
      {asking && <SubmitDialog onClose={() => setAsking(false)} />}
    </section>
  );
};

const SubmitDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useTexts(OFFERS);
  const shell = useTexts(SHELL);
  const language = useLanguage();
  const { library } = useConsole();
  const { path, values, view } = useDesk();
  const { sendNow, busy, refused } = useCommand();
  const { grant } = sumsOf(entriesOf(values, 'line').map(([, { line }]) => line));
  const submit = async (): Promise<void> => {
    const outcome = await sendNow({
      method: 'POST',
      path: `${path}/submit`,
      body: {},
      version: null,
      subject: path,
      label: words.submit.label,
    });
    await library.refresh(path);
    if (outcome.kind === 'sent') onClose();
  };
  return (
    <Dialog title={words.submit.title} onClose={onClose}>
      <p>
        <strong>{textAt(values, 'title')}</strong>
        <br />
        {view.organisationName}
      </p>
      <p>{words.submit.asks(money(language, grant))}</p>
      <p>{words.submit.dates(dateOf(language, textAt(values, 'from')), dateOf(language, textAt(values, 'to')))}</p>
      <p>{words.submit.files(view.attached.length)}</p>
      <p>{view.edition.handIn === 'here' || view.offer.state.name === 'correcting' ? words.submit.here : words.submit.paper}</p>
      <p>{words.submit.lead}</p>
      <ProblemNotice problem={refused} />
      <div class="actions">
        <Button onClick={onClose}>{shell.cancel}</Button>
        <Button kind="main" busy={busy} onClick={() => void submit()}>
          {words.submit.confirm}
        </Button>
      </div>
    </Dialog>
  );
};
