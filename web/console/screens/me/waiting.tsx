/** What this device has not sent yet, and what was not accepted: in words, with everything that was typed. */
import { useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import type { Queued } from '../../data/queue.ts';
import { useValue } from '../../data/value.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';

export default function WaitingScreen() {
  const words = useTexts(SHELL);
  const { outbox } = useConsole();
  const queue = useValue(outbox.queue);
  return (
    <Page title={words.waiting.title} back="/console">
      <p>{words.waiting.lead}</p>
      <List items={queue} empty={words.waiting.none} keyOf={({ key }) => key}>
        {(command) => <Waiting command={command} />}
      </List>
    </Page>
  );
}

/** Everything that was typed, so that nothing has to be remembered. */
const typedIn = (body: unknown): readonly string[] =>
  typeof body === 'object' && body !== null ? Object.values(body).filter((value) => typeof value === 'string') : [];

const Waiting = ({ command }: { readonly command: Queued }) => {
  const words = useTexts(SHELL).waiting;
  const { outbox } = useConsole();
  const [busy, setBusy] = useState(false);
  const { key, label, body, state } = command;
  const issue = /^\/api\/issues\/([^/]+)$/.exec(command.subject)?.[1] ?? null;
  const act = (what: () => Promise<void>) => () => {
    setBusy(true);
    void what().finally(() => setBusy(false));
  };
  return (
    <div class="card">
      <h2>{label}</h2>
      {typedIn(body).map((text) => (
        <blockquote key={text}>{text}</blockquote>
      ))}
      {issue !== null && (
        <p>
          <a href={`/console/issues/${issue}`}>{words.open}</a>
        </p>
      )}
      {state.name === 'refused' && (
        <>
          {state.problem === 'held-back' ? <p>{words.heldBack}</p> : <ProblemNotice problem={state.problem} />}
          <div class="actions">
            <Button busy={busy} onClick={act(() => outbox.drop(key))}>
              {words.drop}
            </Button>
            <Button busy={busy} onClick={act(() => outbox.again(key))}>
              {words.again}
            </Button>
          </div>
        </>
      )}
    </div>
  );
};
