/** "Telefon zgubiony": the office has ended this device. Its copy goes, unsent work too; the door says why. */
import type { Answer } from './api.ts';

const CODE = 'device.ended';
const KEPT = 'device-ended';

export const isEnded = (answer: Answer): boolean => answer.kind === 'refused' && answer.problem.code === CODE;

/** Outlives the way over the sign-in page, and nothing more. */
export const rememberEnded = (): void => sessionStorage.setItem(KEPT, 'yes');

export const wasEnded = (): boolean => {
  const ended = sessionStorage.getItem(KEPT) !== null;
  sessionStorage.removeItem(KEPT);
  return ended;
};
