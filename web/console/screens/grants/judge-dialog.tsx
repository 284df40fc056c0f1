import { useState } from 'preact/hooks';
import { OFFERS } from '../../../offers/texts/index.ts';
import type { ProjectView } from '../../data/grants-types.ts';
import { CommandDialog } from '../../parts/command-dialog.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { useTexts } from '../../texts/language.ts';
import { GRANTS } from './texts/index.ts';

const VERDICTS = ['accepted', 'questioned', 'taken-out'] as const;

/** The office says of a receipt whether it counts. */
export const JudgeDialog = ({
  offerId,
  receipt,
  onClose,
}: {
  readonly offerId: string;
  readonly receipt: ProjectView['receipts'][number];
  readonly onClose: () => void;
}) => {
  const words = useTexts(GRANTS).project;
  const { receipts } = useTexts(OFFERS);
  const [state, setState] = useState<(typeof VERDICTS)[number]>('accepted');
  const [note, setNote] = useState('');
  const subject = `/api/offers/${offerId}/receipts/${receipt.id}`;
  return (
    <CommandDialog
      title={words.judgeTitle}
      confirm={words.save}
      now
      command={() => ({
        method: 'POST',
        path: `${subject}/judge`,
        body: { state, note: note.trim() === '' ? null : note.trim() },
        version: receipt.version,
        subject,
        label: words.judge,
      })}
      onClose={onClose}
      onDone={onClose}
    >
      <Choice
        label={words.state}
        value={state}
        onInput={(next) => setState(VERDICTS.find((one) => one === next) ?? 'accepted')}
        options={VERDICTS.map((value) => ({ value, label: receipts.states[value] }))}
      />
      <Field label={words.note} rows={2} maxLength={500} value={note} onInput={setNote} />
    </CommandDialog>
  );
};
