/** Printed things of a date: asked for, made within seconds, opened. */
import { useState } from 'preact/hooks';
import type { DocumentKind, DocumentView } from '../../data/event-types.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/button.tsx';
import { MadeDocument } from '../../parts/made-document.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.ts';
import { GUESTS } from './texts/guests/index.ts';

const KINDS: readonly DocumentKind[] = [
  'guest-list-pdf',
  'door-pdf',
  'attendance-pdf',
  'attendance-xlsx',
  'certificates-pdf',
  'guest-list-csv',
];

export const Documents = ({ dateId }: { readonly dateId: string }) => {
  const words = useTexts(GUESTS).documents;
  const { sendNow, busy, refused } = useCommand();
  const [asked, setAsked] = useState<readonly { readonly id: string; readonly kind: DocumentKind }[]>([]);
  const ask = async (kind: DocumentKind): Promise<void> => {
    const path = `/api/event-dates/${dateId}/documents`;
    const outcome = await sendNow({
      method: 'POST',
      path,
      body: { kind },
      version: null,
      subject: path,
      label: words.kinds[kind],
    });
    if (outcome.kind !== 'sent') return;
    // What comes back names the document that is being made.
    const { id } = outcome.body as Pick<DocumentView, 'id'>;
    setAsked((before) => [{ id, kind }, ...before.filter((one) => one.kind !== kind)]);
  };
  return (
    <details>
      <summary>{words.title}</summary>
      <p class="hint">{words.lead}</p>
      <ProblemNotice problem={refused} />
      {asked.map(({ id, kind }) => (
        <MadeDocument key={id} id={id} name={words.kinds[kind]} words={words} />
      ))}
      <div class="actions">
        {KINDS.map((kind) => (
          <Button key={kind} busy={busy} onClick={() => void ask(kind)}>
            {words.kinds[kind]}
          </Button>
        ))}
      </div>
    </details>
  );
};
