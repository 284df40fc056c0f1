/** A photo is announced, sent straight to where files are kept, and then cleaned of place and phone details by the product. */
import { useId, useState } from 'preact/hooks';
import { useConsole } from '../../../data/console.ts';
import { afterwardsQuery, type PhotoUpload } from '../../../data/event-types.ts';
import { useCommand } from '../../../data/use-command.ts';
import { Button } from '../../../parts/button.tsx';
import { Field } from '../../../parts/field.tsx';
import { Notice, ProblemNotice } from '../../../parts/notice.tsx';
import { useTexts } from '../../../texts/language.ts';
import { AFTER } from '../texts/after/index.ts';

const TYPES = 'image/jpeg,image/png,image/webp,image/heic';

export const AddPhoto = ({ dateId }: { readonly dateId: string }) => {
  const words = useTexts(AFTER).after;
  const { library } = useConsole();
  const { sendNow, refused } = useCommand();
  const [file, setFile] = useState<File | null>(null);
  const [alt, setAlt] = useState('');
  const [state, setState] = useState<'idle' | 'sending' | 'not-sent'>('idle');
  const [tried, setTried] = useState(false);
  const id = useId();
  const path = `/api/event-dates/${dateId}/photos`;

  const upload = async (photo: File): Promise<boolean> => {
    const body = { alt: alt.trim(), contentType: photo.type, bytes: photo.size };
    const announced = await sendNow({ method: 'POST', path, body, version: null, subject: path, label: words.addPhoto });
    if (announced.kind !== 'sent') return false;
    // What comes back says where the file goes.
    const { photo: made, upload: to } = announced.body as PhotoUpload;
    const put = await fetch(to.url, { method: to.method, headers: to.headers, body: photo });
    if (!put.ok) return false;
    const at = `${path}/${made.id}/arrived`;
    const told = await sendNow({ method: 'POST', path: at, body: {}, version: null, subject: path, label: words.addPhoto });
    return told.kind === 'sent';
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    if (file === null || alt.trim() === '') return;
    setState('sending');
    const sent = await upload(file).catch(() => false);
    setState(sent ? 'idle' : 'not-sent');
    if (!sent) return;
    setFile(null);
    setAlt('');
    setTried(false);
    await library.refresh(afterwardsQuery(dateId).path);
  };

  return (
    <details>
      <summary>{words.addPhoto}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{words.photosLead}</p>
        <div class="field">
          <label for={id}>{words.file}</label>
          <input
            id={id}
            type="file"
            accept={TYPES}
            key={state === 'idle' && file === null ? 'empty' : 'chosen'}
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        </div>
        <Field label={words.alt} hint={words.altHint} maxLength={300} value={alt} required onInput={setAlt} />
        {tried && (file === null || alt.trim() === '') && <p class="error">{words.altMissing}</p>}
        {state === 'sending' && <Notice>{words.sending}</Notice>}
        {state === 'not-sent' && refused === null && <Notice kind="problem">{words.notSent}</Notice>}
        <ProblemNotice problem={refused} />
        <Button type="submit" busy={state === 'sending'}>
          {words.send}
        </Button>
      </form>
    </details>
  );
};
