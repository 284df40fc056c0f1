import { useRoute } from 'preact-iso';
import { ChangeOrganisation } from '../../../offers/change-organisation.tsx';
import { OFFERS } from '../../../offers/texts/index.ts';
import { organisationQuery } from '../../data/grants-types.ts';
import { useMe } from '../../data/me.ts';
import { useQuery } from '../../data/use-query.ts';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';

export default function OrganisationChangeScreen() {
  const words = useTexts(OFFERS).organisation;
  const { id = '' } = useRoute().params;
  const { city } = useMe();
  const back = `/console/grants/organisations/${id}`;
  return (
    <Page title={words.changeData} back={back}>
      <Reading of={useQuery(organisationQuery('/api', id))}>
        {(view) => <ChangeOrganisation root="/api" view={view} subareas={city.subareas} back={back} />}
      </Reading>
    </Page>
  );
}
