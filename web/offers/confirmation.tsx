/** What has been handed in: number, checksum, papers; and taking it back. */
import { useState } from 'preact/hooks';
import { useConsole } from '../console/data/console.ts';
import type { OfferView, Root } from '../console/data/grants-types.ts';
import { useCommand } from '../console/data/use-command.ts';
import { Button } from '../console/parts/button.tsx';
import { Dialog } from '../console/parts/dialog.tsx';
import { ProblemNotice } from '../console/parts/notice.tsx';
import { momentOf } from '../console/texts/dates.ts';
import { useLanguage, useTexts } from '../console/texts/language.ts';
import { SHELL } from '../console/texts/shell.ts';
import { PrintOut } from './print-out.tsx';
import { OFFERS } from './texts/index.ts';

export const Confirmation = ({ root, view }: { readonly root: Root; readonly view: OfferView }) => {
  const words = useTexts(OFFERS);
  const language = useLanguage();
  const { clock } = useConsole();
  const path = `${root}/offers/${view.offer.id}`;
  const newestFirst = view.snapshots.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const [last] = newestFirst;
  const papers = (last === undefined ? (['offer-pdf'] as const) : (['offer-pdf', 'confirmation-pdf'] as const)).map((kind) => ({
    label: words.papers[kind],
    body: { kind },
  }));
  return (
    <section class="card" aria-labelledby="confirmation">
      <h2 id="confirmation">{last === undefined ? words.papers.title : words.confirmation.title}</h2>
      {last !== undefined && (
        <>
          <p>
            <strong>{words.number(last.number)}</strong>
          </p>
          <p>{words.confirmation.handedIn(momentOf(language, last.at, clock.now()), last.byName)}</p>
          <p>
            {words.confirmation.checksum}: <code>{last.checksum.slice(0, 16)}</code>
          </p>
          <p class="hint">{words.confirmation.checksumHint}</p>
          {newestFirst.length > 1 && (
            <>
              <h3>{words.confirmation.versions}</h3>
              <ul>
                {newestFirst.map(({ checksum, at, byName }) => (
                  <li key={checksum}>
                    {words.confirmation.handedIn(momentOf(language, at, clock.now()), byName)},{' '}
                    <code>{checksum.slice(0, 16)}</code>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <PrintOut root={root} path={`${path}/documents`} papers={papers} />
      {view.may.includes('withdraw') && <Withdraw path={path} />}
    </section>
  );
};

const Withdraw = ({ path }: { readonly path: string }) => {
  const words = useTexts(OFFERS).confirmation;
  const shell = useTexts(SHELL);
  const { library } = useConsole();
  const { sendNow, busy, refused } = useCommand();
  const [asking, setAsking] = useState(false);
  const withdraw = async (): Promise<void> => {
    const label = words.withdrawLabel;
    const outcome = await sendNow({ method: 'POST', path: `${path}/withdraw`, body: {}, version: null, subject: path, label });
    await library.refresh(path);
    if (outcome.kind === 'sent') setAsking(false);
  };
  return (
    <>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {words.withdraw}
      </Button>
      {asking && (
        <Dialog title={words.withdrawTitle} onClose={() => setAsking(false)}>
          <p>{words.withdrawLead}</p>
          <ProblemNotice problem={refused} />
          <div class="actions">
            <Button onClick={() => setAsking(false)}>{shell.cancel}</Button>
            <Button kind="danger" busy={busy} onClick={() => void withdraw()}>
              {words.withdraw}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
};
