import { caseQuery, type InboxRow } from '../../data/office-types.ts';
import { useCommand } from '../../data/use-command.ts';
import { useDraft } from '../../data/use-draft.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { CannedChoice } from './canned-choice.tsx';
import { OFFICE } from './texts/index.ts';

/** The answer of the office: told to the resident as it is written, so it is sent now or not at all. */
export const AnswerDialog = ({ escalation, onClose }: { readonly escalation: InboxRow; readonly onClose: () => void }) => {
  const chat = useQuery(caseQuery(escalation.id));
  const language = chat.state === 'read' ? chat.body.language : null;
  const words = useTexts(OFFICE).inbox;
  const shell = useTexts(SHELL);
  const { id, kind, version, words: said, conversationId } = escalation;
  const { sendNow, busy, refused } = useCommand();
  const [text, setText] = useDraft(`answer:${id}`);
  const answer = async (): Promise<void> => {
    if (text.trim() === '') return;
    const outcome = await sendNow({
      method: 'POST',
      path: `/api/escalations/${id}/answer`,
      body: { text: text.trim() },
      version,
      subject: `/api/escalations/${id}`,
      label: `${words.kinds[kind]}: ${words.answerLabel}`,
    });
    if (outcome.kind !== 'sent') return;
    setText('');
    onClose();
  };
  return (
    <Dialog title={words.answerTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void answer();
        }}
      >
        {said !== null && said !== '' && <blockquote>{said}</blockquote>}
        <p>{conversationId === null ? words.answerAsNote : words.answerInChat}</p>
        <CannedChoice language={language} onChosen={setText} />
        <Field label={words.answerWords} rows={5} value={text} required onInput={setText} />
        <ProblemNotice problem={refused} />
        <div class="actions">
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button kind="main" type="submit" busy={busy}>
            {words.answer}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
