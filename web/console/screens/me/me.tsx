/** Who I am here, and leaving: what was not sent is named first. */
import { useState } from 'preact/hooks';
import type { Role } from '../../data/api-types.ts';
import { isOffice, useMe } from '../../data/me.ts';
import { Button } from '../../parts/button.tsx';
import { LanguageSwitch } from '../../parts/language-switch.tsx';
import { Page } from '../../parts/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { Leave } from './leave.tsx';
import { MyAbsence } from './my-absence.tsx';
import { Notices } from './notices.tsx';
import { ME } from './texts/index.ts';

/** Who gets issues. */
const AT_WORK: readonly Role[] = ['streetworker', 'office', 'admin'];

export default function MeScreen() {
  const words = useTexts(SHELL);
  const own = useTexts(ME);
  const me = useMe();
  const [leaving, setLeaving] = useState(false);
  const subareas = me.city.subareas.filter(({ id }) => me.subareas.includes(id)).map(({ name }) => name);
  return (
    <Page title={words.me.title}>
      <p>
        <strong>{me.name}</strong>
        <br />
        {words.roles[me.role]}, {me.city.name}
      </p>
      {subareas.length > 0 && (
        <p>
          {words.me.subareas}: {subareas.join(', ')}
        </p>
      )}
      <p>
        <a href="/console/waiting">{words.waiting.title}</a>
      </p>
      {AT_WORK.includes(me.role) && (
        <>
          <MyAbsence />
          <Notices />
        </>
      )}
      {isOffice(me) && (
        <p>
          <a href="/console/team">{own.team.link}</a>
        </p>
      )}
      <LanguageSwitch />
      <p class="hint">{words.me.install}</p>
      <Button kind="danger" onClick={() => setLeaving(true)}>
        {words.signOut.button}
      </Button>
      {leaving && <Leave onClose={() => setLeaving(false)} />}
    </Page>
  );
}
