/** The office answers a report: accepted, to be corrected, or a part of the grant goes back. */
import { useState } from 'preact/hooks';
import { MoneyField } from '../../../offers/money-field.tsx';
import { useDraft } from '../../data/use-draft.ts';
import { CommandDialog } from '../../parts/command-dialog.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { useTexts } from '../../texts/language.ts';
import { linesOf, type OfProject, projectCommand } from './of-project.ts';
import { GRANTS } from './texts/index.ts';

const KINDS = ['accepted', 'correct', 'return'] as const;
type Kind = (typeof KINDS)[number];
const LEAST = 3;

export const VerdictDialog = ({ view, onDone, ...dialog }: OfProject) => {
  const words = useTexts(GRANTS).project;
  const [kind, setKind] = useState<Kind>('accepted');
  const [text, setText] = useDraft(`verdict:${view.offer.id}`);
  const [until, setUntil] = useState('');
  const [grosze, setGrosze] = useState(view.settlement?.returnGrosze ?? 0);
  const [tried, setTried] = useState(false);
  const labels: Readonly<Record<Kind, string>> = {
    accepted: words.accept,
    correct: words.askToCorrect,
    return: words.demandReturn,
  };
  const body = (): unknown => {
    if (kind === 'accepted') return { kind };
    if (until === '') return null;
    const what = linesOf(text, LEAST);
    if (kind === 'correct') return what.length === 0 ? null : { kind, what, until };
    const reason = text.trim();
    return grosze < 1 || reason.length < LEAST ? null : { kind, grosze, reason, returnBy: until };
  };
  const missing = (empty: boolean) => (tried && empty ? words.missing : undefined);
  return (
    <CommandDialog
      title={words.verdictTitle}
      confirm={words.verdict}
      now
      command={() => {
        setTried(true);
        const verdict = body();
        return verdict === null
          ? null
          : projectCommand(view, 'report/verdict', verdict, view.report?.version ?? null, words.verdict);
      }}
      onDone={(done) => {
        setText('');
        onDone(done);
      }}
      {...dialog}
    >
      <Choice
        label={words.state}
        value={kind}
        onInput={(next) => setKind(KINDS.find((one) => one === next) ?? 'accepted')}
        options={KINDS.map((value) => ({ value, label: labels[value] }))}
      />
      {kind === 'return' && <MoneyField label={words.sum} grosze={grosze} onInput={setGrosze} error={missing(grosze < 1)} />}
      {kind !== 'accepted' && (
        <>
          <Field
            label={kind === 'correct' ? words.what : words.reason}
            hint={kind === 'correct' ? words.whatHint : undefined}
            rows={4}
            maxLength={2000}
            value={text}
            onInput={setText}
            error={missing(text.trim().length < LEAST)}
          />
          <Field
            label={kind === 'correct' ? words.until : words.returnBy}
            type="date"
            value={until}
            onInput={setUntil}
            error={missing(until === '')}
          />
        </>
      )}
    </CommandDialog>
  );
};
