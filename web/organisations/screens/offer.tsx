import { useRoute } from 'preact-iso';
import { offerQuery } from '../../console/data/grants-types.ts';
import { useQuery } from '../../console/data/use-query.ts';
import { LinkButton } from '../../console/parts/button.tsx';
import { Page } from '../../console/parts/page.tsx';
import { Reading } from '../../console/parts/reading.tsx';
import { useTexts } from '../../console/texts/language.ts';
import { OfferEditor } from '../../offers/editor.tsx';
import { hasProject } from '../../offers/has-project.ts';
import { OFFERS } from '../../offers/texts/index.ts';

export default function OfferScreen() {
  const words = useTexts(OFFERS);
  const { id = '' } = useRoute().params;
  return (
    <Page title={words.title} back="/organizacje">
      <Reading of={useQuery(offerQuery('/api/member', id))}>
        {(view) => (
          <OfferEditor
            key={id}
            root="/api/member"
            view={view}
            organisationAt={`/organizacje/organizacja/${view.offer.organisationId}/zmien`}
          >
            {hasProject(view.offer.state) && (
              <div class="actions">
                <LinkButton kind="main" href={`/organizacje/oferta/${id}/projekt`}>
                  {words.project.link}
                </LinkButton>
              </div>
            )}
          </OfferEditor>
        )}
      </Reading>
    </Page>
  );
}
