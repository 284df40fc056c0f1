import { useId, useState } from 'preact/hooks';
import { useConsole } from '../console/data/console.ts';
import type { ProjectView } from '../console/data/grants-types.ts';
import { useCommand } from '../console/data/use-command.ts';
import { Button } from '../console/parts/button.tsx';
import { Check, Choice, Field } from '../console/parts/field.tsx';
import { Notice, ProblemNotice } from '../console/parts/notice.tsx';
import { useTexts } from '../console/texts/language.ts';
import { OFFERS } from './texts/index.ts';
import { PICTURES, type Unfit, unfit, uploaded } from './upload.ts';

type Photo = NonNullable<ProjectView['report']>['photos'][number];
type When = Photo['when'];
const WHEN: readonly When[] = ['before', 'during', 'after'];

export const ReportPhotos = ({
  path,
  photos,
  mayAdd,
}: {
  /** Of the offer. */
  readonly path: string;
  readonly photos: readonly Photo[];
  readonly mayAdd: boolean;
}) => {
  const words = useTexts(OFFERS).report;
  return (
    <section aria-labelledby="report-photos">
      <h3 id="report-photos">{words.photos}</h3>
      {photos.length === 0 && <p class="empty">{words.noPhotos}</p>}
      <ul class="photos">
        {photos.map(({ attachmentId, when, alt, consent, thumbnailUrl, state }) => (
          <li key={attachmentId}>
            <figure>
              {thumbnailUrl !== null && <img src={thumbnailUrl} alt={alt} />}
              <figcaption>
                {words.moments[when]}
                {thumbnailUrl === null && `: ${alt}`}
                {state === 'awaited' && <small> {words.photoAwaited}</small>}
                {state === 'refused' && <span class="error"> {words.photoFailed}</span>}
                {!consent && <small> ({words.noConsent})</small>}
              </figcaption>
            </figure>
            {mayAdd && <RemovePhoto path={path} id={attachmentId} alt={alt} />}
          </li>
        ))}
      </ul>
      {mayAdd && <AddPhoto path={path} />}
    </section>
  );
};

const RemovePhoto = ({ path, id, alt }: { readonly path: string; readonly id: string; readonly alt: string }) => {
  const words = useTexts(OFFERS).files;
  const { sendNow, busy, refused } = useCommand();
  const at = `${path}/report/photos/${id}/remove`;
  const remove = () =>
    void sendNow({ method: 'POST', path: at, body: {}, version: null, subject: at, label: `${words.remove}: ${alt}` });
  return (
    <>
      <ProblemNotice problem={refused} />
      <button type="button" class="link" aria-label={`${words.remove}: ${alt}`} aria-disabled={busy} onClick={remove}>
        {words.remove}
      </button>
    </>
  );
};

const AddPhoto = ({ path }: { readonly path: string }) => {
  const words = useTexts(OFFERS).report;
  const files = useTexts(OFFERS).files;
  const { library } = useConsole();
  const { sendNow, refused } = useCommand();
  const [file, setFile] = useState<File | null>(null);
  const [when, setWhen] = useState<When>('before');
  const [alt, setAlt] = useState('');
  const [consent, setConsent] = useState(false);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Unfit | 'notSent' | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const id = useId();
  const send = async (): Promise<void> => {
    setTried(true);
    if (file === null || alt.trim() === '') return;
    const wrong = unfit(file, PICTURES);
    setProblem(wrong);
    if (wrong !== null) return;
    setPercent(0);
    const at = `${path}/report/photos`;
    const body = { when, alt: alt.trim(), consent, contentType: file.type, bytes: file.size };
    const announce = { method: 'POST', path: at, body, version: null, subject: at, label: words.addPhoto } as const;
    const end = await uploaded(sendNow, announce, (made) => `${at}/${made}/arrived`, file, setPercent);
    setPercent(null);
    await library.refresh(`${path}/project`);
    if (end === 'lost') setProblem('notSent');
    if (end !== 'sent') return;
    setFile(null);
    setAlt('');
    setConsent(false);
    setTried(false);
  };
  return (
    <details>
      <summary>{words.addPhoto}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p>{words.photosLead}</p>
        <div class="field">
          <label for={id}>{words.file}</label>
          <input
            id={id}
            key={file === null ? 'empty' : 'chosen'}
            type="file"
            accept={PICTURES.join(',')}
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        </div>
        <Choice
          label={words.when}
          value={when}
          onInput={(next) => setWhen(WHEN.find((one) => one === next) ?? 'before')}
          options={WHEN.map((value) => ({ value, label: words.moments[value] }))}
        />
        <Field label={words.alt} hint={words.altHint} maxLength={300} value={alt} onInput={setAlt} />
        <Check label={words.consent} checked={consent} onChange={setConsent} />
        {tried && (file === null || alt.trim() === '') && <p class="error">{words.altMissing}</p>}
        {problem !== null && <p class="error">{files[problem]}</p>}
        {percent !== null && <Notice>{files.sending(percent)}</Notice>}
        <ProblemNotice problem={refused} />
        <Button type="submit" busy={percent !== null}>
          {words.sendPhoto}
        </Button>
      </form>
    </details>
  );
};
