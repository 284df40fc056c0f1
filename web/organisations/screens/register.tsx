/** An organisation comes in: whoever registers it may act for it. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useConsole } from '../../console/data/console.ts';
import { memberMeQuery, type OrganisationView } from '../../console/data/grants-types.ts';
import { useCommand } from '../../console/data/use-command.ts';
import { Field } from '../../console/parts/field.tsx';
import { ProblemNotice } from '../../console/parts/notice.tsx';
import { Page } from '../../console/parts/page.tsx';
import { useTexts } from '../../console/texts/language.ts';
import { besideFields, EMPTY_ORGANISATION } from '../../offers/organisation-draft.ts';
import { OrganisationForm } from '../../offers/organisation-form.tsx';
import { OFFERS } from '../../offers/texts/index.ts';
import { useMember } from '../data/member.ts';
import { MEMBERS } from '../texts/index.ts';

export default function RegisterScreen() {
  const words = useTexts(MEMBERS).register;
  const { organisation } = useTexts(OFFERS);
  const { city } = useMember();
  const { library } = useConsole();
  const { route } = useLocation();
  const { sendNow, busy, refused } = useCommand();
  const [myName, setMyName] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <Page title={words.title} back="/organizacje">
      <p>{words.lead}</p>
      <OrganisationForm
        draft="organisation:new"
        initial={EMPTY_ORGANISATION}
        subareas={city.subareas}
        button={organisation.register_}
        busy={busy}
        send={async (content) => {
          setTried(true);
          if (myName.trim() === '') return null;
          const path = '/api/member/organisations';
          const body = { ...content, myName: myName.trim() };
          const outcome = await sendNow({ method: 'POST', path, body, version: null, subject: path, label: organisation.label });
          if (outcome.kind !== 'sent') return outcome;
          await library.refresh(memberMeQuery.path);
          // What comes back names the organisation.
          route(`/organizacje/organizacja/${(outcome.body as OrganisationView).organisation.id}`);
          return outcome;
        }}
      >
        <Field
          label={organisation.myName}
          autocomplete="name"
          maxLength={100}
          value={myName}
          onInput={setMyName}
          error={tried && myName.trim() === '' ? organisation.missing : undefined}
        />
      </OrganisationForm>
      <ProblemNotice problem={besideFields(refused)} />
    </Page>
  );
}
