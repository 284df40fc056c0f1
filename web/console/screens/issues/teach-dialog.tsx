import { useEffect, useState } from 'preact/hooks';
import { type Teaching, teachingQuery } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import type { OfIssue } from './action-dialog.tsx';
import { ISSUES } from './texts/index.ts';

/** "Może uczyć": the words without names and numbers, read by a person before they teach. Asked for once and never kept on the device. */
export const TeachDialog = ({ detail: { issue }, onClose, onDone }: OfIssue) => {
  const texts = useTexts(ISSUES);
  const shell = useTexts(SHELL);
  const { api } = useConsole();
  const { sendNow, busy, refused } = useCommand();
  const words = texts.actions.teach;
  const [teaching, setTeaching] = useState<Teaching | 'loading' | 'none'>('loading');
  const [text, setText] = useState('');
  useEffect(() => {
    void api({ method: 'GET', path: teachingQuery(issue.id).path }).then((answer) => {
      if (answer.kind !== 'ok') return setTeaching('none');
      const read = answer.body as Teaching;
      setTeaching(read);
      setText(read.text);
    });
  }, [api, issue.id]);
  const submit = async (read: Teaching): Promise<void> => {
    const subject = `/api/issues/${issue.id}`;
    const { language, category, urgent } = read;
    const outcome = await sendNow({
      method: 'POST',
      path: `${subject}/teach`,
      body: { text: text.trim(), language, category, urgent },
      version: null,
      subject,
      label: `${issue.number}: ${words.label}`,
    });
    if (outcome.kind === 'sent') onDone('sent');
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.lead}</p>
      {teaching === 'loading' && <p role="status">{shell.loading}</p>}
      {teaching === 'none' && <Notice>{shell.problem.outOfReach}</Notice>}
      {typeof teaching === 'object' && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit(teaching);
          }}
        >
          <Field label={texts.fields.teaching} rows={4} maxLength={300} value={text} onInput={setText} />
          <ProblemNotice problem={refused} />
          <div class="actions">
            <Button onClick={onClose}>{shell.cancel}</Button>
            <Button kind="main" type="submit" busy={busy}>
              {words.confirm}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
};
