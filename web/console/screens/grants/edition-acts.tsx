/** Verified, announced, decided, closed: each once, in this order. */
import { useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import type { EditionView } from '../../data/grants-types.ts';
import { Button } from '../../parts/button.tsx';
import { CommandDialog, type Done } from '../../parts/command-dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { localDay } from '../../texts/dates.ts';
import { useTexts } from '../../texts/language.ts';
import { GRANTS } from './texts/index.ts';

type Act = 'verify' | 'announce' | 'decide' | 'close';

const possible = ({ edition }: EditionView): readonly Act[] => {
  switch (edition.state.name) {
    case 'draft':
      return edition.verified === null ? ['verify'] : ['announce', 'verify'];
    case 'announced':
      return ['decide'];
    case 'decided':
      return ['close'];
    case 'past':
      return [];
  }
};

export const EditionActs = ({ view }: { readonly view: EditionView }) => {
  const words = useTexts(GRANTS).edition;
  const [open, setOpen] = useState<Act | null>(null);
  const [done, setDone] = useState<Done['kind'] | null>(null);
  const dialog = {
    view,
    onClose: () => setOpen(null),
    onDone: ({ kind }: Done) => {
      setOpen(null);
      setDone(kind);
    },
  };
  return (
    <>
      <OutcomeNotice done={done} />
      <div class="actions">
        {possible(view).map((act) => (
          <Button key={act} onClick={() => setOpen(act)}>
            {words[act]}
          </Button>
        ))}
      </div>
      {open === 'announce' && <AnnounceDialog {...dialog} />}
      {open === 'decide' && <DecideDialog {...dialog} />}
      {(open === 'verify' || open === 'close') && <PlainDialog {...dialog} act={open} />}
    </>
  );
};

interface OfEdition {
  readonly view: EditionView;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

const commandOf = ({ edition }: EditionView, act: Act, body: unknown, label: string) => {
  const subject = `/api/editions/${edition.id}`;
  const { version } = edition;
  return { method: 'POST', path: `${subject}/${act}`, body, version, subject, label: `${edition.name}: ${label}` } as const;
};

const PlainDialog = ({ view, act, ...dialog }: OfEdition & { readonly act: 'verify' | 'close' }) => {
  const words = useTexts(GRANTS).edition;
  return (
    <CommandDialog
      title={words[`${act}Title`]}
      confirm={words[act]}
      now
      command={() => commandOf(view, act, {}, words[act])}
      {...dialog}
    >
      <p>{words[`${act}Lead`]}</p>
    </CommandDialog>
  );
};

const PLACES = ['bip', 'board', 'website'] as const;

const AnnounceDialog = ({ view, ...dialog }: OfEdition) => {
  const words = useTexts(GRANTS).edition;
  const [days, setDays] = useState<Readonly<Record<(typeof PLACES)[number], string>>>({ bip: '', board: '', website: '' });
  const [tried, setTried] = useState(false);
  return (
    <CommandDialog
      title={words.announceTitle}
      confirm={words.announce}
      now
      command={() => {
        setTried(true);
        if (PLACES.some((where) => days[where] === '')) return null;
        const announcements = PLACES.map((where) => ({ where, on: days[where] }));
        return commandOf(view, 'announce', { announcements }, words.announce);
      }}
      {...dialog}
    >
      <p>{words.announceLead}</p>
      {PLACES.map((where) => (
        <Field
          key={where}
          label={words.places[where]}
          type="date"
          value={days[where]}
          onInput={(on) => setDays({ ...days, [where]: on })}
          error={tried && days[where] === '' ? words.missing : undefined}
        />
      ))}
    </CommandDialog>
  );
};

const DecideDialog = ({ view, ...dialog }: OfEdition) => {
  const words = useTexts(GRANTS).edition;
  const { clock } = useConsole();
  const [decidedOn, setDecidedOn] = useState(localDay(clock.now()));
  return (
    <CommandDialog
      title={words.decideTitle}
      confirm={words.decide}
      now
      command={() => (decidedOn === '' ? null : commandOf(view, 'decide', { decidedOn }, words.decide))}
      {...dialog}
    >
      <p>{words.decideLead}</p>
      <Field
        label={words.decidedOn}
        type="date"
        value={decidedOn}
        onInput={setDecidedOn}
        error={decidedOn === '' ? words.missing : undefined}
      />
    </CommandDialog>
  );
};
