/** The case for the office's own files: asked for, made within seconds, opened. */
import { useEffect, useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import { type DocumentView, documentQuery } from '../../data/event-types.ts';
import type { Case } from '../../data/office-types.ts';
import { useCommand } from '../../data/use-command.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.ts';
import { OFFICE } from './texts/index.ts';

const ASK_EVERY_MS = 1_000;

export const CaseFile = ({ one }: { readonly one: Case }) => {
  const words = useTexts(OFFICE).case.print;
  const { sendNow, busy, refused } = useCommand();
  const [asked, setAsked] = useState<string | null>(null);
  const ask = async (): Promise<void> => {
    const path = `/api/escalations/${one.id}/documents`;
    const outcome = await sendNow({ method: 'POST', path, body: {}, version: null, subject: path, label: words.open });
    // What comes back names the document that is being made.
    if (outcome.kind === 'sent') setAsked((outcome.body as Pick<DocumentView, 'id'>).id);
  };
  return (
    <>
      <ProblemNotice problem={refused} />
      {asked !== null && <MadeFile key={asked} id={asked} />}
      <div class="actions">
        <Button busy={busy} onClick={() => void ask()}>
          {words.open}
        </Button>
      </div>
    </>
  );
};

const MadeFile = ({ id }: { readonly id: string }) => {
  const words = useTexts(OFFICE).case.print;
  const { library } = useConsole();
  const query = documentQuery(id);
  const made = useQuery(query);
  const waits = made.state !== 'read' || made.body.state === 'asked';
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => void library.refresh(query.path), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [library, query.path, waits]);
  if (made.state === 'refused') return <ProblemNotice problem={made.problem} />;
  if (waits) return <Notice>{words.making}</Notice>;
  if (made.body.url === null) return <Notice kind="problem">{made.body.why ?? words.failed}</Notice>;
  return (
    <Notice kind="good">
      <a class="contact" href={made.body.url} target="_blank" rel="noreferrer">
        {words.ready}
      </a>
    </Notice>
  );
};
