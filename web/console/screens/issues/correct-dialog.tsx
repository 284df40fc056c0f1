import { useState } from 'preact/hooks';
import { useMe } from '../../data/me.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import type { OfIssue } from './action-dialog.tsx';
import { correctionIn } from './correction.ts';
import { ISSUES } from './texts/index.ts';

/** Category and place put right. What is right already is not sent. */
export const CorrectDialog = ({ detail: { issue }, onClose, onDone }: OfIssue) => {
  const texts = useTexts(ISSUES);
  const shell = useTexts(SHELL);
  const { city } = useMe();
  const { send, busy, refused } = useCommand();
  const words = texts.actions.correct;
  const [given, setGiven] = useState({
    category: issue.category,
    place: issue.place.text,
    subarea: issue.place.subarea ?? '',
  });
  const [nothing, setNothing] = useState(false);
  const submit = async (): Promise<void> => {
    const body = correctionIn(issue, given);
    setNothing(body === null);
    if (body === null) return;
    const subject = `/api/issues/${issue.id}`;
    const { version, number } = issue;
    const outcome = await send({
      method: 'POST',
      path: `${subject}/correct`,
      body,
      version,
      subject,
      label: `${number}: ${words.label}`,
    });
    if (outcome.kind === 'sent' || outcome.kind === 'queued') onDone(outcome.kind);
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
        <Choice
          label={texts.report.category}
          value={given.category}
          onInput={(category) => setGiven({ ...given, category })}
          options={city.categories.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Field
          label={texts.report.place}
          hint={texts.report.placeHint}
          value={given.place}
          onInput={(place) => setGiven({ ...given, place })}
          error={nothing ? texts.fields.nothingChanged : undefined}
        />
        <Choice
          label={texts.report.subarea}
          value={given.subarea}
          onInput={(subarea) => setGiven({ ...given, subarea })}
          options={[
            { value: '', label: texts.report.subareaUnknown },
            ...city.subareas.map(({ id, name }) => ({ value: id, label: name })),
            { value: 'outside', label: texts.today.outside },
          ]}
        />
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
