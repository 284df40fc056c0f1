import { useRoute } from 'preact-iso';
import { OfferRows } from '../../../offers/offer-rows.tsx';
import { OrganisationFacts } from '../../../offers/organisation-facts.tsx';
import { People } from '../../../offers/people.tsx';
import { OFFERS } from '../../../offers/texts/index.ts';
import { organisationQuery } from '../../data/grants-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { GRANTS } from './texts/index.ts';

export default function OrganisationScreen() {
  const words = useTexts(OFFERS).organisation;
  const { title } = useTexts(GRANTS).organisations;
  const { id = '' } = useRoute().params;
  const at = `/console/grants/organisations/${id}`;
  return (
    <Page title={title} back="/console/grants/organisations">
      <Reading of={useQuery(organisationQuery('/api', id))}>
        {(view) => (
          <>
            <h2>{view.organisation.name}</h2>
            <OrganisationFacts view={view} />
            {view.mayChange && (
              <div class="actions">
                <LinkButton href={`${at}/change`}>{words.changeData}</LinkButton>
              </div>
            )}
            <People root="/api" organisation={view.organisation} mayChange={view.mayChange} />
            <OfferRows title={words.offers} items={view.offers} at={(offer) => `/console/grants/offers/${offer.id}`} />
          </>
        )}
      </Reading>
    </Page>
  );
}
