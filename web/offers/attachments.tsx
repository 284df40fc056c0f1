/** What is handed in with the offer: what the edition asks for, and anything else. */
import { useId, useState } from 'preact/hooks';
import { useConsole } from '../console/data/console.ts';
import type { OfferView } from '../console/data/grants-types.ts';
import { useCommand } from '../console/data/use-command.ts';
import { Button } from '../console/parts/button.tsx';
import { Notice, ProblemNotice } from '../console/parts/notice.tsx';
import { momentOf } from '../console/texts/dates.ts';
import { useLanguage, useTexts } from '../console/texts/language.ts';
import { useDesk } from './desk.ts';
import { OFFERS } from './texts/index.ts';
import { PAPERS, type Unfit, unfit, uploaded } from './upload.ts';

type Attached = OfferView['attached'][number];

export const Attachments = () => {
  const { files, form } = useTexts(OFFERS);
  const language = useLanguage();
  const { view, checks, tried } = useDesk();
  const slots = view.edition.attachments;
  const others = view.attached.filter(({ id }) => !slots.some((slot) => slot.id === id));
  const mayAttach = view.may.includes('attach');
  return (
    <section aria-labelledby="attachments">
      <h2 id="attachments">{files.title}</h2>
      {slots.map(({ id, name, required }) => {
        const label = language === 'pl' ? name.pl : (name[language] ?? name.pl);
        const missing = tried && checks.lacking.includes(`attachment.${id}`);
        return (
          <div key={id} class="card" id={`attachment.${id}`}>
            <h3>
              {label} {required && <span class="count">({form.required})</span>}
            </h3>
            {view.attached
              .filter((one) => one.id === id)
              .map((one) => (
                <File key={one.attachmentId} file={one} />
              ))}
            {missing && <p class="error">{form.missing}</p>}
            {mayAttach && <AddFile slot={id} label={label} />}
          </div>
        );
      })}
      <div class="card">
        <h3>{files.other}</h3>
        {others.map((one) => (
          <File key={one.attachmentId} file={one} />
        ))}
        {mayAttach ? (
          <AddFile slot={null} label={files.other} hint={files.otherHint} />
        ) : (
          others.length === 0 && <p class="empty">{files.none}</p>
        )}
      </div>
    </section>
  );
};

const File = ({ file }: { readonly file: Attached }) => {
  const { files } = useTexts(OFFERS);
  const language = useLanguage();
  const { clock, library } = useConsole();
  const { path, view } = useDesk();
  const { sendNow, busy, refused } = useCommand();
  const remove = async (): Promise<void> => {
    await sendNow({
      method: 'POST',
      path: `${path}/attachments/${file.attachmentId}/remove`,
      body: {},
      version: null,
      subject: path,
      label: `${files.label}: ${files.remove}`,
    });
    await library.refresh(path);
  };
  return (
    <div>
      <p>
        {file.url === null ? (
          file.name
        ) : (
          <a class="contact" href={file.url} target="_blank" rel="noreferrer">
            {file.name}
          </a>
        )}
        <small class="hint"> {files.by(file.byName, momentOf(language, file.at, clock.now()))}</small>
      </p>
      {file.state === 'awaited' && <p class="hint">{files.awaited}</p>}
      {file.state === 'refused' && <p class="error">{files.refused}</p>}
      <ProblemNotice problem={refused} />
      {view.may.includes('attach') && (
        <Button kind="danger" busy={busy} onClick={() => void remove()}>
          {files.remove}
        </Button>
      )}
    </div>
  );
};

const AddFile = ({ slot, label, hint }: { readonly slot: string | null; readonly label: string; readonly hint?: string }) => {
  const { files } = useTexts(OFFERS);
  const { library } = useConsole();
  const { path } = useDesk();
  const { sendNow, refused } = useCommand();
  const [percent, setPercent] = useState<number | null>(null);
  const [problem, setProblem] = useState<Unfit | 'notSent' | null>(null);
  const [round, setRound] = useState(0);
  const id = useId();
  const send = async (file: globalThis.File): Promise<void> => {
    const wrong = unfit(file, PAPERS);
    setProblem(wrong);
    if (wrong !== null) return;
    setPercent(0);
    const at = `${path}/attachments`;
    const body = { slot, name: file.name.slice(0, 200), contentType: file.type, bytes: file.size };
    const announce = { method: 'POST', path: at, body, version: null, subject: path, label: files.label } as const;
    const end = await uploaded(sendNow, announce, (made) => `${at}/${made}/arrived`, file, setPercent);
    setPercent(null);
    setRound(round + 1);
    if (end === 'lost') setProblem('notSent');
    await library.refresh(path);
  };
  return (
    <div class="field">
      <label for={id}>
        {files.choose}
        <span class="visually-hidden">: {label}</span>
      </label>
      <p class="hint">{hint === undefined ? files.hint : `${hint} ${files.hint}`}</p>
      <input
        id={id}
        key={round}
        type="file"
        accept={PAPERS.join(',')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) void send(file);
        }}
      />
      {percent !== null && (
        <Notice>
          {files.sending(percent)}
          <progress max={100} value={percent} aria-label={files.sending(percent)} />
        </Notice>
      )}
      {problem !== null && <p class="error">{files[problem]}</p>}
      <ProblemNotice problem={refused} />
    </div>
  );
};
