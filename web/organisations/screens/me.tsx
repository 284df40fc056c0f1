/** Who is signed in on this device, the language, and leaving. */
import { useState } from 'preact/hooks';
import { Button } from '../../console/parts/button.tsx';
import { LanguageSwitch } from '../../console/parts/language-switch.tsx';
import { Page } from '../../console/parts/page.tsx';
import { Leave } from '../../console/screens/me/leave.tsx';
import { useTexts } from '../../console/texts/language.ts';
import { SHELL } from '../../console/texts/shell.ts';
import { useMember } from '../data/member.ts';
import { MEMBERS } from '../texts/index.ts';

export default function MeScreen() {
  const words = useTexts(MEMBERS).me;
  const shell = useTexts(SHELL);
  const { email } = useMember();
  const [leaving, setLeaving] = useState(false);
  return (
    <Page title={words.title}>
      <p>
        {words.signedAs}: <strong>{email}</strong>
      </p>
      <LanguageSwitch />
      <p class="hint">{words.session}</p>
      <p class="hint">{shell.me.install}</p>
      <Button kind="danger" onClick={() => setLeaving(true)}>
        {shell.signOut.button}
      </Button>
      {leaving && <Leave onClose={() => setLeaving(false)} />}
    </Page>
  );
}
