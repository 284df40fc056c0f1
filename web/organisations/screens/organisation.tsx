/** One's own organisation: what it says of itself, its people, its offers. */
import { useRoute } from 'preact-iso';
import { organisationQuery } from '../../console/data/grants-types.ts';
import { useQuery } from '../../console/data/use-query.ts';
import { LinkButton } from '../../console/parts/button.tsx';
import { Page } from '../../console/parts/page.tsx';
import { Reading } from '../../console/parts/reading.tsx';
import { useTexts } from '../../console/texts/language.ts';
import { OfferRows } from '../../offers/offer-rows.tsx';
import { OrganisationFacts } from '../../offers/organisation-facts.tsx';
import { People } from '../../offers/people.tsx';
import { OFFERS } from '../../offers/texts/index.ts';
import { useMember } from '../data/member.ts';

export default function OrganisationScreen() {
  const words = useTexts(OFFERS).organisation;
  const { id = '' } = useRoute().params;
  const { organisations } = useMember();
  return (
    <Page title={organisations.find((one) => one.id === id)?.name ?? words.name} back="/organizacje">
      <Reading of={useQuery(organisationQuery('/api/member', id))}>
        {(view) => (
          <>
            <OrganisationFacts view={view} />
            {view.mayChange && (
              <div class="actions">
                <LinkButton href={`/organizacje/organizacja/${id}/zmien`}>{words.changeData}</LinkButton>
              </div>
            )}
            <People root="/api/member" organisation={view.organisation} mayChange={view.mayChange} />
            <OfferRows title={words.offers} items={view.offers} at={(offer) => `/organizacje/oferta/${offer.id}`} />
          </>
        )}
      </Reading>
    </Page>
  );
}
