import { useEffect, useState } from 'preact/hooks';
import { useConsole } from './console.ts';

/** Words half typed, kept on this device until they are sent: a lost connection, a call or an expired sign-in takes none of them. */
export const useDraft = (name: string): readonly [string, (text: string) => void] => {
  const { store } = useConsole();
  const [text, setText] = useState('');
  useEffect(() => {
    let here = true;
    void store.draft(name).then((kept) => {
      if (here && kept !== undefined) setText((typed) => (typed === '' ? kept : typed));
    });
    return () => {
      here = false;
    };
  }, [store, name]);
  return [
    text,
    (next) => {
      setText(next);
      void store.keepDraft(name, next);
    },
  ];
};
