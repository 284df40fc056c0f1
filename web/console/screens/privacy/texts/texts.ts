import type { HoldRow, RetentionRow } from '../../../data/office-types.ts';

export interface PrivacyTexts {
  readonly title: string;
  readonly lead: string;
  readonly open: string;
  readonly next: (moment: string) => string;
  readonly kinds: Readonly<Record<RetentionRow['kind'], string>>;
  readonly days: (days: number) => string;
  readonly unverified: string;
  readonly byItself: string;
  readonly last: string;
  readonly before: string;
  readonly deleted: string;
  readonly held: string;
  readonly after: string;
  readonly holds: string;
  readonly noHolds: string;
  readonly holdOf: Readonly<Record<HoldRow['kind'], string>>;
  readonly hold: {
    readonly held: string;
    readonly by: (name: string, moment: string) => string;
    readonly reason: string;
    readonly needed: string;
  } & Readonly<Record<'hold' | 'release', Readonly<Record<'open' | 'title' | 'what' | 'confirm', string>>>>;
}
