/** Where a reviewer begins: names of applicants first, what ties one to each of them, and only then the offers. */
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { deskQuery, type ReviewerDesk } from '../../data/grants-types.ts';
import { useCommand } from '../../data/use-command.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { CommandDialog } from '../../parts/command-dialog.tsx';
import { List, Row } from '../../parts/list.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { dateOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { GRANTS } from './texts/index.ts';

type Applicant = ReviewerDesk['applicants'][number];

export default function DeskScreen() {
  const words = useTexts(GRANTS).desk;
  const { id = '' } = useRoute().params;
  return (
    <Page title={words.title} back="/console/grants">
      <Reading of={useQuery(deskQuery(id))}>{(desk) => <Desk desk={desk} />}</Reading>
    </Page>
  );
}

const Desk = ({ desk }: { readonly desk: ReviewerDesk }) => {
  const words = useTexts(GRANTS).desk;
  const language = useLanguage();
  const { wrote, reviewTo, applicants, offers } = desk;
  const declared = applicants.filter((applicant) => applicant.declared !== null);
  if (wrote) return <Notice>{words.wrote}</Notice>;
  return (
    <>
      {reviewTo !== null && <p>{words.until(dateOf(language, reviewTo))}</p>}
      {applicants.length === 0 && <p class="empty">{words.none}</p>}
      {applicants.length > declared.length && <Declare desk={desk} />}
      <List title={words.offers} items={offers} empty={words.noOffers} keyOf={({ offerId }) => offerId}>
        {({ offerId, number, title, organisationName, done, begun }) => (
          <Row
            href={`/console/grants/offers/${offerId}/review`}
            title={title}
            marks={[{ text: done ? words.done : begun ? words.begun : words.fresh, tone: done ? 'good' : 'late' }]}
          >
            <small>
              {number} · {organisationName}
            </small>
          </Row>
        )}
      </List>
      {declared.length > 0 && <Declared editionId={desk.editionId} applicants={declared} />}
    </>
  );
};

const Declare = ({ desk }: { readonly desk: ReviewerDesk }) => {
  const words = useTexts(GRANTS).desk;
  const { sendNow, busy, refused } = useCommand();
  const [said, setSaid] = useState<Readonly<Record<string, boolean>>>({});
  const open = desk.applicants.filter(({ declared }) => declared === null);
  const chosen = open.filter(({ organisationId }) => said[organisationId] !== undefined);
  const declare = async (): Promise<void> => {
    const path = `/api/editions/${desk.editionId}/declarations`;
    const declarations = chosen.map(({ organisationId }) => ({ organisationId, conflict: said[organisationId] ?? false }));
    await sendNow({ method: 'PUT', path, body: { declarations }, version: null, subject: path, label: words.label });
  };
  return (
    <section class="card">
      <p>{words.lead}</p>
      <p>
        <strong>{words.left(open.length)}</strong>
      </p>
      {open.map(({ organisationId, name }) => (
        <fieldset key={organisationId}>
          <legend>{name}</legend>
          {([false, true] as const).map((conflict) => (
            <label key={String(conflict)} class="check">
              <input
                type="radio"
                name={organisationId}
                checked={said[organisationId] === conflict}
                onChange={() => setSaid({ ...said, [organisationId]: conflict })}
              />
              <span>{conflict ? words.yes : words.no}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <ProblemNotice problem={refused} />
      {chosen.length === 0 && <p class="hint">{words.choose}</p>}
      <Button kind="main" busy={busy} onClick={() => (chosen.length === 0 ? undefined : void declare())}>
        {words.declare}
      </Button>
    </section>
  );
};

/** What was declared; none may still become a conflict, a conflict stays. */
const Declared = ({ editionId, applicants }: { readonly editionId: string; readonly applicants: readonly Applicant[] }) => {
  const words = useTexts(GRANTS).desk;
  const [open, setOpen] = useState<Applicant | null>(null);
  const path = `/api/editions/${editionId}/declarations`;
  return (
    <details>
      <summary>{words.saved}</summary>
      <ul class="entries">
        {applicants.map((applicant) => (
          <li key={applicant.organisationId}>
            {applicant.name}: {applicant.declared?.conflict === true ? words.conflict : words.noConflict}
            {applicant.declared?.conflict === false && (
              <p>
                <Button kind="danger" onClick={() => setOpen(applicant)}>
                  {words.toConflict}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {open !== null && (
        <CommandDialog
          title={`${words.toConflictTitle} ${open.name}`}
          confirm={words.toConflict}
          danger
          now
          command={() => ({
            method: 'PUT',
            path,
            body: { declarations: [{ organisationId: open.organisationId, conflict: true }] },
            version: null,
            subject: path,
            label: words.label,
          })}
          onClose={() => setOpen(null)}
          onDone={() => setOpen(null)}
        >
          <p>{words.toConflictLead}</p>
        </CommandDialog>
      )}
    </details>
  );
};
