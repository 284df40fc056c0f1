/** What the console itself says, whatever the screen. Texts of a part lie with its screens. */
import type { StateName } from '../data/api-types.ts';
import type { ConsoleLanguage } from './language.ts';

export interface ShellTexts {
  readonly appName: string;
  readonly skip: string;
  readonly navigation: string;
  readonly more: string;
  readonly back: string;
  readonly cancel: string;
  readonly close: string;
  readonly loading: string;
  readonly empty: string;
  readonly tryAgain: string;
  readonly language: string;
  readonly languageNames: Readonly<Record<ConsoleLanguage, string>>;
  readonly rooms: Readonly<
    Record<'today' | 'report' | 'calls' | 'inbox' | 'events' | 'grants' | 'figures' | 'settings' | 'more' | 'me', string>
  >;
  readonly roles: Readonly<Record<'streetworker' | 'office' | 'committee' | 'organisation' | 'admin', string>>;
  readonly signIn: {
    readonly title: string;
    readonly lead: string;
    readonly button: string;
    readonly failed: string;
    readonly noAccess: string;
    readonly noAccessNext: string;
    readonly cannotStart: string;
    readonly otherOwner: string;
    readonly otherOwnerNext: string;
    readonly deleteTheirs: string;
  };
  readonly signOut: {
    readonly button: string;
    readonly title: string;
    readonly nothingLost: string;
    readonly unsent: (n: number) => string;
    readonly confirm: string;
    readonly stay: string;
  };
  readonly status: {
    readonly online: string;
    readonly offline: string;
    readonly toSend: (n: number) => string;
    readonly refused: (n: number) => string;
    readonly signInToGoOn: string;
    readonly copyOf: (moment: string) => string;
    readonly newVersion: string;
    readonly startNewVersion: string;
    readonly wiped: string;
    readonly ended: string;
  };
  readonly waiting: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly heldBack: string;
    readonly words: string;
    readonly again: string;
    readonly drop: string;
    readonly open: string;
    readonly changes: string;
  };
  readonly parties: Readonly<Record<'resident' | 'system', string>>;
  /** States of an issue, as staff say them. */
  readonly states: Readonly<Record<string, string>> & Readonly<Record<StateName, string>>;
  readonly chat: {
    readonly from: Readonly<Record<'resident' | 'bot' | 'person', string>>;
    readonly takenBack: string;
    readonly edited: string;
    readonly file: string;
    readonly filePending: string;
    readonly fileFailed: string;
  };
  readonly outcome: {
    readonly sent: string;
    readonly queued: string;
    readonly notNow: string;
  };
  readonly problem: {
    readonly unknown: string;
    readonly heldBy: (name: string) => string;
    readonly afterErrors: string;
    readonly afterChanges: string;
    readonly outOfReach: string;
    readonly outOfReachNext: string;
    readonly notFound: string;
    readonly notFoundNext: string;
  };
  readonly me: {
    readonly title: string;
    readonly subareas: string;
    readonly install: string;
  };
}
