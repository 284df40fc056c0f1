/** A chat: read, taken over from the automat, written in, handed back. */
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { type ConversationDetail, conversationQuery } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { isOffice, useMe } from '../../data/me.ts';
import { useCommand } from '../../data/use-command.ts';
import { useDraft } from '../../data/use-draft.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Messages } from '../../parts/messages.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { CannedChoice } from './canned-choice.tsx';
import { ChatNotes } from './notes.tsx';
import { TeachChatDialog } from './teach-chat-dialog.tsx';
import { OFFICE } from './texts/index.ts';

/** How long after a resident's last words Messenger takes ours. */
const WINDOW_MS = 24 * 3_600_000;

export default function ConversationScreen() {
  const words = useTexts(OFFICE).chat;
  const { params } = useRoute();
  return (
    <Page title={words.title} back={isOffice(useMe()) ? '/console/inbox' : '/console/issues'}>
      <Reading of={useQuery(conversationQuery(params.id ?? ''))}>
        {(conversation) => <Chat conversation={conversation} />}
      </Reading>
    </Page>
  );
}

const Chat = ({ conversation }: { readonly conversation: ConversationDetail }) => {
  const { chat: words, person, learning } = useTexts(OFFICE);
  const shell = useTexts(SHELL);
  const { messages, language, issues } = conversation;
  const [teaching, setTeaching] = useState(false);
  const [taught, setTaught] = useState(false);
  return (
    <>
      {issues.length > 0 && (
        <p>
          {words.issues}:{' '}
          {issues.map(({ id, number, state }) => (
            <span key={id} class="inline-item">
              <a href={`/console/issues/${id}`}>{number}</a> ({shell.states[state]})
            </span>
          ))}
        </p>
      )}
      {messages.length === 0 ? <p class="empty">{words.noMessages}</p> : <Messages messages={messages} language={language} />}
      <Answering conversation={conversation} />
      <ChatNotes conversation={conversation} />
      {taught && <Notice kind="good">{learning.taught}</Notice>}
      <div class="actions">
        <LinkButton href={`/console/people/${conversation.id}`}>{person.open}</LinkButton>
        {messages.some(({ from, text }) => from === 'resident' && text !== null) && (
          <Button onClick={() => setTeaching(true)}>{learning.teachOpen}</Button>
        )}
      </div>
      {teaching && (
        <TeachChatDialog
          conversation={conversation}
          onClose={() => setTeaching(false)}
          onDone={() => {
            setTeaching(false);
            setTaught(true);
          }}
        />
      )}
    </>
  );
};

const Answering = ({ conversation }: { readonly conversation: ConversationDetail }) => {
  const words = useTexts(OFFICE).chat;
  const me = useMe();
  const { sendNow, busy, refused } = useCommand();
  const { id, version, heldBy } = conversation;
  const [text, setText] = useDraft(`say:${id}`);
  const mine = heldBy.kind === 'person' && heldBy.staffId === me.id;
  const others = heldBy.kind === 'person' && heldBy.staffId !== null && !mine;

  const act = (what: 'take' | 'hand-back' | 'send', body: object) =>
    sendNow({
      method: 'POST',
      path: `/api/conversations/${id}/${what}`,
      body,
      // New words of the resident do not make ours wrong.
      version: what === 'take' ? version : null,
      subject: `/api/conversations/${id}`,
      label: words.title,
    });
  const say = async (): Promise<void> => {
    if (text.trim() === '') return;
    if ((await act('send', { text: text.trim() })).kind === 'sent') setText('');
  };

  return (
    <section class="answering">
      <p>
        <Holder heldBy={heldBy} mine={mine} />
      </p>
      <Window conversation={conversation} />
      {!mine && (!others || isOffice(me)) && (
        <>
          <p class="hint">{words.takeLead}</p>
          <div class="actions">
            <Button kind="main" busy={busy} onClick={() => void act('take', {})}>
              {others ? words.takeOver : words.take}
            </Button>
          </div>
        </>
      )}
      {mine && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void say();
          }}
        >
          <CannedChoice language={conversation.language} onChosen={setText} />
          <Field label={words.write} hint={words.writeHint} rows={3} value={text} required onInput={setText} />
          <div class="actions">
            <Button busy={busy} onClick={() => void act('hand-back', {})}>
              {words.handBack}
            </Button>
            <Button kind="main" type="submit" busy={busy}>
              {words.send}
            </Button>
          </div>
        </form>
      )}
      <ProblemNotice problem={refused} />
    </section>
  );
};

const Holder = ({ heldBy, mine }: { readonly heldBy: ConversationDetail['heldBy']; readonly mine: boolean }) => {
  const words = useTexts(OFFICE).chat;
  if (heldBy.kind === 'bot') return <>{words.heldByBot}</>;
  if (mine) return <>{words.heldByMe}</>;
  return <>{heldBy.name === null ? words.heldByPage : words.heldBy(heldBy.name)}</>;
};

/** Until when Messenger takes words of ours. */
const Window = ({ conversation: { channel, lastResidentAt } }: { readonly conversation: ConversationDetail }) => {
  const words = useTexts(OFFICE).chat;
  const language = useLanguage();
  const { clock } = useConsole();
  if (channel !== 'messenger' || lastResidentAt === null) return null;
  const closes = new Date(Date.parse(lastResidentAt) + WINDOW_MS).toISOString();
  return <p class="hint">{closes > clock.now() ? words.window(momentOf(language, closes, clock.now())) : words.windowClosed}</p>;
};
