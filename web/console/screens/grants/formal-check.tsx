/** What the office does with an offer that was handed in: receives it, checks its form, calls for corrections once. */
import { useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import type { OfferView } from '../../data/grants-types.ts';
import { useDraft } from '../../data/use-draft.ts';
import { Button } from '../../parts/button.tsx';
import { CommandDialog, type Done } from '../../parts/command-dialog.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { localDay } from '../../texts/dates.ts';
import { useTexts } from '../../texts/language.ts';
import { linesOf } from './of-project.ts';
import { GRANTS } from './texts/index.ts';

type Act = 'receive' | 'pass' | 'correct' | 'fail';

export const FormalCheck = ({ view }: { readonly view: OfferView }) => {
  const words = useTexts(GRANTS).offers;
  const [open, setOpen] = useState<Act | null>(null);
  const [done, setDone] = useState<Done['kind'] | null>(null);
  const { offer, may } = view;
  const received = offer.state.name === 'received';
  const acts: readonly Act[] = [
    ...(may.includes('receive') ? (['receive'] as const) : []),
    ...(may.includes('formal') && received ? (['pass'] as const) : []),
    ...(may.includes('formal') && received && !offer.corrected ? (['correct'] as const) : []),
    ...(may.includes('formal') ? (['fail'] as const) : []),
  ];
  if (acts.length === 0) return done === null ? null : <OutcomeNotice done={done} />;
  const dialog = {
    view,
    onClose: () => setOpen(null),
    onDone: ({ kind }: Done) => {
      setOpen(null);
      setDone(kind);
    },
  };
  return (
    <section class="card">
      <h2>{words.formal}</h2>
      <OutcomeNotice done={done} />
      {received && offer.corrected && <p class="hint">{words.correctedAlready}</p>}
      <div class="actions">
        {acts.map((act, i) => (
          <Button key={act} kind={act === 'fail' ? 'danger' : i === 0 ? 'main' : 'plain'} onClick={() => setOpen(act)}>
            {words[act]}
          </Button>
        ))}
      </div>
      {open === 'receive' && <ReceiveDialog {...dialog} />}
      {open === 'pass' && (
        <CommandDialog
          title={words.passTitle}
          confirm={words.pass}
          now
          command={() => commandOf(view, 'formal/pass', {}, words.pass)}
          {...dialog}
        >
          <p>{words.passLead}</p>
        </CommandDialog>
      )}
      {open === 'correct' && <CorrectDialog {...dialog} />}
      {open === 'fail' && <FailDialog {...dialog} />}
    </section>
  );
};

interface OfOffer {
  readonly view: OfferView;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

const commandOf = ({ offer }: OfferView, act: string, body: unknown, label: string) => {
  const subject = `/api/offers/${offer.id}`;
  const { version, number } = offer;
  return { method: 'POST', path: `${subject}/${act}`, body, version, subject, label: `${number ?? ''}: ${label}` } as const;
};

const CHECKSUM = /^[0-9a-f]{8,64}$/;

const ReceiveDialog = ({ view, ...dialog }: OfOffer) => {
  const words = useTexts(GRANTS).offers;
  const { clock } = useConsole();
  const [how, setHow] = useState<'paper' | 'here'>('paper');
  const [typed, setChecksum] = useState('');
  const [receivedOn, setReceivedOn] = useState(localDay(clock.now()));
  const [tried, setTried] = useState(false);
  // As people copy it from paper: in groups, in capitals.
  const checksum = typed.replaceAll(/[\s-]/g, '').toLowerCase();
  const wrong = !CHECKSUM.test(checksum);
  return (
    <CommandDialog
      title={words.receiveTitle}
      confirm={words.receive}
      now
      command={() => {
        setTried(true);
        return wrong || receivedOn === '' ? null : commandOf(view, 'receive', { how, checksum, receivedOn }, words.receive);
      }}
      {...dialog}
    >
      <p>{words.receiveLead}</p>
      <Choice
        label={words.how}
        value={how}
        onInput={(next) => setHow(next === 'here' ? 'here' : 'paper')}
        options={(['paper', 'here'] as const).map((value) => ({ value, label: words[value] }))}
      />
      <Field
        label={words.checksum}
        hint={words.checksumHint}
        maxLength={100}
        value={typed}
        onInput={setChecksum}
        error={tried && wrong ? words.checksumWrong : undefined}
      />
      <Field label={words.receivedOn} type="date" value={receivedOn} onInput={setReceivedOn} />
    </CommandDialog>
  );
};

const LEAST = 3;

const CorrectDialog = ({ view, onDone, ...dialog }: OfOffer) => {
  const words = useTexts(GRANTS).offers;
  const [text, setText] = useDraft(`correct:${view.offer.id}`);
  const [tried, setTried] = useState(false);
  const what = linesOf(text, LEAST);
  return (
    <CommandDialog
      title={words.correctTitle}
      confirm={words.correct}
      now
      command={() => {
        setTried(true);
        return what.length === 0 ? null : commandOf(view, 'formal/correct', { what }, words.correct);
      }}
      onDone={(done) => {
        setText('');
        onDone(done);
      }}
      {...dialog}
    >
      <p>{words.correctLead}</p>
      <Field
        label={words.what}
        hint={words.whatHint}
        rows={5}
        maxLength={5000}
        value={text}
        onInput={setText}
        error={tried && what.length === 0 ? words.missing : undefined}
      />
    </CommandDialog>
  );
};

const FailDialog = ({ view, onDone, ...dialog }: OfOffer) => {
  const words = useTexts(GRANTS).offers;
  const [reason, setReason] = useDraft(`fail:${view.offer.id}`);
  const [tried, setTried] = useState(false);
  const short = reason.trim().length < LEAST;
  return (
    <CommandDialog
      title={words.failTitle}
      confirm={words.fail}
      danger
      now
      command={() => {
        setTried(true);
        return short ? null : commandOf(view, 'formal/fail', { reason: reason.trim() }, words.fail);
      }}
      onDone={(done) => {
        setReason('');
        onDone(done);
      }}
      {...dialog}
    >
      <p>{words.failLead}</p>
      <Field
        label={words.reason}
        rows={3}
        maxLength={1000}
        value={reason}
        onInput={setReason}
        error={tried && short ? words.missing : undefined}
      />
    </CommandDialog>
  );
};
