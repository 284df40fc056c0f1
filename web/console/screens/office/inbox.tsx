/** The office inbox: what only a person can answer, taken and answered; what is due first comes first. */
import { useState } from 'preact/hooks';
import { type EscalationView, escalationsQuery } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { useMe } from '../../data/me.ts';
import { useCommand } from '../../data/use-command.ts';
import { useMore } from '../../data/use-more.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { List, type Mark, Marks } from '../../parts/list.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { dayOf, localDay, momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { OFFICE } from './texts/index.ts';

export default function InboxScreen() {
  const words = useTexts(OFFICE).inbox;
  return (
    <Page title={words.title}>
      <p>{words.lead}</p>
      <Reading of={useQuery(escalationsQuery)}>{(page) => <Escalations page={page} />}</Reading>
    </Page>
  );
}

const Escalations = ({
  page,
}: {
  readonly page: { readonly items: readonly EscalationView[]; readonly nextCursor: string | null };
}) => {
  const words = useTexts(OFFICE).inbox;
  const shell = useTexts(SHELL);
  const { items, more, busy } = useMore(escalationsQuery.path, page);
  return (
    <>
      <List items={items} empty={words.nothing} keyOf={({ id }) => id}>
        {(escalation) => <EscalationCard escalation={escalation} />}
      </List>
      {more !== null && (
        <div class="actions">
          <Button busy={busy} onClick={more}>
            {shell.more}
          </Button>
        </div>
      )}
    </>
  );
};

const EscalationCard = ({ escalation }: { readonly escalation: EscalationView }) => {
  const words = useTexts(OFFICE).inbox;
  const language = useLanguage();
  const me = useMe();
  const { clock } = useConsole();
  const { sendNow, busy, refused } = useCommand();
  const [answering, setAnswering] = useState(false);
  const { id, kind, words: said, taken, answerBy, conversationId, issueId, urgent, at, version, attachments } = escalation;
  const mine = taken?.by === me.id;
  const late = answerBy < localDay(clock.now());
  const marks: readonly Mark[] = [
    ...(urgent ? [{ text: words.urgent, tone: 'urgent' } as const] : []),
    late ? { text: words.late, tone: 'late' } : { text: words.answerBy(dayOf(language, answerBy)), tone: 'plain' },
    taken === null
      ? { text: words.free, tone: 'plain' }
      : { text: mine ? words.mine : words.somebodys, tone: mine ? 'good' : 'plain' },
  ];
  const take = () =>
    void sendNow({
      method: 'POST',
      path: `/api/escalations/${id}/take`,
      body: {},
      version,
      subject: `/api/escalations/${id}`,
      label: `${words.kinds[kind]}: ${words.takeLabel}`,
    });
  return (
    <article class="card">
      <h2>{words.kinds[kind]}</h2>
      <Marks marks={marks} />
      <small>{words.came(momentOf(language, at, clock.now()))}</small>
      {said === null ? <p class="hint">{words.hidden}</p> : <blockquote>{said === '' ? words.noWords : said}</blockquote>}
      {attachments.map(({ id: file, url }) =>
        url === null ? null : (
          <p key={file}>
            <a href={url} target="_blank" rel="noreferrer">
              {words.file}
            </a>
          </p>
        ),
      )}
      <ProblemNotice problem={refused} />
      <div class="actions">
        {taken === null && (
          <Button kind="main" busy={busy} onClick={take}>
            {words.take}
          </Button>
        )}
        {said !== null && (
          <Button kind={mine ? 'main' : 'plain'} onClick={() => setAnswering(true)}>
            {words.answer}
          </Button>
        )}
        {conversationId !== null && said !== null && (
          <LinkButton href={`/console/conversations/${conversationId}`}>{words.chat}</LinkButton>
        )}
        {issueId !== null && <LinkButton href={`/console/issues/${issueId}`}>{words.issue}</LinkButton>}
      </div>
      {answering && <AnswerDialog escalation={escalation} onClose={() => setAnswering(false)} />}
    </article>
  );
};
