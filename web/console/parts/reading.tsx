import type { ComponentChildren } from 'preact';
import { useConsole } from '../data/console.ts';
import type { Read } from '../data/use-query.ts';
import { momentOf } from '../texts/dates.ts';
import { useLanguage, useTexts } from '../texts/language.ts';
import { SHELL } from '../texts/shell.ts';
import { Notice, ProblemNotice } from './notice.tsx';

/** What `useQuery` gave: loading, refused, out of reach, or what was read; a copy says how old it is. */
export const Reading = <Body,>({
  of,
  children,
}: {
  readonly of: Read<Body>;
  readonly children: (body: Body) => ComponentChildren;
}) => {
  const words = useTexts(SHELL);
  const language = useLanguage();
  const { clock } = useConsole();
  switch (of.state) {
    case 'loading':
      return (
        <p class="loading" role="status">
          {words.loading}
        </p>
      );
    case 'refused':
      return <ProblemNotice problem={of.problem} />;
    case 'out-of-reach':
      return (
        <Notice>
          <p>{words.problem.outOfReach}</p>
          <p>{words.problem.outOfReachNext}</p>
        </Notice>
      );
    case 'read':
      return (
        <>
          {!of.live && <p class="copy-age">{words.status.copyOf(momentOf(language, of.at, clock.now()))}</p>}
          {children(of.body)}
        </>
      );
  }
};
