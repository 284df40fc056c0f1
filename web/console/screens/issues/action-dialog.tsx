/** One action: what it asks for, what the resident will read, and why it was refused. Words half typed outlive the dialog. */
import { useState } from 'preact/hooks';
import { pictureOf } from '../../../picture.ts';
import type { IssueDetail } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { useMe } from '../../data/me.ts';
import { useCommand } from '../../data/use-command.ts';
import { useDraft } from '../../data/use-draft.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Check, Choice, Field } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { localDay } from '../../texts/dates.ts';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { asksFor, bodyOf, type Filled, missing, toldIn } from './action-form.ts';
import type { FormAction } from './actions.ts';
import { useAddPhoto } from './add-photo.tsx';
import { PhotoField } from './photo-field.tsx';
import { MessengerPreview } from './preview.tsx';
import { ISSUES } from './texts/index.ts';

/** What every dialog about an issue is given. */
export interface OfIssue {
  readonly detail: IssueDetail;
  readonly onClose: () => void;
  readonly onDone: (outcome: 'sent' | 'queued') => void;
}

export const ActionDialog = ({ action, detail, onClose, onDone }: OfIssue & { readonly action: FormAction }) => {
  const texts = useTexts(ISSUES);
  const shell = useTexts(SHELL);
  const { city } = useMe();
  const { clock } = useConsole();
  const { send, busy, refused } = useCommand();
  const { issue } = detail;
  const words = texts.actions[action];
  const asks = asksFor(action);
  const [typed, setTyped] = useDraft(`${action}:${issue.id}`);
  const [rest, setRest] = useState<Omit<Filled, 'words'>>({ repairBy: '', owner: '', checked: false });
  const [tried, setTried] = useState(false);
  const photo = useAddPhoto(issue);
  const [after, setAfter] = useState<File | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const filled: Filled = { ...rest, words: typed };
  const lacking = missing(action, filled, city.owners);
  const told = toldIn(action, filled, city.owners);

  const submit = async (): Promise<void> => {
    setTried(true);
    if (lacking !== null) return;
    if (after !== null) {
      const picture = await pictureOf(after);
      setUnreadable(picture === null);
      if (picture === null) return;
      await photo.add(picture, 'after');
    }
    const path = `/api/issues/${issue.id}`;
    const outcome = await send({
      method: 'POST',
      path: `${path}/${action}`,
      body: bodyOf(action, filled),
      // A note and a call for help hold whatever has happened since.
      version: action === 'comment' || action === 'escalate' || action === 'idea' ? null : issue.version,
      // Of an idea the answer is the idea: what comes after it does not rest on its version.
      subject: action === 'idea' ? `${path}/idea` : path,
      label: `${issue.number}: ${words.label}`,
    });
    if (outcome.kind !== 'sent' && outcome.kind !== 'queued') return;
    setTyped('');
    onDone(outcome.kind);
  };

  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{words.lead}</p>
        {asks.owner && (
          <>
            <Choice
              label={texts.fields.owner}
              value={rest.owner}
              required
              onInput={(owner) => setRest({ ...rest, owner, checked: false })}
              options={[
                { value: '', label: texts.fields.chooseOwner },
                ...city.owners.map(({ id, name, contact }) => ({
                  value: id,
                  label: contact === null ? `${name} (${texts.fields.noContact})` : name,
                })),
              ]}
              error={tried && lacking === 'owner' ? texts.fields.choose : undefined}
            />
            {city.owners.some(({ id, verified }) => id === rest.owner && !verified) && (
              <Check label={texts.fields.checked} checked={rest.checked} onChange={(checked) => setRest({ ...rest, checked })} />
            )}
          </>
        )}
        {asks.words !== null && (
          <Field
            label={texts.fields[asks.words]}
            hint={action === 'resolve' ? texts.fields.outcomeHint : action === 'idea' ? texts.fields.ideaHint : undefined}
            rows={4}
            value={typed}
            required
            onInput={setTyped}
            error={
              tried && lacking === 'words' ? (action === 'idea' ? texts.fields.ideaTooShort : texts.fields.tooShort) : undefined
            }
          />
        )}
        {asks.repairBy && (
          <Field
            type="date"
            label={texts.fields.repairBy}
            hint={texts.fields.repairByHint}
            min={localDay(clock.now())}
            value={rest.repairBy}
            onInput={(repairBy) => setRest({ ...rest, repairBy })}
          />
        )}
        {action === 'resolve' && (
          <PhotoField
            label={texts.photos.afterRepair}
            hint={texts.photos.afterRepairHint}
            error={unreadable ? texts.photos.unreadable : undefined}
            onChoose={setAfter}
          />
        )}
        {told !== null && <MessengerPreview told={told} detail={detail} />}
        <ProblemNotice problem={refused} />
        <div class="actions">
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button kind="main" type="submit" busy={busy}>
            {words.confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
