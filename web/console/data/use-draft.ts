import { useEffect, useRef, useState } from 'preact/hooks';
import { useConsole } from './console.ts';

/**
 * Words half typed, kept on this device until they are sent: a lost connection, a call or an expired sign-in takes none of them. The third
 * forgets these very words once they have arrived; what was typed on meanwhile stays.
 */
export const useDraft = (name: string): readonly [string, (text: string) => void, (arrived: string) => void] => {
  const { store } = useConsole();
  const [text, setText] = useState('');
  // Ahead of the screen, which is drawn a moment later.
  const latest = useRef('');
  const put = (next: string): void => {
    latest.current = next;
    setText(next);
  };
  const of = useRef(name);
  useEffect(() => {
    let here = true;
    // Under another name other words are kept; what was typed before the first look stays.
    if (of.current !== name) put('');
    of.current = name;
    void store.draft(name).then((kept) => {
      if (here && kept !== undefined && latest.current === '') put(kept);
    });
    return () => {
      here = false;
    };
  }, [store, name]);
  const keep = (next: string): void => {
    put(next);
    void store.keepDraft(name, next);
  };
  return [
    text,
    keep,
    (arrived) => {
      if (latest.current === arrived) keep('');
    },
  ];
};
