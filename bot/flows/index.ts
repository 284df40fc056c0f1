import type { Flow } from '../engine/flow.ts';
import { chatsFlow } from './chats/flow.ts';
import { clarifyFlow } from './clarify.ts';
import { contactFlow } from './contact/flow.ts';
import { emergencyFlow } from './emergency.ts';
import { eventFlows } from './events/index.ts';
import { formalFlow } from './formal.ts';
import { grantFlows } from './grants/index.ts';
import { myDataFlow } from './my-data.ts';
import { offerFlow } from './offer.ts';
import { ownIssueFlow } from './own-issue/flow.ts';
import { notUnderstoodFlow, personFlow, programmeQuestionFlow, voiceFlow } from './person.ts';
import { receiptFlow } from './receipts/receipt.ts';
import { reportFlow } from './report/flow.ts';
import { settledFlow } from './settled.ts';
import { shortAnswers } from './short-answers.ts';
import { staffQuestionFlow } from './staff-question.ts';
import { statusFlow } from './status.ts';

const FLOWS: ReadonlyMap<string, Flow> = new Map(
  [
    reportFlow,
    ownIssueFlow,
    statusFlow,
    personFlow,
    notUnderstoodFlow,
    programmeQuestionFlow,
    voiceFlow,
    myDataFlow,
    contactFlow,
    chatsFlow,
    settledFlow,
    staffQuestionFlow,
    emergencyFlow,
    formalFlow,
    clarifyFlow,
    offerFlow,
    ...eventFlows,
    ...grantFlows,
    receiptFlow,
    ...shortAnswers,
  ].map((flow) => [flow.name, flow]),
);

/** Null for a flow of another version of the product. */
export const flowNamed = (name: string): Flow | null => FLOWS.get(name) ?? null;
