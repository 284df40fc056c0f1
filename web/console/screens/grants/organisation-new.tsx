/** Staff write down an organisation for its people, who are invited afterwards. */
import { useLocation } from 'preact-iso';
import { besideFields, EMPTY_ORGANISATION } from '../../../offers/organisation-draft.ts';
import { OrganisationForm } from '../../../offers/organisation-form.tsx';
import { OFFERS } from '../../../offers/texts/index.ts';
import type { OrganisationView } from '../../data/grants-types.ts';
import { isOffice, useMe } from '../../data/me.ts';
import { useCommand } from '../../data/use-command.ts';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { GRANTS } from './texts/index.ts';

export default function NewOrganisationScreen() {
  const words = useTexts(GRANTS).organisations;
  const { organisation } = useTexts(OFFERS);
  const me = useMe();
  const { route } = useLocation();
  const { sendNow, busy, refused } = useCommand();
  return (
    <Page title={words.newTitle} back="/console/grants/organisations">
      <p>{words.newLead}</p>
      <OrganisationForm
        draft="organisation:new"
        initial={EMPTY_ORGANISATION}
        subareas={me.city.subareas}
        button={organisation.register_}
        busy={busy}
        send={async (content) => {
          const path = '/api/organisations';
          const label = organisation.label;
          const outcome = await sendNow({ method: 'POST', path, body: content, version: null, subject: path, label });
          if (outcome.kind !== 'sent') return outcome;
          // What comes back names the organisation; what more there is of it is for the office.
          const { id } = (outcome.body as OrganisationView).organisation;
          route(isOffice(me) ? `/console/grants/organisations/${id}` : '/console/grants/organisations');
          return outcome;
        }}
      />
      <ProblemNotice problem={besideFields(refused)} />
    </Page>
  );
}
