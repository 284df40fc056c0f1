/** The camera, when somebody asks for it: what it is for is said first. The picture stays in this window. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useTexts } from '../../../texts/language.ts';
import { SHELL } from '../../../texts/shell.ts';
import { codeInScan } from '../search.ts';
import { DOOR } from '../texts/door/index.ts';
import { qrReader } from './read-qr.ts';

const LOOK_EVERY_MS = 150;

type State = 'asking' | 'looking' | 'denied' | 'none' | 'not-a-code';

export const Scanner = ({ onCode, onClose }: { readonly onCode: (code: string) => void; readonly onClose: () => void }) => {
  const words = useTexts(DOOR);
  const shell = useTexts(SHELL);
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<State>('asking');
  const [stream, setStream] = useState<MediaStream | null>(null);

  const start = async (): Promise<void> => {
    try {
      const opened = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      setStream(opened);
      setState('looking');
    } catch (error) {
      setState(error instanceof DOMException && error.name === 'NotAllowedError' ? 'denied' : 'none');
    }
  };

  useEffect(() => {
    const shown = video.current;
    if (stream === null || shown === null) return;
    let here = true;
    shown.srcObject = stream;
    const look = async (): Promise<void> => {
      await shown.play();
      const read = await qrReader();
      while (here) {
        const text = await read(shown);
        const code = text === null ? null : codeInScan(text);
        if (!here) return;
        if (code !== null) return onCode(code);
        if (text !== null) setState('not-a-code');
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      }
    };
    look().catch(() => here && setState('none'));
    return () => {
      here = false;
      for (const track of stream.getTracks()) track.stop();
    };
  }, [stream]);

  return (
    <Dialog title={words.scanTitle} onClose={onClose}>
      {state === 'asking' && <p>{words.scanLead}</p>}
      {state === 'looking' && <p role="status">{words.scanning}</p>}
      {state === 'not-a-code' && <Notice kind="problem">{words.notACode}</Notice>}
      {state === 'denied' && <Notice kind="problem">{words.scanDenied}</Notice>}
      {state === 'none' && <Notice kind="problem">{words.scanNone}</Notice>}
      <video ref={video} class="scanner" hidden={stream === null} muted playsInline />
      <div class="actions">
        <Button onClick={onClose}>{shell.close}</Button>
        {state === 'asking' && (
          <Button kind="main" onClick={() => void start()}>
            {words.scanStart}
          </Button>
        )}
      </div>
    </Dialog>
  );
};
