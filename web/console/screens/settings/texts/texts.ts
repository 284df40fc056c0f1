import type { Part } from '../../../data/settings-types.ts';

export const LANGUAGES = ['pl', 'uk', 'en'] as const;
export const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
export const ROLES = ['streetworker', 'office', 'committee', 'organisation', 'admin'] as const;

/** Labels and hints, by the name in the settings. */
export type FieldName =
  | 'whole'
  | 'name'
  | 'fullName'
  | 'fanPage'
  | 'fanPageHint'
  | 'pageUrl'
  | 'automationApps'
  | 'automationAppsHint'
  | 'contact'
  | 'phone'
  | 'email'
  | 'address'
  | 'url'
  | 'dutyPhone'
  | 'dutyPhoneHint'
  | 'hours'
  | 'from'
  | 'to'
  | 'short'
  | 'shortHint'
  | 'words'
  | 'wordsHint'
  | 'answerWithinWorkingDays'
  | 'answerHint'
  | 'acceptWithinWorkingHours'
  | 'acceptHint'
  | 'owner'
  | 'ownerHint'
  | 'sensitive'
  | 'sensitiveHint'
  | 'when'
  | 'categories'
  | 'subareas'
  | 'weekdays'
  | 'urgent'
  | 'goesTo'
  | 'role'
  | 'dutyDays'
  | 'deputy'
  | 'deputyHint'
  | 'mobileHint'
  | 'seesSensitive'
  | 'left'
  | 'leftHint'
  | 'text'
  | 'controller'
  | 'controllerContact'
  | 'dpo'
  | 'legalBasis'
  | 'supervisoryAuthority'
  | 'offerHours'
  | 'guardianHours'
  | 'remindAt'
  | 'webCodeMinutes'
  | 'webHoldShare'
  | 'webSignUpsPerDay'
  | 'childProtection'
  | 'standardsUrl'
  | 'attendanceSheet'
  | 'heading'
  | 'columns'
  | 'footer'
  | 'kinds'
  | 'yearly'
  | 'quarterlyPerSubarea'
  | 'bySubarea';

export interface SettingsTexts {
  readonly title: string;
  readonly lead: string;
  readonly readOnly: string;
  readonly parts: Readonly<Record<Part, { readonly title: string; readonly lead: string }>>;
  readonly unknownPart: string;
  readonly asInProfile: string;
  readonly changed: (moment: string, name: string) => string;
  readonly toVerify: string;
  readonly toVerifyLead: string;
  readonly notHere: string;
  readonly save: string;
  readonly saveLabel: (part: string) => string;
  readonly saved: string;
  readonly notSavedYet: string;
  readonly discard: string;
  readonly changedMeanwhile: string;
  readonly history: string;
  readonly historyLine: (version: number, moment: string, name: string) => string;
  readonly before: string;
  readonly after: string;
  readonly restore: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly weekdays: Readonly<Record<(typeof WEEKDAYS)[number], string>>;
  readonly ends: Readonly<Record<'from' | 'to', string>>;
  readonly outside: string;
  readonly none: string;
  readonly any: string;
  readonly yes: string;
  readonly no: string;
  readonly noneMeansAny: string;
  readonly oneInALine: string;
  readonly emptyIsClosed: string;
  readonly emptyIsUndecided: string;
  readonly verified: string;
  readonly unverified: string;
  readonly unverifiedHint: string;
  readonly verifiedBy: (name: string, day: string) => string;
  readonly leftMark: string;
  readonly streetworkerOfSubarea: string;
  readonly theOffice: string;
  readonly everything: string;
  readonly whenUrgent: string;
  readonly whenNotUrgent: string;
  readonly add: string;
  readonly newOne: string;
  readonly remove: string;
  readonly up: string;
  readonly down: string;
  readonly movedTo: (place: number, of: number) => string;
  readonly tester: {
    readonly title: string;
    readonly lead: string;
    readonly category: string;
    readonly subarea: string;
    readonly urgent: string;
    readonly at: string;
    readonly atHint: string;
    readonly run: string;
    readonly fires: (place: number) => string;
    readonly noRule: string;
    readonly goesTo: (names: string) => string;
    readonly shared: string;
    readonly toOffice: string;
    readonly reasons: Readonly<Record<string, string>>;
    readonly acceptBy: (moment: string) => string;
    readonly passedOver: string;
    readonly notMet: Readonly<Record<'categories' | 'subareas' | 'weekdays' | 'urgent', string>>;
    readonly unsaved: string;
  };
}
