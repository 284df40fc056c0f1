/** Every story that is told under faults. */
import type { Story } from '../fault-run.ts';
import { answer } from './answer.ts';
import { award } from './award.ts';
import { offer } from './offer.ts';
import { paper } from './paper.ts';
import { report } from './report.ts';
import { seatGivenOn, signUp } from './sign-up.ts';
import { timer } from './timer.ts';

// biome-ignore lint/suspicious/noExplicitAny: each story reads its own outcome
export const EVERY_STORY: readonly Story<any>[] = [report, answer, timer, signUp, seatGivenOn, paper, offer, award];
