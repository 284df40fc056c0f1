/** A photo for an issue: kept on the phone with its command, sent when there is a connection. */
import { useState } from 'preact/hooks';
import { type Picture, pictureOf } from '../../../picture.ts';
import type { IssueDetail } from '../../data/api-types.ts';
import type { Outcome } from '../../data/outbox.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { useTexts } from '../../texts/language.ts';
import { PhotoField } from './photo-field.tsx';
import { ISSUES } from './texts/index.ts';

const SHOWS = ['else', 'before', 'after'] as const;
export type Shows = (typeof SHOWS)[number];

/** Where photos of an issue are sent, and what they are about in the queue. */
export const photosPath = (issueId: string): string => `/api/issues/${issueId}/photos`;

/** Keeps the picture and sends it. */
export const useAddPhoto = ({ id, number }: Pick<IssueDetail['issue'], 'id' | 'number'>) => {
  const words = useTexts(ISSUES).photos;
  const { send, busy, refused } = useCommand();
  const add = ({ content, contentType }: Picture, shows: Shows): Promise<Outcome> =>
    send(
      {
        method: 'POST',
        path: photosPath(id),
        body: { shows, contentType, bytes: content.size },
        version: null,
        subject: photosPath(id),
        label: `${number}: ${words.label[shows]}`,
      },
      content,
    );
  return { add, busy, refused };
};

export const AddPhoto = ({ issue }: { readonly issue: IssueDetail['issue'] }) => {
  const words = useTexts(ISSUES).photos;
  const { add, busy, refused } = useAddPhoto(issue);
  const [file, setFile] = useState<File | null>(null);
  const [shows, setShows] = useState<Shows>('else');
  const [wrong, setWrong] = useState<'missing' | 'unreadable' | null>(null);
  const [done, setDone] = useState<'sent' | 'queued' | null>(null);
  const [round, setRound] = useState(0);
  const submit = async (): Promise<void> => {
    setDone(null);
    if (file === null) return setWrong('missing');
    const picture = await pictureOf(file);
    if (picture === null) return setWrong('unreadable');
    setWrong(null);
    const outcome = await add(picture, shows);
    if (outcome.kind !== 'sent' && outcome.kind !== 'queued') return;
    setFile(null);
    setRound(round + 1);
    setDone(outcome.kind);
  };
  return (
    <>
      <OutcomeNotice done={done} />
      <details>
        <summary>{words.add}</summary>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <PhotoField
            key={round}
            label={words.file}
            error={wrong === null ? undefined : words[wrong]}
            onChoose={(chosen) => {
              setFile(chosen);
              setWrong(null);
            }}
          />
          <Choice
            label={words.what}
            value={shows}
            onInput={(value) => setShows(SHOWS.find((one) => one === value) ?? 'else')}
            options={SHOWS.map((value) => ({ value, label: words.shows[value] }))}
          />
          <ProblemNotice problem={refused} />
          <Button type="submit" busy={busy}>
            {words.send}
          </Button>
        </form>
      </details>
    </>
  );
};
