import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useTexts } from '../../../texts/language.ts';
import { DOOR } from '../texts/door/index.ts';

/** A code of somebody who signed up after the list was copied, or for another date. */
export const UnknownCode = ({ onLetIn }: { readonly onLetIn: () => void }) => {
  const words = useTexts(DOOR);
  return (
    <Notice kind="problem">
      <p>{words.unknownCode}</p>
      <p>{words.unknownCodeNext}</p>
      <Button onClick={onLetIn}>{words.letInByCode}</Button>
    </Notice>
  );
};
