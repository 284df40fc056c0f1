/** The issues of the programme, as the functions use them. Everything only adds to a unit of work; the caller commits it. */
export {
  type AttachmentResult,
  announceStaffPhoto,
  attachmentOfIssue,
  attachmentStored,
  attachmentsById,
  attachmentsOfIssue,
  attachToIssue,
  type IssueAttachment,
  PHOTO_SHOWS,
  staffPhotoStored,
  unclaimed,
} from './store-attachments.ts';
export {
  base,
  carryOut,
  categoryTerms,
  historyOf,
  issueIdOfNumber,
  notesOf,
  parseIssue,
  readIssue,
} from './store-issue.ts';
export { type ListedPage, readLists } from './store-lists.ts';
export { deputyOnDuty, handleIssueTimer, handleOfficeTimer, overdue, watchAfterCase } from './store-overdue.ts';
export { handlePromiseTimer } from './store-promise.ts';
export {
  addToIssue,
  audienceOf,
  authoredIssues,
  detachPerson,
  followersOf,
  followIssue,
  judgeClosing,
  MAX_OPEN_ISSUES,
  type Related,
  type Report,
  type Resident,
  relatedIssue,
  relatedIssues,
  reportIssue,
  similarIssues,
} from './store-residents.ts';
export { routeIssue } from './store-route.ts';
export { correctIssue, escalateIssue, markDuplicate, noteOnIssue, readAs, reopenIssue, reportOnBehalf } from './store-staff.ts';
