/** What is said around an offer and the project that grows from it, to those who write it and to staff. */
import type { ProjectView } from '../../console/data/grants-types.ts';

type Receipt = ProjectView['receipts'][number];
type OfferStateName = 'draft' | 'submitted' | 'received' | 'correcting' | 'formally-right' | 'formally-wrong' | 'awarded';
export type AnyOfferState = OfferStateName | 'not-awarded' | 'withdrawn' | 'contracted' | 'settled';

export interface OfferTexts {
  readonly title: string;
  readonly untitled: string;
  readonly number: (number: string) => string;
  readonly states: Readonly<Record<AnyOfferState, string>>;
  readonly ends: (moment: string) => string;
  readonly notAnnounced: string;
  readonly idea: string;
  readonly together: string;
  readonly form: Readonly<
    Record<
      | 'title'
      | 'titleHint'
      | 'dates'
      | 'from'
      | 'to'
      | 'datesHint'
      | 'sections'
      | 'schedule'
      | 'scheduleHint'
      | 'step'
      | 'addStep'
      | 'removeStep'
      | 'budget'
      | 'budgetHint'
      | 'line'
      | 'addLine'
      | 'removeLine'
      | 'lineKind'
      | 'direct'
      | 'indirect'
      | 'grant'
      | 'own'
      | 'inKind'
      | 'inKindHint'
      | 'moneyHint'
      | 'notMoney'
      | 'missing'
      | 'required'
      | 'removed'
      | 'empty',
      string
    >
  > & {
    readonly between: (from: string, to: string) => string;
    readonly count: (n: number, most: number) => string;
    readonly tooLong: (by: number) => string;
    readonly lineNumber: (n: number) => string;
    readonly stepNumber: (n: number) => string;
  };
  readonly sums: Readonly<Record<'title' | 'item' | 'sum' | 'grant' | 'own' | 'inKind' | 'all' | 'indirect', string>> & {
    readonly most: (sum: string) => string;
    readonly mostPercent: (percent: number) => string;
    readonly leastOwn: (percent: number) => string;
  };
  readonly saving: Readonly<Record<'now' | 'onDevice' | 'all' | 'refused' | 'again' | 'drop', string>> & {
    readonly saved: (moment: string, who: string) => string;
    readonly waits: (n: number) => string;
    readonly waitsOffline: (n: number) => string;
  };
  readonly beside: Readonly<
    Record<'yours' | 'standing' | 'use' | 'putAside' | 'keepMine' | 'takeTheirs' | 'onlyHere', string>
  > & {
    readonly title: (who: string, moment: string) => string;
    readonly changed: (who: string, moment: string) => string;
  };
  readonly history: Readonly<Record<'open' | 'title' | 'bringBack' | 'nothing' | 'now', string>>;
  readonly files: Readonly<
    Record<
      | 'title'
      | 'other'
      | 'otherHint'
      | 'choose'
      | 'remove'
      | 'awaited'
      | 'refused'
      | 'none'
      | 'hint'
      | 'notSent'
      | 'tooLarge'
      | 'wrongKind'
      | 'label',
      string
    >
  > & { readonly sending: (percent: number) => string; readonly by: (who: string, moment: string) => string };
  readonly checklist: Readonly<
    Record<'title' | 'complete' | 'fields' | 'budget' | 'organisation' | 'schedule' | 'toOrganisation', string>
  > & {
    readonly lacks: (n: number) => string;
    readonly handedIn: (n: number, most: number | null) => string;
    readonly organisationLacks: Readonly<Record<string, string>>;
    readonly attachment: (name: string) => string;
  };
  readonly submit: Readonly<
    Record<
      | 'button'
      | 'title'
      | 'lead'
      | 'confirm'
      | 'here'
      | 'paper'
      | 'officeOnly'
      | 'mayNot'
      | 'notStored'
      | 'sent'
      | 'label'
      | 'again'
      | 'onlyComplete'
      | 'notOpen',
      string
    >
  > & {
    readonly asks: (sum: string) => string;
    readonly dates: (from: string, to: string) => string;
    readonly files: (n: number) => string;
  };
  readonly confirmation: Readonly<
    Record<
      'title' | 'checksum' | 'checksumHint' | 'versions' | 'withdraw' | 'withdrawTitle' | 'withdrawLead' | 'withdrawLabel',
      string
    >
  > & { readonly handedIn: (moment: string, who: string) => string };
  readonly correcting: Readonly<Record<'title', string>> & { readonly until: (moment: string) => string };
  readonly papers: Readonly<
    Record<'title' | 'making' | 'failed' | 'offer-pdf' | 'confirmation-pdf' | 'settlement-pdf', string>
  > & {
    readonly open: (name: string) => string;
  };
  readonly project: Readonly<
    Record<
      | 'title'
      | 'link'
      | 'awarded'
      | 'contract'
      | 'noContract'
      | 'paid'
      | 'notPaid'
      | 'reportBy'
      | 'agreed'
      | 'line'
      | 'planned'
      | 'spent'
      | 'left'
      | 'over'
      | 'toDo'
      | 'nothingToDo'
      | 'story'
      | 'annexes'
      | 'settlement'
      | 'recognised'
      | 'toReturn'
      | 'indirectOver'
      | 'realisation',
      string
    >
  >;
  readonly receipts: Readonly<
    Record<
      | 'title'
      | 'none'
      | 'add'
      | 'addTitle'
      | 'lead'
      | 'sum'
      | 'sumUnknown'
      | 'line'
      | 'lineUnknown'
      | 'issuedOn'
      | 'note'
      | 'noteHint'
      | 'picture'
      | 'pictureHint'
      | 'save'
      | 'saved'
      | 'savedWithoutPicture'
      | 'change'
      | 'changeTitle'
      | 'open'
      | 'awaited'
      | 'refused'
      | 'label'
      | 'noPicture'
      | 'takeOut'
      | 'takeOutTitle'
      | 'takeOutLead'
      | 'chat'
      | 'chatLead'
      | 'chatHow',
      string
    >
  > & {
    readonly states: Readonly<Record<Receipt['state'], string>>;
    readonly by: (who: string, moment: string) => string;
    readonly of: (day: string) => string;
  };
  readonly report: Readonly<
    Record<
      | 'title'
      | 'results'
      | 'resultsHint'
      | 'people'
      | 'peopleHint'
      | 'lasting'
      | 'lastingHint'
      | 'photos'
      | 'photosLead'
      | 'noPhotos'
      | 'addPhoto'
      | 'when'
      | 'alt'
      | 'altHint'
      | 'altMissing'
      | 'file'
      | 'consent'
      | 'noConsent'
      | 'sendPhoto'
      | 'sending'
      | 'photoFailed'
      | 'photoAwaited'
      | 'submit'
      | 'submitTitle'
      | 'submitLead'
      | 'submitted'
      | 'label'
      | 'accepted'
      | 'correct'
      | 'notNumber'
      | 'saved'
      | 'unsaved',
      string
    >
  > & {
    readonly moments: Readonly<Record<'before' | 'during' | 'after', string>>;
    readonly until: (moment: string) => string;
    readonly returns: (sum: string, day: string) => string;
  };
  readonly organisation: Readonly<
    Record<
      | 'name'
      | 'legalForm'
      | 'legalFormHint'
      | 'register'
      | 'krs'
      | 'krsNumber'
      | 'otherRegister'
      | 'registerName'
      | 'registerNameHint'
      | 'registerNumber'
      | 'nip'
      | 'nipHint'
      | 'regon'
      | 'iban'
      | 'ibanHint'
      | 'address'
      | 'email'
      | 'phone'
      | 'representatives'
      | 'representativesHint'
      | 'person'
      | 'role'
      | 'addPerson'
      | 'removePerson'
      | 'willing'
      | 'willingHint'
      | 'save'
      | 'label'
      | 'changeData'
      | 'people'
      | 'mayAct'
      | 'writes'
      | 'invite'
      | 'inviteTitle'
      | 'inviteLead'
      | 'inviteMayAct'
      | 'inviteSend'
      | 'invited'
      | 'offers'
      | 'noOffers'
      | 'lacks'
      | 'number'
      | 'missing'
      | 'wrongNip'
      | 'wrongRegon'
      | 'wrongIban'
      | 'wrongKrs'
      | 'wrongEmail'
      | 'fixFirst'
      | 'myName'
      | 'register_'
      | 'registered'
      | 'removeMember'
      | 'removeMemberLead',
      string
    >
  >;
}
