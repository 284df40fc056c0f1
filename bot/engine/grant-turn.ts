/** What flows about micro-grants ask of the programme and want done; part of the boundary in `turn.ts`. */
import type { IdeaRefusal } from '../../shared/grants/decide-idea.ts';
import type { Edition } from '../../shared/grants/edition-model.ts';
import type { Idea } from '../../shared/grants/idea-model.ts';

export type GrantQuery = { readonly kind: 'grants-told' };

/** `edition`: the one whose sums and dates may be told; null = none. `lastYear`: of the last edition that is over, where the city knows one. */
export interface GrantFound {
  readonly kind: 'grants-told';
  readonly edition: Edition | null;
  readonly lastYear: number | null;
}

export type GrantCommand =
  | {
      readonly kind: 'tell-idea';
      readonly words: string;
      /** Subarea id, 'outside', null = not known. */
      readonly subarea: string | null;
      readonly answers: Idea['answers'];
    }
  | { readonly kind: 'join-idea'; readonly ideaId: string };

export type GrantDone = { readonly kind: 'idea-told'; readonly ideaId: string } | { readonly kind: 'idea-joined' };

export type GrantRefusalCode = IdeaRefusal['code'];
