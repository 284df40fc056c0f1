/** One issue: where, what, what has happened, and what can be done now. Readable and workable without a connection. */

import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { type IssueDetail, issueQuery } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { useMe } from '../../data/me.ts';
import type { Outcome } from '../../data/outbox.ts';
import { about, refused, waiting } from '../../data/queue.ts';
import { useQuery } from '../../data/use-query.ts';
import { useValue } from '../../data/value.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Messages } from '../../parts/messages.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { HoldOf } from '../privacy/hold.tsx';
import { ActionDialog, type OfIssue } from './action-dialog.tsx';
import { type ActionName, possible, type Standing, standingAfter } from './actions.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { Facts } from './facts.tsx';
import { History } from './history.tsx';
import { Photos } from './photos.tsx';
import { Prints } from './prints.tsx';
import { TeachDialog } from './teach-dialog.tsx';
import { ISSUES } from './texts/index.ts';
import { ToldAssignee } from './told-assignee.tsx';

const CHAT_EXCERPT = 4;

export default function IssueScreen() {
  const { params } = useRoute();
  const shell = useTexts(SHELL);
  const issue = useQuery(issueQuery(params.id ?? ''));
  const me = useMe();
  const title =
    issue.state === 'read'
      ? (me.city.categories.find(({ id }) => id === issue.body.issue.category)?.name ?? issue.body.issue.category)
      : shell.rooms.today;
  return (
    <Page title={title} back="/console/issues">
      <Reading of={issue}>{(detail) => <Issue detail={detail} />}</Reading>
    </Page>
  );
}

const Issue = ({ detail }: { readonly detail: IssueDetail }) => {
  const texts = useTexts(ISSUES);
  const shell = useTexts(SHELL);
  const me = useMe();
  const { outbox } = useConsole();
  const { issue, conversation } = detail;
  const own = about(useValue(outbox.queue), `/api/issues/${issue.id}`);
  const unsent = waiting(own);
  const standing = standingAfter(detail, unsent, me.id);
  const [open, setOpen] = useState<ActionName | null>(null);
  const [outcome, setOutcome] = useState<Outcome['kind'] | null>(null);
  return (
    <>
      <p class="number">{issue.number}</p>
      <Facts detail={detail} />
      <ToldAssignee detail={detail} />
      <HoldOf id={issue.id} path={`/api/issues/${issue.id}`} />
      {unsent.length > 0 && (
        <Notice>
          <p>{texts.detail.waitingFor}</p>
          <ul>
            {unsent.map(({ key, label }) => (
              <li key={key}>{label}</li>
            ))}
          </ul>
        </Notice>
      )}
      {refused(own).length > 0 && (
        <Notice kind="problem">
          <a href="/console/waiting">{shell.status.refused(refused(own).length)}</a>
        </Notice>
      )}
      {outcome === 'sent' && <Notice kind="good">{shell.outcome.sent}</Notice>}
      {outcome === 'queued' && <Notice kind="good">{shell.outcome.queued}</Notice>}
      <Actions
        standing={standing}
        onChoose={(action) => {
          setOutcome(null);
          setOpen(action);
        }}
      />
      {open !== null && (
        <ActionOf
          action={open}
          detail={detail}
          onClose={() => setOpen(null)}
          onDone={(kind) => {
            setOpen(null);
            setOutcome(kind);
          }}
        />
      )}
      <Prints detail={detail} />
      <Photos detail={detail} />
      <section>
        <h2>{texts.detail.chat}</h2>
        {conversation === null ? (
          <p class="empty">{texts.detail.chatHidden}</p>
        ) : (
          <>
            <div class="excerpt">
              <Messages messages={conversation.messages.slice(-CHAT_EXCERPT)} language={conversation.language} />
            </div>
            <LinkButton href={`/console/conversations/${conversation.id}`}>{texts.detail.wholeChat}</LinkButton>
          </>
        )}
      </section>
      <History detail={detail} />
    </>
  );
};

const ActionOf = ({ action, ...rest }: OfIssue & { readonly action: ActionName }) => {
  switch (action) {
    case 'correct':
      return <CorrectDialog {...rest} />;
    case 'teach':
      return <TeachDialog {...rest} />;
    default:
      return <ActionDialog action={action} {...rest} />;
  }
};

/** The likeliest first; what ends or moves an issue needs one tap more. */
const Actions = ({ standing, onChoose }: { readonly standing: Standing; readonly onChoose: (action: ActionName) => void }) => {
  const texts = useTexts(ISSUES);
  const me = useMe();
  const [first, ...rest] = possible(standing, me).filter((action) => FIRST.includes(action));
  const later = possible(standing, me).filter((action) => !FIRST.includes(action));
  const button = (action: ActionName, kind: 'main' | 'plain' = 'plain') => (
    <Button key={action} kind={kind} onClick={() => onChoose(action)}>
      {texts.actions[action].button}
    </Button>
  );
  const others = standing.assignee !== null && standing.assignee !== me.id;
  return (
    <section aria-label={texts.detail.actions}>
      <h2>{texts.detail.actions}</h2>
      {others && me.role === 'streetworker' && <p class="hint">{texts.detail.notYours}</p>}
      <div class="actions">
        {first !== undefined && button(first, 'main')}
        {rest.map((action) => button(action))}
      </div>
      {later.length > 0 && (
        <details>
          <summary>{texts.detail.moreActions}</summary>
          <div class="actions">{later.map((action) => button(action))}</div>
        </details>
      )}
    </section>
  );
};

const FIRST: readonly ActionName[] = ['accept', 'start', 'ask', 'resolve', 'reopen', 'comment'];
