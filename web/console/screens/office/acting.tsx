/** What can be done with a case where it stands in a list: taken, answered, opened. */
import { useState } from 'preact/hooks';
import { useMe } from '../../data/me.ts';
import type { InboxRow } from '../../data/office-types.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { OFFICE } from './texts/index.ts';

export const Acting = ({ row }: { readonly row: InboxRow }) => {
  const words = useTexts(OFFICE).inbox;
  const me = useMe();
  const { sendNow, busy, refused } = useCommand();
  const [answering, setAnswering] = useState(false);
  const { id, kind, words: said, taken, conversationId, issueId, version, state } = row;
  const open = state !== 'answered';
  const take = () =>
    void sendNow({
      method: 'POST',
      path: `/api/escalations/${id}/take`,
      body: {},
      version,
      subject: `/api/escalations/${id}`,
      label: `${words.kinds[kind]}: ${words.takeLabel}`,
    });
  return (
    <>
      <ProblemNotice problem={refused} />
      <div class="actions">
        {open && taken === null && (
          <Button kind="main" busy={busy} onClick={take}>
            {words.take}
          </Button>
        )}
        {open && said !== null && (
          <Button kind={taken?.by === me.id ? 'main' : 'plain'} onClick={() => setAnswering(true)}>
            {words.answer}
          </Button>
        )}
        {conversationId !== null && said !== null && (
          <LinkButton href={`/console/conversations/${conversationId}`}>{words.chat}</LinkButton>
        )}
        {issueId !== null && <LinkButton href={`/console/issues/${issueId}`}>{words.issue}</LinkButton>}
      </div>
      {answering && <AnswerDialog escalation={row} onClose={() => setAnswering(false)} />}
    </>
  );
};
