import type { Problem } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';

/** Signed in, but nobody whom the programme knows (any more): what was kept for them goes. */
export const NoAccess = ({ problem }: { readonly problem: Problem }) => {
  const { signIn, signOut } = useTexts(SHELL);
  const { store, signIn: session } = useConsole();
  return (
    <main class="door" id="content">
      <h1>{signIn.noAccess}</h1>
      <ProblemNotice problem={problem} />
      <p>{signIn.noAccessNext}</p>
      <Button kind="main" onClick={() => void store.wipe('everything').then(() => session.end())}>
        {signOut.button}
      </Button>
    </main>
  );
};
