import type { OfferState } from '../console/data/grants-types.ts';

/** From the award on there is a project to carry out and to settle. */
export const hasProject = ({ name }: Pick<OfferState, 'name'>): boolean =>
  name === 'awarded' || name === 'contracted' || name === 'settled';
