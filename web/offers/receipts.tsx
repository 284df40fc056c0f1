/** Receipts: photographed on the spot, each with what does not fit about it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useConsole } from '../console/data/console.ts';
import type { ProjectView, Root } from '../console/data/grants-types.ts';
import { Button } from '../console/parts/button.tsx';
import { CommandDialog } from '../console/parts/command-dialog.tsx';
import { List, type Mark, Marks } from '../console/parts/list.tsx';
import { Notice } from '../console/parts/notice.tsx';
import { dateOf, momentOf } from '../console/texts/dates.ts';
import { useLanguage, useTexts } from '../console/texts/language.ts';
import { money } from './money.ts';
import { ReceiptDialog } from './receipt-dialog.tsx';
import { OFFERS } from './texts/index.ts';

type Receipt = ProjectView['receipts'][number];

export const Receipts = ({
  root,
  view,
  judge,
}: {
  readonly root: Root;
  readonly view: ProjectView;
  readonly judge?: (receipt: Receipt) => ComponentChildren;
}) => {
  const words = useTexts(OFFERS).receipts;
  const [open, setOpen] = useState<Receipt | 'new' | null>(null);
  const [done, setDone] = useState<{
    readonly what: 'saved' | 'savedWithoutPicture';
    readonly warnings: readonly string[];
  } | null>(null);
  const mayWrite = view.may.includes('receipts');
  return (
    <>
      {mayWrite && (
        <div class="actions">
          <Button kind="main" onClick={() => setOpen('new')}>
            {words.add}
          </Button>
        </div>
      )}
      {done !== null && (
        <Notice kind={done.what === 'saved' ? 'good' : 'problem'}>
          <p>{words[done.what]}</p>
          {done.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Notice>
      )}
      <List title={words.title} items={view.receipts} empty={words.none} keyOf={({ id }) => id}>
        {(receipt) => (
          <ReceiptCard view={view} receipt={receipt}>
            {mayWrite && receipt.state !== 'accepted' && receipt.state !== 'taken-out' && (
              <>
                <Button onClick={() => setOpen(receipt)}>{words.change}</Button>
                {judge === undefined && <TakeOut path={`${root}/offers/${view.offer.id}`} receipt={receipt} />}
              </>
            )}
            {judge?.(receipt)}
          </ReceiptCard>
        )}
      </List>
      {view.chatCode !== null && <InChat code={view.chatCode} />}
      {open !== null && (
        <ReceiptDialog
          path={`${root}/offers/${view.offer.id}`}
          view={view}
          receipt={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onDone={(what, warnings) => {
            setDone({ what, warnings });
            setOpen(null);
          }}
        />
      )}
    </>
  );
};

const TONES: Readonly<Record<Receipt['state'], Mark['tone']>> = {
  kept: 'plain',
  accepted: 'good',
  questioned: 'late',
  'taken-out': 'plain',
};

const ReceiptCard = ({
  view,
  receipt,
  children,
}: {
  readonly view: ProjectView;
  readonly receipt: Receipt;
  readonly children: ComponentChildren;
}) => {
  const words = useTexts(OFFERS).receipts;
  const language = useLanguage();
  const { clock } = useConsole();
  const line = view.agreed?.budget.find(({ id }) => id === receipt.lineId)?.name;
  const { picture } = receipt;
  return (
    <article class="card">
      <h3>
        {receipt.grosze === null ? words.sumUnknown : money(language, receipt.grosze)}
        {receipt.issuedOn !== null && <span class="count"> {words.of(dateOf(language, receipt.issuedOn))}</span>}
      </h3>
      <Marks marks={[{ text: words.states[receipt.state], tone: TONES[receipt.state] }]} />
      <p>{line ?? words.lineUnknown}</p>
      {receipt.note !== null && <p class="words">{receipt.note}</p>}
      {receipt.warningTexts.map((text) => (
        <p key={text} class="error">
          {text}
        </p>
      ))}
      {picture === null && <p class="hint">{words.noPicture}</p>}
      {picture?.state === 'awaited' && <p class="hint">{words.awaited}</p>}
      {picture?.state === 'refused' && <p class="error">{words.refused}</p>}
      {picture !== null && picture.url !== null && (
        <p>
          <a class="contact" href={picture.url} target="_blank" rel="noreferrer">
            {words.open}
          </a>
        </p>
      )}
      <small>{words.by(receipt.byName, momentOf(language, receipt.at, clock.now()))}</small>
      <div class="actions">{children}</div>
    </article>
  );
};

/** Added by mistake: it stays in the list, and counts no more. */
const TakeOut = ({ path, receipt }: { readonly path: string; readonly receipt: Receipt }) => {
  const words = useTexts(OFFERS).receipts;
  const [asking, setAsking] = useState(false);
  const subject = `${path}/receipts/${receipt.id}`;
  return (
    <>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {words.takeOut}
      </Button>
      {asking && (
        <CommandDialog
          title={words.takeOutTitle}
          confirm={words.takeOut}
          danger
          now
          command={() => ({
            method: 'POST',
            path: `${subject}/judge`,
            body: { state: 'taken-out', note: null },
            version: receipt.version,
            subject,
            label: words.takeOut,
          })}
          onClose={() => setAsking(false)}
          onDone={() => setAsking(false)}
        >
          <p>{words.takeOutLead}</p>
        </CommandDialog>
      )}
    </>
  );
};

const InChat = ({ code }: { readonly code: string }) => {
  const words = useTexts(OFFERS).receipts;
  return (
    <details>
      <summary>{words.chat}</summary>
      <p>{words.chatLead}</p>
      <p>
        <code class="chat-code">{code}</code>
      </p>
      <p>{words.chatHow}</p>
    </details>
  );
};
