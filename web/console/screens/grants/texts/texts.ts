/** What staff read in the rooms of micro-grants, beside what is said around every offer (web/offers/texts). */
import type { EditionRow, IdeaRow } from '../../../data/grants-types.ts';

type IdeaState = IdeaRow['state']['name'];
type Announced = 'bip' | 'board' | 'website';
type Question = 'where' | 'for-whom' | 'what-stays' | 'who-helps' | 'cost';

export interface GrantTexts {
  readonly home: Readonly<
    Record<'title' | 'ideas' | 'organisations' | 'editions' | 'none' | 'example' | 'notVerified' | 'told', string>
  > & {
    readonly phases: Readonly<Record<EditionRow['phase'], string>>;
  };
  readonly ideas: Readonly<
    Record<
      | 'title'
      | 'none'
      | 'mine'
      | 'all'
      | 'subarea'
      | 'allSubareas'
      | 'outside'
      | 'nowhere'
      | 'nobody'
      | 'fromIssue'
      | 'issue'
      | 'answers'
      | 'authors'
      | 'chat'
      | 'willing'
      | 'noWilling'
      | 'take'
      | 'taken'
      | 'meet'
      | 'meetTitle'
      | 'meetLead'
      | 'day'
      | 'hour'
      | 'place'
      | 'placeHint'
      | 'hand'
      | 'handTitle'
      | 'handLead'
      | 'organisation'
      | 'close'
      | 'closeTitle'
      | 'closeLead'
      | 'reason'
      | 'tooShort'
      | 'missing'
      | 'begin'
      | 'beginTitle'
      | 'beginLead'
      | 'edition'
      | 'noEdition'
      | 'offer'
      | 'label',
      string
    >
  > & {
    readonly states: Readonly<Record<IdeaState, string>>;
    readonly questions: Readonly<Record<Question, string>>;
    readonly authorsCount: (n: number) => string;
    readonly toldOn: (moment: string) => string;
    readonly meeting: (moment: string, place: string) => string;
    readonly idea: (day: string) => string;
  };
  readonly edition: Readonly<
    Record<
      | 'rules'
      | 'dates'
      | 'pool'
      | 'perProject'
      | 'projects'
      | 'indirect'
      | 'own'
      | 'handIn'
      | 'reviews'
      | 'least'
      | 'criteria'
      | 'documents'
      | 'unknown'
      | 'verified'
      | 'notVerified'
      | 'example'
      | 'told'
      | 'notTold'
      | 'source'
      | 'offers'
      | 'assessment'
      | 'decision'
      | 'figures'
      | 'desk'
      | 'verify'
      | 'verifyTitle'
      | 'verifyLead'
      | 'announce'
      | 'announceTitle'
      | 'announceLead'
      | 'decide'
      | 'decideTitle'
      | 'decideLead'
      | 'decidedOn'
      | 'close'
      | 'closeTitle'
      | 'closeLead'
      | 'leaflet'
      | 'leafletUk'
      | 'printed'
      | 'faq'
      | 'noFaq'
      | 'addFaq'
      | 'changeFaq'
      | 'faqTitle'
      | 'question'
      | 'answer'
      | 'faqSource'
      | 'faqSourceHint'
      | 'words'
      | 'wordsHint'
      | 'questionUk'
      | 'answerUk'
      | 'faqNotVerified'
      | 'save'
      | 'label'
      | 'changed'
      | 'eligible'
      | 'applicants'
      | 'missing'
      | 'change'
      | 'changeLead'
      | 'emptyHint'
      | 'name'
      | 'callEndsAt'
      | 'correctionDays'
      | 'reportDays'
      | 'notNumber',
      string
    >
  > & {
    readonly numbers: Readonly<
      Record<'projectsPerOrganisation' | 'indirectPercent' | 'ownPercent' | 'lineShiftPercent' | 'leastPercent', string>
    >;
    readonly places: Readonly<Record<Announced, string>>;
    readonly handIns: Readonly<Record<'here' | 'here-and-paper' | 'office-only', string>>;
    readonly when: Readonly<
      Record<
        | 'callFrom'
        | 'callTo'
        | 'questionsTo'
        | 'formalTo'
        | 'reviewTo'
        | 'resultsOn'
        | 'contractsTo'
        | 'realisationFrom'
        | 'realisationTo',
        string
      >
    >;
    readonly criterion: (most: number, weight: number, least: number | null) => string;
    readonly verifiedBy: (day: string) => string;
    readonly percent: (n: number) => string;
  };
  readonly offers: Readonly<
    Record<
      | 'title'
      | 'none'
      | 'newOffer'
      | 'receive'
      | 'receiveTitle'
      | 'receiveLead'
      | 'how'
      | 'paper'
      | 'here'
      | 'checksum'
      | 'checksumHint'
      | 'checksumWrong'
      | 'receivedOn'
      | 'formal'
      | 'pass'
      | 'passTitle'
      | 'passLead'
      | 'fail'
      | 'failTitle'
      | 'failLead'
      | 'reason'
      | 'correct'
      | 'correctTitle'
      | 'correctLead'
      | 'what'
      | 'whatHint'
      | 'correctedAlready'
      | 'missing'
      | 'label'
      | 'organisations'
      | 'register',
      string
    >
  >;
  readonly organisations: Readonly<Record<'title' | 'none' | 'add' | 'newTitle' | 'newLead' | 'willing', string>>;
  readonly assessment: Readonly<
    Record<
      | 'title'
      | 'progress'
      | 'reviewers'
      | 'noReviewers'
      | 'ranking'
      | 'noRanking'
      | 'place'
      | 'offer'
      | 'points'
      | 'asked'
      | 'awarded'
      | 'result'
      | 'left'
      | 'pool'
      | 'missing'
      | 'nothingMissing'
      | 'paper'
      | 'paperTitle'
      | 'paperLead'
      | 'reviewer'
      | 'paperSave'
      | 'paperSaved'
      | 'protocol'
      | 'results'
      | 'export'
      | 'exportLead'
      | 'wrote'
      | 'notNow'
      | 'choose',
      string
    >
  > & {
    readonly reviewer_: (declared: number, of: number, conflicts: number) => string;
    readonly done: (n: number, of: number) => string;
    readonly lacks: (has: number, needs: number) => string;
    readonly mayStill: (names: string) => string;
  };
  readonly desk: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'wrote'
      | 'none'
      | 'no'
      | 'yes'
      | 'declare'
      | 'saved'
      | 'conflict'
      | 'noConflict'
      | 'undeclared'
      | 'offers'
      | 'noOffers'
      | 'done'
      | 'begun'
      | 'fresh'
      | 'label'
      | 'choose'
      | 'toConflict'
      | 'toConflictTitle'
      | 'toConflictLead',
      string
    >
  > & { readonly until: (day: string) => string; readonly left: (n: number) => string };
  readonly review: Readonly<
    Record<
      | 'title'
      | 'points'
      | 'note'
      | 'offer'
      | 'sheet'
      | 'closed'
      | 'done'
      | 'doneTitle'
      | 'doneLead'
      | 'isDone'
      | 'saved'
      | 'unsaved'
      | 'label'
      | 'wrongPoints'
      | 'total',
      string
    >
  > & {
    readonly most: (n: number) => string;
    readonly progress: (n: number, of: number) => string;
    readonly missing: (names: string) => string;
    readonly asks: (sum: string) => string;
  };
  readonly decision: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'opinion'
      | 'decided'
      | 'reason'
      | 'reasonHint'
      | 'save'
      | 'label'
      | 'saved'
      | 'problems'
      | 'noProblems'
      | 'none'
      | 'fromRanking'
      | 'together'
      | 'isDecided'
      | 'carryOut'
      | 'unsaved',
      string
    >
  > & { readonly on: (day: string) => string; readonly asked: (sum: string) => string; readonly left: (sum: string) => string };
  readonly figures: Readonly<
    Record<
      | 'title'
      | 'subarea'
      | 'all'
      | 'offers'
      | 'asked'
      | 'awarded'
      | 'awardedSum'
      | 'spent'
      | 'returned'
      | 'people'
      | 'csv'
      | 'xlsx',
      string
    >
  >;
  readonly project: Readonly<
    Record<
      | 'contract'
      | 'contractTitle'
      | 'contractLead'
      | 'number'
      | 'signedOn'
      | 'from'
      | 'to'
      | 'budget'
      | 'paid'
      | 'paidTitle'
      | 'paidOn'
      | 'annex'
      | 'annexTitle'
      | 'annexOn'
      | 'annexWhat'
      | 'newTo'
      | 'newToHint'
      | 'withBudget'
      | 'judge'
      | 'judgeTitle'
      | 'state'
      | 'note'
      | 'verdict'
      | 'verdictTitle'
      | 'accept'
      | 'askToCorrect'
      | 'demandReturn'
      | 'what'
      | 'whatHint'
      | 'until'
      | 'sum'
      | 'reason'
      | 'returnBy'
      | 'save'
      | 'label'
      | 'missing',
      string
    >
  > & { readonly adds: (sum: string, award: string) => string };
}
