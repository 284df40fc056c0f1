/** What colleagues wrote beside a chat, for each other. */
import type { ConversationDetail } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { useCommand } from '../../data/use-command.ts';
import { useDraft } from '../../data/use-draft.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { OFFICE } from './texts/index.ts';

export const ChatNotes = ({ conversation: { id, notes } }: { readonly conversation: ConversationDetail }) => {
  const words = useTexts(OFFICE).notes;
  const language = useLanguage();
  const { clock } = useConsole();
  const { send, busy, refused } = useCommand();
  const [text, setText] = useDraft(`note:${id}`);
  const keep = async (): Promise<void> => {
    if (text.trim() === '') return;
    const subject = `/api/conversations/${id}/notes`;
    const outcome = await send({
      method: 'POST',
      path: subject,
      body: { text: text.trim() },
      version: null,
      subject,
      label: words.label,
    });
    if (outcome.kind === 'sent' || outcome.kind === 'queued') setText('');
  };
  return (
    <details>
      <summary>{words.title(notes.length)}</summary>
      <ul class="entries">
        {notes.map((note) => (
          <li key={note.id}>
            <small>
              {momentOf(language, note.at, clock.now())}, {note.byName}
            </small>
            <blockquote>{note.text}</blockquote>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <Field label={words.write} hint={words.hint} rows={2} value={text} onInput={setText} />
        <ProblemNotice problem={refused} />
        <div class="actions">
          <Button type="submit" busy={busy}>
            {words.keep}
          </Button>
        </div>
      </form>
    </details>
  );
};
