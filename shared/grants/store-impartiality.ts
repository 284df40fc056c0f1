/** What decides whether a reviewer may see an offer: what they declared of its applicant, and whether they helped to write any. */
import { keys } from '../platform/keys.ts';
import type { Table } from '../platform/table.ts';
import type { Impartiality } from '../staff/authorise-offers.ts';
import { DeclarationSchema } from './assessment-model.ts';

export const impartialityOf = async (
  table: Table,
  editionId: string,
  reviewerId: string,
  organisationId: string,
): Promise<Impartiality> => {
  const [declared, writer] = await Promise.all([
    table.get(keys.declaration(editionId, reviewerId, organisationId)),
    table.get(keys.writer(editionId, reviewerId)),
  ]);
  return { declared: declared === undefined ? null : DeclarationSchema.parse(declared), wrote: writer !== undefined };
};
