/** "Nie usuwać": why something is kept from being deleted; whoever leads the office puts it and lifts it. */
import { useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import { isOffice, useMe } from '../../data/me.ts';
import { type HoldRow, holdsQuery } from '../../data/office-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { CommandDialog } from '../../parts/command-dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { PRIVACY } from './texts/index.ts';

type Shown = Pick<HoldRow, 'reason' | 'byName' | 'at'>;
type Open = 'hold' | 'release';

/** Of an issue or a case. Others than the office see nothing of it. */
export const HoldOf = ({ id, path }: { readonly id: string; readonly path: string }) =>
  isOffice(useMe()) ? <Found id={id} path={path} /> : null;

const Found = ({ id, path }: { readonly id: string; readonly path: string }) => {
  const holds = useQuery(holdsQuery);
  if (holds.state !== 'read') return null;
  return <Hold path={path} holds={holds.body.items.filter((hold) => hold.id === id)} refresh={holdsQuery.path} />;
};

/** `path`: of what is held. `refresh`: what shows the hold. */
export const Hold = ({
  path,
  holds,
  refresh,
}: {
  readonly path: string;
  readonly holds: readonly Shown[];
  readonly refresh: string;
}) => {
  const words = useTexts(PRIVACY).hold;
  const me = useMe();
  const { library } = useConsole();
  const [open, setOpen] = useState<Open | null>(null);
  const offered: Open = holds.length === 0 ? 'hold' : 'release';
  return (
    <>
      {holds.map((hold) => (
        <Notice key={hold.at}>
          <HeldBy hold={hold} />
        </Notice>
      ))}
      {(me.role === 'admin' || me.seesSensitive) && (
        <div class="actions">
          <Button onClick={() => setOpen(offered)}>{words[offered].open}</Button>
        </div>
      )}
      {open !== null && (
        <HoldDialog
          what={open}
          path={`${path}/${open}`}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            void library.refresh(refresh);
          }}
        />
      )}
    </>
  );
};

/** Who, since when and why. */
export const HeldBy = ({ hold: { reason, byName, at } }: { readonly hold: Shown }) => {
  const words = useTexts(PRIVACY).hold;
  const language = useLanguage();
  const { clock } = useConsole();
  return (
    <>
      <p>
        <strong>{words.held}</strong> {reason}
      </p>
      <small>{words.by(byName, momentOf(language, at, clock.now()))}</small>
    </>
  );
};

const HoldDialog = ({
  what,
  path,
  onClose,
  onDone,
}: {
  readonly what: Open;
  readonly path: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) => {
  const words = useTexts(PRIVACY).hold;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const command = () => {
    const said = reason.trim();
    const lacks = what === 'hold' && said.length < 3;
    setMissing(lacks);
    if (lacks) return null;
    const body = what === 'hold' ? { reason: said } : {};
    return { method: 'POST' as const, path, body, version: null, subject: path, label: words[what].open };
  };
  return (
    <CommandDialog
      title={words[what].title}
      confirm={words[what].confirm}
      now
      command={command}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{words[what].what}</p>
      {what === 'hold' && (
        <Field label={words.reason} value={reason} error={missing ? words.needed : undefined} onInput={setReason} />
      )}
    </CommandDialog>
  );
};
