/** How the work is shared: what each colleague holds, and one step that moves what an absent one left. */
import { useState } from 'preact/hooks';
import { type Colleague, colleaguesQuery } from '../../data/office-types.ts';
import { useCommand } from '../../data/use-command.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Choice } from '../../parts/field.tsx';
import { List, Marks } from '../../parts/list.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { OFFICE } from './texts/index.ts';

export default function ColleaguesScreen() {
  const words = useTexts(OFFICE).colleagues;
  return (
    <Page title={words.title} back="/console/inbox">
      <Reading of={useQuery(colleaguesQuery)}>{({ items }) => <Shares colleagues={items} />}</Reading>
    </Page>
  );
}

const Shares = ({ colleagues }: { readonly colleagues: readonly Colleague[] }) => {
  const words = useTexts(OFFICE).colleagues;
  const [moving, setMoving] = useState<Colleague | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  return (
    <>
      {said !== null && <Notice kind="good">{said}</Notice>}
      <List items={colleagues} keyOf={({ id }) => id}>
        {(one) => (
          <article class="card">
            <h2>{one.name}</h2>
            <Marks
              marks={[
                { text: words.holds(one.holds), tone: 'plain' },
                { text: one.onDuty ? words.onDuty : words.away, tone: one.onDuty ? 'good' : 'plain' },
                ...(one.suggested ? [{ text: words.suggested, tone: 'good' } as const] : []),
              ]}
            />
            {one.holds > 0 && colleagues.length > 1 && (
              <div class="actions">
                <Button onClick={() => setMoving(one)}>{words.move}</Button>
              </div>
            )}
          </article>
        )}
      </List>
      {moving !== null && (
        <MoveDialog
          from={moving}
          colleagues={colleagues}
          onClose={() => setMoving(null)}
          onMoved={(moved, stayed) => {
            setMoving(null);
            setSaid([words.moved(moved), ...(stayed > 0 ? [words.stayed(stayed)] : [])].join(' '));
          }}
        />
      )}
    </>
  );
};

/** A transaction takes so many cases; the next ones follow until none is left. */
const MoveDialog = ({
  from,
  colleagues,
  onClose,
  onMoved,
}: {
  readonly from: Colleague;
  readonly colleagues: readonly Colleague[];
  readonly onClose: () => void;
  readonly onMoved: (moved: number, stayed: number) => void;
}) => {
  const words = useTexts(OFFICE).colleagues;
  const shell = useTexts(SHELL);
  const { sendNow, busy, refused } = useCommand();
  const others = colleagues.filter(({ id }) => id !== from.id);
  const [to, setTo] = useState((others.find(({ suggested }) => suggested) ?? others[0])?.id ?? '');
  const move = async (): Promise<void> => {
    const path = `/api/colleagues/${from.id}/move`;
    for (let moved = 0; ; ) {
      const outcome = await sendNow({ method: 'POST', path, body: { to }, version: null, subject: path, label: words.label });
      if (outcome.kind !== 'sent') return;
      const made = outcome.body as { readonly moved: number; readonly left: number; readonly stayed: number };
      moved += made.moved;
      if (made.left === 0) {
        onMoved(moved, made.stayed);
        return;
      }
    }
  };
  return (
    <Dialog title={words.moveTitle(from.name)} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void move();
        }}
      >
        <Choice
          label={words.to}
          value={to}
          onInput={setTo}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ProblemNotice problem={refused} />
        <div class="actions">
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button kind="main" type="submit" busy={busy}>
            {words.move}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
