/** One idea: what was said, whose it is, and its next step. */
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { useConsole } from '../../data/console.ts';
import { type IdeaView, ideaQuery } from '../../data/grants-types.ts';
import { useMe } from '../../data/me.ts';
import { useCommand } from '../../data/use-command.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import type { Done } from '../../parts/command-dialog.tsx';
import { List, Marks } from '../../parts/list.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { localDay, momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { BeginDialog } from './begin-dialog.tsx';
import { CloseIdeaDialog, HandDialog, MeetDialog } from './idea-dialogs.tsx';
import { GRANTS } from './texts/index.ts';

export default function IdeaScreen() {
  const words = useTexts(GRANTS).ideas;
  const { id = '' } = useRoute().params;
  return (
    <Page title={words.title} back="/console/grants/ideas">
      <Reading of={useQuery(ideaQuery(id))}>{(view) => <Idea view={view} />}</Reading>
    </Page>
  );
}

const Idea = ({ view }: { readonly view: IdeaView }) => {
  const words = useTexts(GRANTS).ideas;
  const language = useLanguage();
  const { clock } = useConsole();
  const { city } = useMe();
  const { idea, authors, assigneeName, willing } = view;
  const { state } = idea;
  const where =
    idea.subarea === null ? words.nowhere : (city.subareas.find(({ id }) => id === idea.subarea)?.name ?? words.outside);
  return (
    <>
      <p class="place">{where}</p>
      <Marks marks={[{ text: words.states[state.name], tone: 'plain' }]} />
      <blockquote>{idea.words}</blockquote>
      {state.name === 'meeting' && <p>{words.meeting(momentOf(language, state.at, clock.now()), state.place)}</p>}
      {state.name === 'closed' && <p>{state.reason}</p>}
      <p class="hint">
        {words.toldOn(momentOf(language, idea.toldAt, clock.now()))} · {words.taken}: {assigneeName ?? words.nobody}
      </p>
      <Steps view={view} />
      {idea.answers.length > 0 && (
        <section>
          <h2>{words.answers}</h2>
          <dl class="facts">
            {idea.answers.map(({ questionId, answer }) => [
              <dt key={questionId}>{words.questions[questionId]}</dt>,
              <dd key={`${questionId}:`}>{answer}</dd>,
            ])}
          </dl>
        </section>
      )}
      <section>
        <h2>
          {words.authors} <span class="count">{authors.length}</span>
        </h2>
        <div class="actions">
          {authors.map(
            ({ conversationId }, i) =>
              conversationId !== null && (
                <LinkButton key={conversationId} href={`/console/conversations/${conversationId}`}>
                  {`${words.chat} ${i + 1}`}
                </LinkButton>
              ),
          )}
          {idea.issueId !== null && <LinkButton href={`/console/issues/${idea.issueId}`}>{words.issue}</LinkButton>}
        </div>
      </section>
      <List title={words.willing} items={willing} empty={words.noWilling} keyOf={({ id }) => id}>
        {({ name, email, phone }) => (
          <article class="card">
            <h3>{name}</h3>
            <a class="contact" href={`mailto:${email}`}>
              {email}
            </a>{' '}
            {phone !== null && (
              <a class="contact" href={`tel:${phone.replace(/[\s-]/g, '')}`}>
                {phone}
              </a>
            )}
          </article>
        )}
      </List>
    </>
  );
};

/** What can be done next; an idea that is an offer or closed is only read. */
const Steps = ({ view }: { readonly view: IdeaView }) => {
  const words = useTexts(GRANTS).ideas;
  const me = useMe();
  const { send, busy, refused } = useCommand();
  const [open, setOpen] = useState<'meet' | 'hand' | 'close' | 'begin' | null>(null);
  const [done, setDone] = useState<Done['kind'] | null>(null);
  const { idea } = view;
  const { name } = idea.state;
  if (idea.state.name === 'offer')
    return (
      <div class="actions">
        <LinkButton kind="main" href={`/console/grants/offers/${idea.state.offerId}`}>
          {words.offer}
        </LinkButton>
      </div>
    );
  if (name === 'closed') return null;
  const path = `/api/ideas/${idea.id}`;
  const take = async (): Promise<void> => {
    const label = `${words.label}: ${words.take}`;
    const outcome = await send({ method: 'POST', path: `${path}/take`, body: {}, version: idea.version, subject: path, label });
    if (outcome.kind === 'sent' || outcome.kind === 'queued') setDone(outcome.kind);
  };
  const dialog = {
    idea,
    onClose: () => setOpen(null),
    onDone: ({ kind }: Done) => {
      setOpen(null);
      setDone(kind);
    },
  };
  return (
    <>
      <OutcomeNotice done={done} />
      <ProblemNotice problem={refused} />
      <div class="actions">
        {idea.assignee !== me.id && (
          <Button kind="main" busy={busy} onClick={() => void take()}>
            {words.take}
          </Button>
        )}
        <Button onClick={() => setOpen('meet')}>{words.meet}</Button>
        {name !== 'with-organisation' && <Button onClick={() => setOpen('hand')}>{words.hand}</Button>}
        {name === 'with-organisation' && (
          <Button kind="main" onClick={() => setOpen('begin')}>
            {words.begin}
          </Button>
        )}
        <Button kind="danger" onClick={() => setOpen('close')}>
          {words.close}
        </Button>
      </div>
      {open === 'meet' && <MeetDialog {...dialog} />}
      {open === 'hand' && <HandDialog {...dialog} willing={view.willing} />}
      {open === 'close' && <CloseIdeaDialog {...dialog} />}
      {open === 'begin' && idea.state.name === 'with-organisation' && (
        <BeginDialog
          organisationId={idea.state.organisationId}
          subarea={idea.subarea}
          idea={{ id: idea.id, day: localDay(idea.toldAt) }}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
};
