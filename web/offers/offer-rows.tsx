import type { OfferRow } from '../console/data/grants-types.ts';
import { List, Row } from '../console/parts/list.tsx';
import { useTexts } from '../console/texts/language.ts';
import { toneOf } from './editor.tsx';
import { OFFERS } from './texts/index.ts';
import type { AnyOfferState } from './texts/texts.ts';

/** The API names states of offers; one that this app does not know is shown as it is named. */
export const stateOf = (words: Readonly<Record<AnyOfferState, string>>, state: string): string =>
  Object.entries(words).find(([name]) => name === state)?.[1] ?? state;

export const OfferRows = ({
  title,
  items,
  at,
  empty,
}: {
  readonly title?: string;
  readonly items: readonly OfferRow[];
  readonly at: (offer: OfferRow) => string;
  readonly empty?: string;
}) => {
  const words = useTexts(OFFERS);
  return (
    <List
      {...(title === undefined ? {} : { title })}
      items={items}
      empty={empty ?? words.organisation.noOffers}
      keyOf={({ id }) => id}
    >
      {(offer) => (
        <Row
          href={at(offer)}
          title={offer.title === '' ? words.untitled : offer.title}
          // The API's name of a state is one of these.
          marks={[{ text: stateOf(words.states, offer.state), tone: toneOf(offer.state as AnyOfferState) }]}
        >
          <small>{[offer.number, offer.organisationName, offer.createdAt.slice(0, 4)].filter(Boolean).join(' · ')}</small>
        </Row>
      )}
    </List>
  );
};
