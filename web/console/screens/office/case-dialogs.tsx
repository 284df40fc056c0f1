/** A case given to a colleague, read as another kind, filed under a number of the office's own. */
import { useState } from 'preact/hooks';
import { type Case, type CaseKind, type Colleague, colleaguesQuery } from '../../data/office-types.ts';
import { useDraft } from '../../data/use-draft.ts';
import { useQuery } from '../../data/use-query.ts';
import { CommandDialog, type Done } from '../../parts/command-dialog.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { OFFICE } from './texts/index.ts';

interface OfCase {
  readonly one: Case;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

const commandOf = ({ id, version }: Case, what: 'assign' | 'kind' | 'file' | 'settle', body: object, label: string) => ({
  method: 'POST' as const,
  path: `/api/escalations/${id}/${what}`,
  body,
  version,
  subject: `/api/escalations/${id}`,
  label,
});

export const AssignDialog = (given: OfCase) => (
  <Reading of={useQuery(colleaguesQuery)}>{({ items }) => <Assigning {...given} colleagues={items} />}</Reading>
);

/** Who is suggested is chosen already; it is one press to follow it. */
const Assigning = ({ one, colleagues, onClose, onDone }: OfCase & { readonly colleagues: readonly Colleague[] }) => {
  const texts = useTexts(OFFICE);
  const words = texts.case.assign;
  const others = colleagues.filter(({ id }) => id !== one.taken?.by);
  const [to, setTo] = useState((others.find(({ suggested }) => suggested) ?? others[0])?.id ?? '');
  return (
    <CommandDialog
      title={words.title}
      confirm={words.confirm}
      now
      command={() => (to === '' ? null : commandOf(one, 'assign', { to }, `${texts.inbox.kinds[one.kind]}: ${words.label}`))}
      onClose={onClose}
      onDone={onDone}
    >
      <Choice
        label={words.to}
        hint={words.hint}
        value={to}
        onInput={setTo}
        options={others.map((colleague) => ({ value: colleague.id, label: words.colleague(colleague) }))}
      />
    </CommandDialog>
  );
};

export const KindDialog = ({ one, onClose, onDone }: OfCase) => {
  const texts = useTexts(OFFICE);
  const words = texts.case.kind;
  const [kind, setKind] = useState<string>(one.kind);
  const [reason, setReason] = useState('');
  const kinds = Object.entries(texts.inbox.kinds) satisfies readonly (readonly [string, string])[];
  const body = { kind: kind as CaseKind, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
  return (
    <CommandDialog
      title={words.title}
      confirm={words.confirm}
      now
      command={() => commandOf(one, 'kind', body, `${texts.inbox.kinds[one.kind]}: ${words.label}`)}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{words.lead}</p>
      <Choice label={words.to} value={kind} onInput={setKind} options={kinds.map(([value, label]) => ({ value, label }))} />
      <Field label={words.reason} rows={2} value={reason} onInput={setReason} />
    </CommandDialog>
  );
};

export const FileDialog = ({ one, onClose, onDone }: OfCase) => {
  const texts = useTexts(OFFICE);
  const words = texts.case.file;
  const [number, setNumber] = useState(one.number ?? '');
  const [jrwa, setJrwa] = useState(one.jrwa ?? '');
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return (
    <CommandDialog
      title={words.title}
      confirm={words.confirm}
      now
      command={() =>
        commandOf(one, 'file', { number: orNull(number), jrwa: orNull(jrwa) }, `${texts.inbox.kinds[one.kind]}: ${words.label}`)
      }
      onClose={onClose}
      onDone={onDone}
    >
      <Field label={words.number} hint={words.hint} value={number} onInput={setNumber} />
      <Field label={words.jrwa} hint={words.jrwaHint} inputMode="numeric" value={jrwa} onInput={setJrwa} />
    </CommandDialog>
  );
};

export const SettleDialog = ({ one, onClose, onDone }: OfCase) => {
  const texts = useTexts(OFFICE);
  const words = texts.case.settle;
  const [text, setText] = useDraft(`settle:${one.id}`);
  const [missing, setMissing] = useState(false);
  const command = () => {
    setMissing(text.trim().length < 3);
    return text.trim().length < 3
      ? null
      : commandOf(one, 'settle', { text: text.trim() }, `${texts.inbox.kinds[one.kind]}: ${words.label}`);
  };
  const done = (made: Done) => {
    setText('');
    onDone(made);
  };
  return (
    <CommandDialog title={words.title} confirm={words.confirm} now command={command} onClose={onClose} onDone={done}>
      <p>{words.lead}</p>
      <Field label={words.note} rows={3} value={text} error={missing ? words.needed : undefined} onInput={setText} />
    </CommandDialog>
  );
};
