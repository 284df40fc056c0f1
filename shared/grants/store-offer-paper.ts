/** What is printed of an offer: as it was handed in last, or as a draft while it may still be written. */
import { localTime } from '../calendar/calendar.ts';
import type { CityProfile } from '../city/profile.ts';
import type { Table } from '../platform/table.ts';
import { isOpenForWriting } from './decide-field.ts';
import type { OfferPaper } from './offer-paper.ts';
import { draftChecksumOf, storedOf, valuesOf } from './snapshot.ts';
import { readEdition } from './store-editions.ts';
import { fieldsOf, readOffer, snapshotsOf } from './store-offers.ts';
import { readOrganisation } from './store-organisations.ts';

/** `asHandedIn`: also while corrections are written, for the confirmation. Null = no such offer. */
export const readOfferPaper = async (
  table: Table,
  city: CityProfile,
  offerId: string,
  { now, asHandedIn }: { readonly now: string; readonly asHandedIn: boolean },
): Promise<OfferPaper | null> => {
  const offer = await readOffer(table, offerId);
  if (offer === null) return null;
  const [edition, organisation, fields, snapshots] = await Promise.all([
    readEdition(table, city, offer.editionId),
    readOrganisation(table, offer.organisationId),
    fieldsOf(table, offerId),
    snapshotsOf(table, offerId),
  ]);
  if (edition === null || organisation === null) return null;
  const last = snapshots.at(-1);
  const handedIn = last === undefined || (!asHandedIn && isOpenForWriting(offer.state, now)) ? null : last;
  const onPaperOnly = handedIn === null && edition.rules.handIn === 'office-only';
  return {
    edition,
    organisation,
    offer,
    subareaName: city.subareas.find(({ id }) => id === offer.subarea)?.name ?? offer.subarea,
    programme: city.programme.name,
    fields: handedIn?.fields ?? valuesOf(fields),
    attached: handedIn?.attached ?? storedOf(offer.attached),
    handedIn:
      handedIn === null
        ? null
        : {
            number: handedIn.number,
            checksum: handedIn.checksum,
            at: localTime(city, handedIn.at),
            byName: organisation.members.find(({ id }) => id === handedIn.by)?.name ?? null,
          },
    draftChecksum: onPaperOnly ? draftChecksumOf(offer, fields) : null,
  };
};
