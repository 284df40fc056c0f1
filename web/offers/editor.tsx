/** An offer, written by several people at once; read by those who may not write it. Used by the console and by the app of organisations. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useConsole } from '../console/data/console.ts';
import type { OfferView, Root } from '../console/data/grants-types.ts';
import { useValue } from '../console/data/value.ts';
import { Button } from '../console/parts/button.tsx';
import { Marks } from '../console/parts/list.tsx';
import { Notice, ProblemNotice } from '../console/parts/notice.tsx';
import { dateOf, momentOf } from '../console/texts/dates.ts';
import { useLanguage, useTexts } from '../console/texts/language.ts';
import { Attachments } from './attachments.tsx';
import { BudgetFields } from './budget-fields.tsx';
import { Checklist, lacks } from './checklist.tsx';
import { Confirmation } from './confirmation.tsx';
import { DeskContext, useDesk, useDeskOf } from './desk.ts';
import { ReadOffer } from './read-offer.tsx';
import { ScheduleFields } from './schedule-fields.tsx';
import { Submit } from './submit.tsx';
import { TextPlace } from './text-place.tsx';
import { OFFERS } from './texts/index.ts';
import type { AnyOfferState } from './texts/texts.ts';

/** `children`: what the app adds between head and form. `organisationAt`: where the organisation's data are completed. */
export const OfferEditor = ({
  root,
  view,
  organisationAt,
  children,
}: {
  readonly root: Root;
  readonly view: OfferView;
  readonly organisationAt?: string;
  readonly children?: ComponentChildren;
}) => {
  const [tried, setTried] = useState(false);
  const desk = useDeskOf(root, view, tried);
  const { form } = useTexts(OFFERS);
  if (desk === null) return null;
  const writes = view.may.includes('write');
  return (
    <DeskContext.Provider value={desk}>
      <Head />
      {children}
      <NotStored />
      {writes ? (
        <>
          <SavingBar />
          <Form />
          <Checklist organisationAt={organisationAt} />
          <Submit onTried={() => setTried(true)} />
        </>
      ) : (
        <>
          <h2>{form.sections}</h2>
          <ReadOffer sections={view.edition.sections} values={desk.values} />
          <Attachments />
        </>
      )}
      <Confirmation root={root} view={view} />
    </DeskContext.Provider>
  );
};

const Head = () => {
  const words = useTexts(OFFERS);
  const language = useLanguage();
  const { clock } = useConsole();
  const { view, values } = useDesk();
  const { offer, edition, idea } = view;
  const title = values.get('title');
  const { name } = offer.state;
  return (
    <>
      <p class="offer-title">{title?.kind === 'text' && title.text !== '' ? title.text : words.untitled}</p>
      <p class="hint">
        {[offer.number, view.organisationName, view.subareaName, edition.name].filter((part) => part !== null).join(' · ')}
      </p>
      <Marks marks={[{ text: view.stateText, tone: toneOf(name) }]} />
      {edition.callEndsAt === null && name === 'draft' && <Notice>{words.notAnnounced}</Notice>}
      {edition.callEndsAt !== null && name === 'draft' && (
        <p>{words.ends(momentOf(language, edition.callEndsAt, clock.now()))}</p>
      )}
      {offer.state.name === 'correcting' && (
        <Notice>
          <p>
            <strong>{words.correcting.title}</strong>
          </p>
          <ul>
            {offer.state.what.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          <p>{words.correcting.until(momentOf(language, offer.state.until, clock.now()))}</p>
        </Notice>
      )}
      {(offer.state.name === 'formally-wrong' || offer.state.name === 'not-awarded') && (
        <Notice>
          <p>{offer.state.reason}</p>
        </Notice>
      )}
      {idea !== null && (
        <details>
          <summary>{words.idea}</summary>
          <blockquote>{idea.words}</blockquote>
        </details>
      )}
    </>
  );
};

const GOOD: readonly AnyOfferState[] = ['received', 'formally-right', 'awarded', 'contracted', 'settled'];
export const toneOf = (state: AnyOfferState): 'good' | 'late' | 'plain' => {
  if (state === 'submitted' || state === 'correcting') return 'late';
  return GOOD.includes(state) ? 'good' : 'plain';
};

/** Always in sight: whether everything typed is stored. */
const SavingBar = () => {
  const { saving, checklist, together } = useTexts(OFFERS);
  const { connection } = useConsole();
  const online = useValue(connection) === 'online';
  const { writing, checks } = useDesk();
  const left = Object.keys(writing.typed).length;
  return (
    <>
      <p class="hint">{together}</p>
      <p class={`saving-bar ${left > 0 && !online ? 'late' : ''}`} role="status">
        {left === 0 ? saving.all : online ? saving.waits(left) : saving.waitsOffline(left)}
        {' · '}
        {lacks(checks) === 0 ? checklist.complete : checklist.lacks(lacks(checks))}
      </p>
    </>
  );
};

/** What was typed and cannot be stored, such as into an offer that somebody has handed in meanwhile: its words are not lost. */
const NotStored = () => {
  const { saving } = useTexts(OFFERS);
  const { pen, writing, values } = useDesk();
  const refused = useValue(pen.refused);
  const left = Object.keys(writing.typed);
  if (refused === null || left.length === 0) return null;
  return (
    <>
      <ProblemNotice problem={refused} />
      <Notice kind="problem">
        <p>{saving.refused}</p>
        {left.map((field) => {
          const value = values.get(field);
          return value?.kind === 'text' ? <blockquote key={field}>{value.text}</blockquote> : null;
        })}
        <div class="actions">
          <Button onClick={() => void pen.flush()}>{saving.again}</Button>
          <Button
            kind="danger"
            onClick={() => {
              for (const field of left) pen.drop(field);
            }}
          >
            {saving.drop}
          </Button>
        </div>
      </Notice>
    </>
  );
};

const Form = () => {
  const { form } = useTexts(OFFERS);
  const language = useLanguage();
  const { view } = useDesk();
  const { edition } = view;
  const between =
    edition.realisationFrom !== null && edition.realisationTo !== null
      ? form.between(dateOf(language, edition.realisationFrom), dateOf(language, edition.realisationTo))
      : form.datesHint;
  return (
    <>
      <TextPlace field="title" label={form.title} hint={form.titleHint} most={300} />
      <h2>{form.dates}</h2>
      <p class="hint">{between}</p>
      <div class="side-by-side">
        <TextPlace field="from" label={form.from} type="date" />
        <TextPlace field="to" label={form.to} type="date" />
      </div>
      <h2>{form.sections}</h2>
      {edition.sections.map(({ id, number, title, hint, required, mostCharacters }) => (
        <TextPlace
          key={id}
          field={`section.${id}`}
          label={`${number} ${title}${required ? ` (${form.required})` : ''}`}
          hint={hint === null ? undefined : (hint[language] ?? hint.pl)}
          rows={mostCharacters > 1000 ? 8 : 3}
          most={mostCharacters}
        />
      ))}
      <ScheduleFields />
      <BudgetFields />
      <Attachments />
    </>
  );
};
