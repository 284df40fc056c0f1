/** What the office does with a person's data when they ask for it: a copy of everything, erasure. */
import { useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import type { DocumentView } from '../../data/event-types.ts';
import { type Hit, type PersonErased, timelineQuery } from '../../data/office-types.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/button.tsx';
import { CommandDialog, type Done } from '../../parts/command-dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { MadeDocument } from '../../parts/made-document.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.ts';
import { Hold } from '../privacy/hold.tsx';
import { OFFICE } from './texts/index.ts';

type Form = 'pdf' | 'json';
type HoldHit = Extract<Hit, { readonly kind: 'hold' }>;

export const PersonData = ({ id, holds }: { readonly id: string; readonly holds: readonly HoldHit[] }) => {
  const words = useTexts(OFFICE).person.data;
  const { library } = useConsole();
  const { sendNow, busy, refused } = useCommand();
  const [asked, setAsked] = useState<{ readonly id: string; readonly as: Form } | null>(null);
  const [erasing, setErasing] = useState(false);
  const [erased, setErased] = useState<PersonErased | null>(null);
  const path = `/api/people/${id}/documents`;
  const copy = async (as: Form): Promise<void> => {
    const outcome = await sendNow({ method: 'POST', path, body: { as }, version: null, subject: path, label: words.copy[as] });
    if (outcome.kind === 'sent') setAsked({ id: (outcome.body as Pick<DocumentView, 'id'>).id, as });
  };
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="hint">{words.lead}</p>
      <ProblemNotice problem={refused} />
      {asked !== null && <MadeDocument key={asked.id} id={asked.id} name={words.copy[asked.as]} words={words} />}
      {erased !== null && <Notice kind="good">{words.erased(erased.kept.join(', '))}</Notice>}
      <div class="actions">
        <Button busy={busy} onClick={() => void copy('pdf')}>
          {words.copy.pdf}
        </Button>
        <Button busy={busy} onClick={() => void copy('json')}>
          {words.copy.json}
        </Button>
        <Button kind="danger" onClick={() => setErasing(true)}>
          {words.erase.open}
        </Button>
      </div>
      <Hold path={`/api/people/${id}`} holds={holds} refresh={timelineQuery(id).path} />
      {erasing && (
        <EraseDialog
          id={id}
          onClose={() => setErasing(false)}
          onDone={(done) => {
            setErasing(false);
            if (done.kind === 'sent') setErased(done.body as PersonErased);
            void library.refresh(timelineQuery(id).path);
          }}
        />
      )}
    </section>
  );
};

const EraseDialog = ({
  id,
  onClose,
  onDone,
}: {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}) => {
  const words = useTexts(OFFICE).person.data.erase;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const path = `/api/people/${id}/erase`;
  const command = () => {
    const said = reason.trim();
    setMissing(said.length < 3);
    if (said.length < 3) return null;
    return { method: 'POST' as const, path, body: { reason: said }, version: null, subject: path, label: words.open };
  };
  return (
    <CommandDialog title={words.title} confirm={words.confirm} danger now command={command} onClose={onClose} onDone={onDone}>
      <p>{words.what}</p>
      <p>{words.stays}</p>
      <Field label={words.reason} value={reason} error={missing ? words.needed : undefined} onInput={setReason} />
    </CommandDialog>
  );
};
