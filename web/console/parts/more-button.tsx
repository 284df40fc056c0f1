import { useTexts } from '../texts/language.ts';
import { SHELL } from '../texts/shell.ts';
import { Button } from './button.tsx';

/** Under a list of which there is more. `more` = null: there is not. */
export const MoreButton = ({ more, busy }: { readonly more: (() => void) | null; readonly busy: boolean }) => {
  const words = useTexts(SHELL);
  return more === null ? null : (
    <div class="actions">
      <Button busy={busy} onClick={more}>
        {words.more}
      </Button>
    </div>
  );
};
