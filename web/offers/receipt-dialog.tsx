import { useId, useState } from 'preact/hooks';
import { useConsole } from '../console/data/console.ts';
import type { ProjectView, ReceiptAfter } from '../console/data/grants-types.ts';
import type { Decided } from '../console/data/outbox.ts';
import { useCommand } from '../console/data/use-command.ts';
import { Button } from '../console/parts/button.tsx';
import { Dialog } from '../console/parts/dialog.tsx';
import { Choice, Field } from '../console/parts/field.tsx';
import { Notice, ProblemNotice } from '../console/parts/notice.tsx';
import { useTexts } from '../console/texts/language.ts';
import { SHELL } from '../console/texts/shell.ts';
import { groszeOf, typedOf } from './money.ts';
import { OFFERS } from './texts/index.ts';
import { PAPERS, sendBytes, type Unfit, unfit } from './upload.ts';

type Receipt = ProjectView['receipts'][number];

/** The receipt is kept first, its picture goes after it: a lost connection costs the picture only, and that is said. */
export const ReceiptDialog = ({
  path,
  view,
  receipt,
  onClose,
  onDone,
}: {
  /** Of the offer. */
  readonly path: string;
  readonly view: ProjectView;
  /** null = a new one. */
  readonly receipt: Receipt | null;
  readonly onClose: () => void;
  /** With what does not fit about it: it is kept all the same. */
  readonly onDone: (what: 'saved' | 'savedWithoutPicture', warnings: readonly string[]) => void;
}) => {
  const words = useTexts(OFFERS);
  const shell = useTexts(SHELL);
  const { library } = useConsole();
  const { sendNow, busy, refused } = useCommand();
  const [sum, setSum] = useState(receipt?.grosze == null ? '' : typedOf(receipt.grosze));
  const [lineId, setLine] = useState(receipt?.lineId ?? '');
  const [issuedOn, setIssuedOn] = useState(receipt?.issuedOn ?? '');
  const [note, setNote] = useState(receipt?.note ?? '');
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState<Unfit | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const grosze = groszeOf(sum);
  const id = useId();

  const save = async (): Promise<void> => {
    const unfitting = file === null ? null : unfit(file, PAPERS);
    setWrong(unfitting);
    if (grosze === null || unfitting !== null) return;
    const at = receipt === null ? `${path}/receipts` : `${path}/receipts/${receipt.id}`;
    const command: Decided = {
      method: receipt === null ? 'POST' : 'PUT',
      path: at,
      body: {
        grosze: sum.trim() === '' ? null : grosze,
        lineId: lineId === '' ? null : lineId,
        issuedOn: issuedOn === '' ? null : issuedOn,
        note: note.trim() === '' ? null : note.trim(),
        file: file === null ? null : { contentType: file.type, bytes: file.size },
      },
      version: receipt === null ? null : receipt.version,
      subject: `${path}/receipts`,
      label: words.receipts.label,
    };
    const outcome = await sendNow(command);
    if (outcome.kind !== 'sent') return;
    // What comes back names the receipt and, where a file was announced, says where it goes.
    const made = outcome.body as ReceiptAfter;
    const arrived = file === null || (await sendPicture(made, file, command));
    await library.refresh(`${path}/project`);
    onDone(arrived ? 'saved' : 'savedWithoutPicture', made.warningTexts);
  };
  const sendPicture = async (
    { id: receiptId, url, headers }: ReceiptAfter,
    picture: File,
    command: Decided,
  ): Promise<boolean> => {
    setPercent(0);
    const sent = url !== null && (await sendBytes({ url, headers }, picture, setPercent));
    setPercent(null);
    if (!sent) return false;
    const arrivedAt = `${path}/receipts/${receiptId}/arrived`;
    const told = await sendNow({ ...command, method: 'POST', path: arrivedAt, body: {}, version: null });
    return told.kind === 'sent';
  };

  return (
    <Dialog title={receipt === null ? words.receipts.addTitle : words.receipts.changeTitle} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{words.receipts.lead}</p>
        <div class="field">
          <label for={id}>{words.receipts.picture}</label>
          <p class="hint" id={`${id}-hint`}>
            {words.receipts.pictureHint}
          </p>
          <input
            id={id}
            type="file"
            accept={PAPERS.join(',')}
            capture="environment"
            aria-describedby={`${id}-hint`}
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
          {wrong !== null && <p class="error">{words.files[wrong]}</p>}
        </div>
        <Field
          label={words.receipts.sum}
          hint={words.form.moneyHint}
          inputMode="decimal"
          maxLength={20}
          value={sum}
          onInput={setSum}
          error={grosze === null ? words.form.notMoney : undefined}
        />
        <Choice
          label={words.receipts.line}
          value={lineId}
          onInput={setLine}
          options={[
            { value: '', label: words.receipts.lineUnknown },
            ...(view.agreed?.budget ?? []).map((line) => ({ value: line.id, label: line.name })),
          ]}
        />
        <Field label={words.receipts.issuedOn} type="date" value={issuedOn} onInput={setIssuedOn} />
        <Field
          label={words.receipts.note}
          hint={words.receipts.noteHint}
          rows={2}
          maxLength={500}
          value={note}
          onInput={setNote}
        />
        {percent !== null && (
          <Notice>
            {words.files.sending(percent)}
            <progress max={100} value={percent} aria-label={words.files.sending(percent)} />
          </Notice>
        )}
        <ProblemNotice problem={refused} />
        <div class="actions">
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button kind="main" type="submit" busy={busy || percent !== null}>
            {words.receipts.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
