/** Words of a chat that became no issue: read by a person, who says what they mean, before they teach. Never kept on the device. */
import { useState } from 'preact/hooks';
import type { ConversationDetail } from '../../data/api-types.ts';
import { TAUGHT_INTENTS, type TaughtIntent } from '../../data/learning-types.ts';
import { useMe } from '../../data/me.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Check, Choice, Field } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { OFFICE } from './texts/index.ts';

/** As the API takes it. */
const [SHORTEST, LONGEST] = [3, 300];

export const TeachChatDialog = ({
  conversation: { id, messages },
  onClose,
  onDone,
}: {
  readonly conversation: ConversationDetail;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) => {
  const words = useTexts(OFFICE).learning;
  const shell = useTexts(SHELL);
  const { city } = useMe();
  const { sendNow, busy, refused } = useCommand();
  const said = messages.flatMap(({ id: message, from, text }) =>
    from === 'resident' && text !== null ? [{ message, text }] : [],
  );
  const [text, setText] = useState(said.at(-1)?.text.slice(0, LONGEST) ?? '');
  const [means, setMeans] = useState('');
  const [urgent, setUrgent] = useState(false);
  const [tried, setTried] = useState(false);
  const [kind = '', name = ''] = means.split(':');
  // What the API would leave of it: somebody reads that too.
  const proposed =
    refused !== null && refused !== 'not-now' && refused.code === 'learning.personal' ? refused.errors?.[0]?.message : undefined;
  const submit = async (): Promise<void> => {
    setTried(true);
    if (means === '' || text.trim().length < SHORTEST) return;
    const subject = `/api/conversations/${id}`;
    const meaning = kind === 'intent' ? { intent: name as TaughtIntent } : { category: name, urgent };
    const outcome = await sendNow({
      method: 'POST',
      path: `${subject}/teach`,
      body: { text: text.trim(), ...meaning },
      version: null,
      subject,
      label: words.label,
    });
    if (outcome.kind === 'sent') onDone();
  };
  return (
    <Dialog title={words.teachTitle} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{words.teachLead}</p>
        {said.length > 1 && (
          <Choice
            label={words.which}
            value={said.find((one) => one.text.slice(0, LONGEST) === text)?.message ?? ''}
            options={[
              { value: '', label: words.edited },
              ...said.map((one) => ({ value: one.message, label: one.text.slice(0, 80) })),
            ]}
            onInput={(chosen) => {
              const found = said.find(({ message }) => message === chosen);
              if (found !== undefined) setText(found.text.slice(0, LONGEST));
            }}
          />
        )}
        <Field
          label={words.words}
          rows={4}
          maxLength={LONGEST}
          value={text}
          onInput={setText}
          error={tried && text.trim().length < SHORTEST ? words.tooShort : undefined}
        />
        <Choice
          label={words.means}
          value={means}
          options={[
            { value: '', label: words.choose },
            ...TAUGHT_INTENTS.map((intent) => ({ value: `intent:${intent}`, label: words.intents[intent] })),
            ...city.categories.map((category) => ({ value: `category:${category.id}`, label: words.reportOf(category.name) })),
          ]}
          onInput={setMeans}
          error={tried && means === '' ? words.choose : undefined}
        />
        {kind === 'category' && <Check label={words.urgent} checked={urgent} onChange={setUrgent} />}
        <ProblemNotice problem={refused} />
        {proposed !== undefined && <Button onClick={() => setText(proposed)}>{words.takeProposed}</Button>}
        <div class="actions">
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button kind="main" type="submit" busy={busy}>
            {words.teach}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
