import type { ConversationView } from '../data/api-types.ts';
import { useConsole } from '../data/console.ts';
import { momentOf } from '../texts/dates.ts';
import { useLanguage, useTexts } from '../texts/language.ts';
import { SHELL } from '../texts/shell.ts';

/** A chat, the oldest message first. What did not reach the resident says why. */
export const Messages = ({
  messages,
  language,
}: {
  readonly messages: ConversationView['messages'];
  /** Of the resident. */
  readonly language: ConversationView['language'];
}) => {
  const words = useTexts(SHELL).chat;
  const screen = useLanguage();
  const { clock } = useConsole();
  return (
    <ol class="messages">
      {messages.map(({ id, at, from, by, text, edited, unsentAt, delivery, attachments }) => (
        <li key={id} class={from}>
          <small>
            {by ?? words.from[from]}, {momentOf(screen, at, clock.now())}
          </small>
          {unsentAt !== null && <p class="empty">{words.takenBack}</p>}
          {text !== null && <p lang={language}>{text}</p>}
          {attachments.map(({ id: file, url, state }) =>
            url === null ? (
              <p key={file}>{state === 'failed' ? words.fileFailed : words.filePending}</p>
            ) : (
              <p key={file}>
                <a href={url} target="_blank" rel="noreferrer">
                  {words.file}
                </a>
              </p>
            ),
          )}
          {edited && <small>{words.edited}</small>}
          {delivery?.why && <p class="error">{delivery.why}</p>}
        </li>
      ))}
    </ol>
  );
};
