/** A page of the public site: shown, and perhaps a form taken. */
import type { Answer } from './answer.ts';
import type { PageRequest } from './request.ts';

export interface Page {
  readonly show: (request: PageRequest) => Promise<Answer>;
  /** null = nothing is sent there. */
  readonly take: ((request: PageRequest, fields: URLSearchParams) => Promise<Answer>) | null;
}

export const only = (show: Page['show']): Page => ({ show, take: null });
