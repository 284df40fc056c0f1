/** Whether this phone is woken when something new is mine. */
import { useEffect, useState } from 'preact/hooks';
import { pushQuery } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { beginPush, type DeviceState, deviceState, endPush } from '../../data/push.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { ME } from './texts/index.ts';

export const Notices = () => {
  const words = useTexts(ME).notices;
  const language = useLanguage();
  const { api, library } = useConsole();
  const known = useQuery(pushQuery);
  const [state, setState] = useState<DeviceState | 'failed' | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => void deviceState().then(setState), []);
  const change = (act: () => Promise<DeviceState | 'failed'>) => (): void => {
    setBusy(true);
    void act()
      .then(setState)
      .then(() => library.refresh(pushQuery.path))
      .finally(() => setBusy(false));
  };
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {state !== null && (
        <Notice kind={state === 'on' ? 'good' : state === 'failed' ? 'problem' : 'note'}>{words.states[state]}</Notice>
      )}
      {known.state === 'read' && (
        <ul>
          <li>{known.body.email ? words.email : words.noEmail}</li>
          <li>{known.body.phone ? words.phone : words.noPhone}</li>
        </ul>
      )}
      {(state === 'off' || state === 'failed') && (
        <Button busy={busy} onClick={change(() => beginPush(api, language === 'en' ? 'en' : 'pl'))}>
          {words.begin}
        </Button>
      )}
      {state === 'on' && (
        <Button busy={busy} onClick={change(() => endPush(api))}>
          {words.end}
        </Button>
      )}
    </section>
  );
};
