/** What the frame of every public page says. One shape for every language, so a missing text does not compile. */
import type { PageRoom } from '../rooms.ts';

/** What may be wrong with a whole request. */
export type Trouble =
  | 'too-many-sign-ups'
  | 'too-many-looks'
  | 'too-many-tries'
  | 'too-many-sendings'
  | 'robot'
  | 'too-large'
  | 'wrong-type'
  | 'method'
  | 'broken';

export interface PageTexts {
  readonly languageName: string;
  readonly frame: {
    readonly skip: string;
    readonly home: string;
    readonly rooms: Readonly<Record<PageRoom, string>>;
    readonly languages: string;
    readonly privacy: string;
  };
  readonly trouble: Readonly<Record<Trouble, { readonly title: string; readonly text: string }>>;
  readonly help: {
    readonly title: string;
    readonly phone: (office: string) => string;
    readonly messenger: string;
    readonly office: string;
    readonly back: Readonly<Record<PageRoom, string>>;
  };
  readonly notFound: { readonly title: string; readonly text: string; readonly code: string };
}
