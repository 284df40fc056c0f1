import { useState } from 'preact/hooks';
import type { IssueDetail } from '../../data/api-types.ts';
import { isOffice, useMe } from '../../data/me.ts';
import { Button } from '../../parts/button.tsx';
import { MadeDocument } from '../../parts/made-document.tsx';
import { useTexts } from '../../texts/language.ts';
import { PrintDialog, type Printed, printable } from './print-dialog.tsx';
import { ISSUES } from './texts/index.ts';

/** What can be printed of an issue, and what was asked for here. */
export const Prints = ({ detail }: { readonly detail: IssueDetail }) => {
  const words = useTexts(ISSUES).print;
  const me = useMe();
  const [open, setOpen] = useState<Printed | null>(null);
  const [asked, setAsked] = useState<{ readonly id: string; readonly kind: Printed } | null>(null);
  const kinds = isOffice(me) || detail.issue.assignee === me.id ? printable(detail.issue) : [];
  if (kinds.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      {asked !== null && <MadeDocument id={asked.id} name={words.kinds[asked.kind]} words={words} />}
      <div class="actions">
        {kinds.map((kind) => (
          <Button key={kind} onClick={() => setOpen(kind)}>
            {words.kinds[kind]}
          </Button>
        ))}
      </div>
      {open !== null && (
        <PrintDialog
          kind={open}
          detail={detail}
          onClose={() => setOpen(null)}
          onAsked={(id) => {
            setAsked({ id, kind: open });
            setOpen(null);
          }}
        />
      )}
    </section>
  );
};
