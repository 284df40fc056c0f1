/** A document that is being made: asked for again every second until it is there. */
import { useEffect } from 'preact/hooks';
import { query } from '../data/api-types.ts';
import { useConsole } from '../data/console.ts';
import type { DocumentView } from '../data/event-types.ts';
import type { Root } from '../data/grants-types.ts';
import { useQuery } from '../data/use-query.ts';
import { Notice, ProblemNotice } from './notice.tsx';

const ASK_EVERY_MS = 1_000;

/** `root`: whose API has it, that of staff or of members of organisations. */
export const MadeDocument = ({
  root = '/api',
  id,
  name,
  words,
}: {
  readonly root?: Root;
  readonly id: string;
  readonly name: string;
  readonly words: { readonly making: string; readonly failed: string; readonly open: (name: string) => string };
}) => {
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
  if (waits) return <Notice>{`${name}: ${words.making}`}</Notice>;
  if (made.body.url === null) return <Notice kind="problem">{made.body.why ?? words.failed}</Notice>;
  return (
    <Notice kind="good">
      <a class="contact" href={made.body.url} target="_blank" rel="noreferrer">
        {words.open(made.body.fileName ?? name)}
      </a>
    </Notice>
  );
};
