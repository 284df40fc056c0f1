/** Printed things: asked for, made within seconds, opened. */
import { useState } from 'preact/hooks';
import type { DocumentView } from '../console/data/event-types.ts';
import type { Root } from '../console/data/grants-types.ts';
import { useCommand } from '../console/data/use-command.ts';
import { Button } from '../console/parts/button.tsx';
import { MadeDocument } from '../console/parts/made-document.tsx';
import { ProblemNotice } from '../console/parts/notice.tsx';
import { useTexts } from '../console/texts/language.ts';
import { OFFERS } from './texts/index.ts';

export interface Paper {
  /** As the button says it. */
  readonly label: string;
  readonly body: Readonly<Record<string, string>>;
}

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
  const { papers: words } = useTexts(OFFERS);
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
        <MadeDocument key={id} root={root} id={id} name={label} words={words} />
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
