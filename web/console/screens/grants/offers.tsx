/** Offers of a call, by state: what the office has to do first comes first. */
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { OfferRows } from '../../../offers/offer-rows.tsx';
import { OFFERS } from '../../../offers/texts/index.ts';
import type { AnyOfferState } from '../../../offers/texts/texts.ts';
import type { Listed } from '../../data/api-types.ts';
import { type OfferRow, offersQuery } from '../../data/grants-types.ts';
import { useMore } from '../../data/use-more.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { BeginDialog } from './begin-dialog.tsx';
import { GRANTS } from './texts/index.ts';

const ORDER: readonly AnyOfferState[] = [
  'submitted',
  'received',
  'correcting',
  'formally-right',
  'awarded',
  'contracted',
  'settled',
  'draft',
  'not-awarded',
  'formally-wrong',
  'withdrawn',
];

export default function OffersScreen() {
  const words = useTexts(GRANTS).offers;
  const { id = '' } = useRoute().params;
  const [beginning, setBeginning] = useState(false);
  const query = offersQuery('/api', { edition: id });
  return (
    <Page title={words.title} back={`/console/grants/editions/${id}`}>
      <div class="actions">
        <Button onClick={() => setBeginning(true)}>{words.newOffer}</Button>
      </div>
      <Reading of={useQuery(query)}>{(page) => <ByState page={page} path={query.path} />}</Reading>
      {beginning && <BeginDialog edition={id} onClose={() => setBeginning(false)} />}
    </Page>
  );
}

const ByState = ({ page, path }: { readonly page: Listed<OfferRow>; readonly path: string }) => {
  const words = useTexts(GRANTS).offers;
  const { states } = useTexts(OFFERS);
  const { items, more, busy } = useMore(path, page);
  if (items.length === 0) return <p class="empty">{words.none}</p>;
  return (
    <>
      {ORDER.map((state) => {
        const offers = items.filter((offer) => offer.state === state);
        return offers.length === 0 ? null : (
          <OfferRows key={state} title={states[state]} items={offers} at={({ id }) => `/console/grants/offers/${id}`} />
        );
      })}
      <MoreButton more={more} busy={busy} />
    </>
  );
};
