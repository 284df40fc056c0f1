/** Under each place of the form: whether it is saved, by whom, what was kept beside it, what it said before. */
import { useState } from 'preact/hooks';
import { useConsole } from '../console/data/console.ts';
import { type FieldValue, type FieldView, fieldHistoryQuery } from '../console/data/grants-types.ts';
import { useCommand } from '../console/data/use-command.ts';
import { useQuery } from '../console/data/use-query.ts';
import { useValue } from '../console/data/value.ts';
import { Button } from '../console/parts/button.tsx';
import { Dialog } from '../console/parts/dialog.tsx';
import { ProblemNotice } from '../console/parts/notice.tsx';
import { Reading } from '../console/parts/reading.tsx';
import { momentOf } from '../console/texts/dates.ts';
import { useLanguage, useTexts } from '../console/texts/language.ts';
import { SHELL } from '../console/texts/shell.ts';
import { keptAt, useDesk } from './desk.ts';
import { money } from './money.ts';
import { OFFERS } from './texts/index.ts';

/** `label`: of the place, for those who hear the buttons without seeing what is above them. */
export const Place = ({ field, label, note }: { readonly field: string; readonly label: string; readonly note?: string }) => {
  const words = useTexts(OFFERS);
  const desk = useDesk();
  const [open, setOpen] = useState(false);
  const known = desk.fields.has(field);
  return (
    <>
      <p class="place-state">
        {note !== undefined && <span>{note}</span>}
        <SavedState field={field} />
        {known && (
          <button type="button" class="link" aria-label={`${words.history.open}: ${label}`} onClick={() => setOpen(true)}>
            {words.history.open}
          </button>
        )}
      </p>
      <Held field={field} />
      {keptAt(desk.view.kept, field).map((kept) => (
        <Kept key={kept.id} id={kept.id} value={kept.value} who={kept.byName} at={kept.at} />
      ))}
      {open && <History field={field} onClose={() => setOpen(false)} />}
    </>
  );
};

const SavedState = ({ field }: { readonly field: string }) => {
  const { saving } = useTexts(OFFERS);
  const language = useLanguage();
  const { clock, connection } = useConsole();
  const online = useValue(connection) === 'online';
  const { fields, writing } = useDesk();
  if (writing.typed[field] !== undefined) return <span class="unsaved">{online ? saving.now : saving.onDevice}</span>;
  const stored = fields.get(field);
  if (stored === undefined) return null;
  return <span>{saving.saved(momentOf(language, stored.at, clock.now()), stored.byName)}</span>;
};

/** Somebody else changed it while this writer typed on. */
const Held = ({ field }: { readonly field: string }) => {
  const { beside } = useTexts(OFFERS);
  const language = useLanguage();
  const { clock } = useConsole();
  const { fields, writing, pen } = useDesk();
  const stored = fields.get(field);
  if (stored === undefined || writing.typed[field]?.held !== true) return null;
  return (
    <div class="notice" role="status">
      <p>{beside.changed(stored.byName, momentOf(language, stored.at, clock.now()))}</p>
      <p>{beside.onlyHere}</p>
      <p>
        <strong>{beside.standing}:</strong>
      </p>
      <blockquote>
        <Told value={stored.value} />
      </blockquote>
      <div class="actions">
        <Button onClick={() => pen.insist(field, stored.version)}>{beside.keepMine}</Button>
        <Button onClick={() => pen.drop(field)}>{beside.takeTheirs}</Button>
      </div>
    </div>
  );
};

const Kept = ({
  id,
  value,
  who,
  at,
}: {
  readonly id: string;
  readonly value: FieldValue;
  readonly who: string;
  readonly at: string;
}) => {
  const words = useTexts(OFFERS);
  const language = useLanguage();
  const { clock, library } = useConsole();
  const { path, view } = useDesk();
  const { sendNow, busy, refused } = useCommand();
  const settle = async (use: boolean): Promise<void> => {
    await sendNow({
      method: 'POST',
      path: `${path}/kept/${id}`,
      body: { use },
      version: null,
      subject: path,
      label: `${view.offer.number ?? words.title}: ${use ? words.beside.use : words.beside.putAside}`,
    });
    await library.refresh(path);
  };
  return (
    <div class="notice" role="status">
      <p>{words.beside.title(who, momentOf(language, at, clock.now()))}</p>
      <blockquote>
        <Told value={value} />
      </blockquote>
      <ProblemNotice problem={refused} />
      <div class="actions">
        <Button busy={busy} onClick={() => void settle(true)}>
          {words.beside.use}
        </Button>
        <Button busy={busy} onClick={() => void settle(false)}>
          {words.beside.putAside}
        </Button>
      </div>
    </div>
  );
};

/** A place in words, whatever it holds. */
export const Told = ({ value }: { readonly value: FieldValue }) => {
  const { form } = useTexts(OFFERS);
  const language = useLanguage();
  switch (value.kind) {
    case 'text':
      return <>{value.text === '' ? form.empty : value.text}</>;
    case 'step':
      return <>{[value.step.what, [value.step.from, value.step.to].filter(Boolean).join(' – ')].filter(Boolean).join(', ')}</>;
    case 'line': {
      const { name, kind, grantGrosze, ownGrosze, inKindGrosze } = value.line;
      const sums = [grantGrosze, ownGrosze, inKindGrosze].map((grosze) => money(language, grosze)).join(' + ');
      return <>{`${name === '' ? form.empty : name} (${form[kind]}): ${sums}`}</>;
    }
    case 'removed':
      return <>{form.empty}</>;
  }
};

const History = ({ field, onClose }: { readonly field: string; readonly onClose: () => void }) => {
  const words = useTexts(OFFERS);
  const shell = useTexts(SHELL);
  const { root, view, fields } = useDesk();
  return (
    <Dialog title={words.history.title} onClose={onClose}>
      <Reading of={useQuery(fieldHistoryQuery(root, view.offer.id, field))}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="empty">{words.history.nothing}</p>
          ) : (
            <ol class="entries">
              {items.map((was) => (
                <Was key={was.version} was={was} stands={was.version === fields.get(field)?.version} onClose={onClose} />
              ))}
            </ol>
          )
        }
      </Reading>
      <div class="actions">
        <Button onClick={onClose}>{shell.close}</Button>
      </div>
    </Dialog>
  );
};

const Was = ({ was, stands, onClose }: { readonly was: FieldView; readonly stands: boolean; readonly onClose: () => void }) => {
  const words = useTexts(OFFERS).history;
  const language = useLanguage();
  const { clock } = useConsole();
  const { type, view } = useDesk();
  return (
    <li>
      <small>
        {momentOf(language, was.at, clock.now())}, {was.byName}
        {stands && ` · ${words.now}`}
      </small>
      <blockquote>
        <Told value={was.value} />
      </blockquote>
      {!stands && was.value.kind !== 'removed' && view.may.includes('write') && (
        <Button
          onClick={() => {
            type(was.id, was.value);
            onClose();
          }}
        >
          {words.bringBack}
        </Button>
      )}
    </li>
  );
};
