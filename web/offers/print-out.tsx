/** Printed things: asked for, made within seconds, opened. */
import { useEffect, useState } from 'preact/hooks';
import { query } from '../console/data/api-types.ts';
import { useConsole } from '../console/data/console.ts';
import type { DocumentView } from '../console/data/event-types.ts';
import type { Root } from '../console/data/grants-types.ts';
import { useCommand } from '../console/data/use-command.ts';
import { useQuery } from '../console/data/use-query.ts';
import { Button } from '../console/parts/button.tsx';
import { Notice, ProblemNotice } from '../console/parts/notice.tsx';
import { useTexts } from '../console/texts/language.ts';
import { OFFERS } from './texts/index.ts';

export interface Paper {
  /** As the button says it. */
  readonly label: string;
  readonly body: Readonly<Record<string, string>>;
}

const ASK_EVERY_MS = 1_000;

/** `path`: where papers are asked for, such as `/api/offers/…/documents`. */
export const PrintOut = ({
  root,
  path,
  papers,
}: {
  readonly root: Root;
  readonly path: string;
  readonly papers: readonly Paper[];
}) => {
  const { sendNow, busy, refused } = useCommand();
  const [asked, setAsked] = useState<readonly { readonly id: string; readonly label: string }[]>([]);
  const ask = async ({ body, label }: Paper): Promise<void> => {
    const outcome = await sendNow({ method: 'POST', path, body, version: null, subject: path, label });
    if (outcome.kind !== 'sent') return;
    // What comes back names the document that is being made.
    const { id } = outcome.body as Pick<DocumentView, 'id'>;
    setAsked((before) => [{ id, label }, ...before.filter((one) => one.label !== label)]);
  };
  return (
    <>
      <ProblemNotice problem={refused} />
      {asked.map(({ id, label }) => (
        <Made key={id} root={root} id={id} label={label} />
      ))}
      <div class="actions">
        {papers.map((paper) => (
          <Button key={paper.label} busy={busy} onClick={() => void ask(paper)}>
            {paper.label}
          </Button>
        ))}
      </div>
    </>
  );
};

const Made = ({ root, id, label }: { readonly root: Root; readonly id: string; readonly label: string }) => {
  const { papers } = useTexts(OFFERS);
  const { library } = useConsole();
  const path = `${root}/documents/${id}`;
  const made = useQuery(query<DocumentView>(path));
  const waits = made.state !== 'read' || made.body.state === 'asked';
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => void library.refresh(path), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [library, path, waits]);
  if (made.state === 'refused') return <ProblemNotice problem={made.problem} />;
  if (waits) return <Notice>{`${label}: ${papers.making}`}</Notice>;
  if (made.body.url === null) return <Notice kind="problem">{made.body.why ?? papers.failed}</Notice>;
  return (
    <Notice kind="good">
      <a class="contact" href={made.body.url} target="_blank" rel="noreferrer">
        {papers.open(made.body.fileName ?? label)}
      </a>
    </Notice>
  );
};
