/** Printed things of a date: asked for, made within seconds, opened. */
import { useEffect, useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import { type DocumentKind, type DocumentView, documentQuery } from '../../data/event-types.ts';
import { useCommand } from '../../data/use-command.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
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
const ASK_EVERY_MS = 1_000;

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
        <MadeDocument key={id} id={id} kind={kind} />
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

const MadeDocument = ({ id, kind }: { readonly id: string; readonly kind: DocumentKind }) => {
  const words = useTexts(GUESTS).documents;
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
  if (waits) return <Notice>{`${words.kinds[kind]}: ${words.making}`}</Notice>;
  if (made.body.url === null) return <Notice kind="problem">{made.body.why ?? words.failed}</Notice>;
  return (
    <Notice kind="good">
      <a class="contact" href={made.body.url} target="_blank" rel="noreferrer">
        {words.open(made.body.fileName ?? words.kinds[kind])}
      </a>
    </Notice>
  );
};
