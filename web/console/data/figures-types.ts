/** Figures and the contact log as the staff API gives and takes them: types only. */
import type { FiguresView } from '../../../shared/staff/figures-api.ts';
import { type Query, query } from './api-types.ts';

export type { ContactBody } from '../../../shared/staff/figures-api.ts';
export type { FiguresView };
export type FiguresRow = FiguresView['all'];
export type Span = NonNullable<FiguresRow['medianToAnswer']>;

/** Local days, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export const figuresQuery = ({ from, to }: Period, subarea: string | undefined): Query<FiguresView> => ({
  ...query<FiguresView>('/api/figures', { from, to, subarea }),
  calm: true,
});
