import { useRoute } from 'preact-iso';
import { organisationQuery } from '../../console/data/grants-types.ts';
import { useQuery } from '../../console/data/use-query.ts';
import { Page } from '../../console/parts/page.tsx';
import { Reading } from '../../console/parts/reading.tsx';
import { useTexts } from '../../console/texts/language.ts';
import { ChangeOrganisation } from '../../offers/change-organisation.tsx';
import { OFFERS } from '../../offers/texts/index.ts';
import { useMember } from '../data/member.ts';

export default function ChangeScreen() {
  const words = useTexts(OFFERS).organisation;
  const { id = '' } = useRoute().params;
  const { city } = useMember();
  const back = `/organizacje/organizacja/${id}`;
  return (
    <Page title={words.changeData} back={back}>
      <Reading of={useQuery(organisationQuery('/api/member', id))}>
        {(view) => <ChangeOrganisation root="/api/member" view={view} subareas={city.subareas} back={back} />}
      </Reading>
    </Page>
  );
}
