/** Where an address is typed, and a link is sent to it. */
import { useState } from 'preact/hooks';
import { Button } from '../../console/parts/button.tsx';
import { Field } from '../../console/parts/field.tsx';
import { LanguageSwitch } from '../../console/parts/language-switch.tsx';
import { Notice } from '../../console/parts/notice.tsx';
import { useLanguage, useTexts } from '../../console/texts/language.ts';
import { type Asked, askForLink } from '../data/member-sign-in.ts';
import { MEMBERS } from '../texts/index.ts';

const PROBLEMS = { 'not-address': 'notAddress', 'too-many': 'tooMany', 'not-now': 'notNow' } as const;

/** `back`: to what is being written, when the session ended over it. */
export const Door = ({ failed, back }: { readonly failed: boolean; readonly back?: (() => void) | undefined }) => {
  const words = useTexts(MEMBERS).door;
  const language = useLanguage();
  const [email, setEmail] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = async (): Promise<void> => {
    setBusy(true);
    setAsked(await askForLink(email, language));
    setBusy(false);
  };
  return (
    <main class="door" id="content">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {failed && asked === null && <Notice kind="problem">{words.failed}</Notice>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <Field
          label={words.email}
          hint={words.emailHint}
          type="email"
          inputMode="email"
          autocomplete="email"
          maxLength={200}
          value={email}
          required
          onInput={setEmail}
          error={asked === null || asked === 'sent' ? undefined : words[PROBLEMS[asked]]}
        />
        {asked === 'sent' && (
          <Notice kind="good">
            <p>{words.sent}</p>
            <p>{words.sentNext}</p>
          </Notice>
        )}
        <Button kind="main" type="submit" busy={busy}>
          {asked === 'sent' ? words.again : words.send}
        </Button>
      </form>
      {back !== undefined && <Button onClick={back}>{words.back}</Button>}
      <LanguageSwitch />
    </main>
  );
};
