/** One offer: written with its organisation, received and checked by the office. */
import { useRoute } from 'preact-iso';
import { OfferEditor } from '../../../offers/editor.tsx';
import { hasProject } from '../../../offers/has-project.ts';
import { OFFERS } from '../../../offers/texts/index.ts';
import { offerQuery } from '../../data/grants-types.ts';
import { isOffice, useMe } from '../../data/me.ts';
import { useQuery } from '../../data/use-query.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { HoldOf } from '../privacy/hold.tsx';
import { FormalCheck } from './formal-check.tsx';
import { GRANTS } from './texts/index.ts';

export default function OfferScreen() {
  const words = useTexts(OFFERS);
  const { organisations } = useTexts(GRANTS).offers;
  const me = useMe();
  const { id = '' } = useRoute().params;
  const read = useQuery(offerQuery('/api', id));
  const edition = read.state === 'read' ? read.body.offer.editionId : null;
  return (
    <Page title={words.title} back={edition === null ? '/console/grants' : `/console/grants/editions/${edition}/offers`}>
      <Reading of={read}>
        {(view) => (
          <OfferEditor
            key={id}
            root="/api"
            view={view}
            {...(isOffice(me) ? { organisationAt: `/console/grants/organisations/${view.offer.organisationId}/change` } : {})}
          >
            <HoldOf id={id} path={`/api/offers/${id}`} />
            {hasProject(view.offer.state) && (
              <div class="actions">
                <LinkButton kind="main" href={`/console/grants/offers/${id}/project`}>
                  {words.project.link}
                </LinkButton>
              </div>
            )}
            {isOffice(me) && (
              <p>
                <a class="contact" href={`/console/grants/organisations/${view.offer.organisationId}`}>
                  {organisations}: {view.organisationName}
                </a>
              </p>
            )}
            <FormalCheck view={view} />
          </OfferEditor>
        )}
      </Reading>
    </Page>
  );
}
