/** "Liczby": what happened, of which days and where; to read, to print, to go on with. */
import { useState } from 'preact/hooks';
import { PrintOut } from '../../../offers/print-out.tsx';
import { useConsole } from '../../data/console.ts';
import { type FiguresView, figuresQuery, type Period } from '../../data/figures-types.ts';
import { isOffice, useMe } from '../../data/me.ts';
import { useQuery } from '../../data/use-query.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { localDay } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { Calls, Cases, Contacts } from './around.tsx';
import { Bars } from './bars.tsx';
import { FiguresTable } from './figures-table.tsx';
import { ownPeriod, PERIODS, type PeriodName, periodOf } from './periods.ts';
import { FIGURES } from './texts/index.ts';
import { useNames } from './use-names.ts';

export default function FiguresScreen() {
  const words = useTexts(FIGURES);
  const { clock } = useConsole();
  const me = useMe();
  const names = useNames();
  const [name, setName] = useState<PeriodName>('this-month');
  const [own, setOwn] = useState<Period>(periodOf('this-month', localDay(clock.now())));
  const [subarea, setSubarea] = useState('');
  const period = name === 'own' ? ownPeriod(own.from, own.to) : periodOf(name, localDay(clock.now()));
  const ids = isOffice(me) ? [...me.city.subareas.map(({ id }) => id), 'outside'] : me.subareas;
  return (
    <Page title={words.title}>
      <p>{words.lead}</p>
      <div class="actions">
        <LinkButton href="/console/contact" kind={isOffice(me) ? 'plain' : 'main'}>
          {words.contact.open}
        </LinkButton>
      </div>
      <div class="filters">
        <Choice
          label={words.period}
          value={name}
          onInput={(chosen) => setName(PERIODS.find((one) => one === chosen) ?? 'own')}
          options={PERIODS.map((one) => ({ value: one, label: words.periods[one] }))}
        />
        {name === 'own' && (
          <>
            <Field type="date" label={words.from} value={own.from} onInput={(from) => setOwn({ ...own, from })} />
            <Field
              type="date"
              label={words.to}
              value={own.to}
              onInput={(to) => setOwn({ ...own, to })}
              error={period === null ? words.wrongPeriod : undefined}
            />
          </>
        )}
        {ids.length > 1 && (
          <Choice
            label={words.subarea}
            value={subarea}
            onInput={setSubarea}
            options={[
              { value: '', label: isOffice(me) ? words.allSubareas : words.mySubareas },
              ...ids.map((id) => ({ value: id, label: names.subarea(id) })),
            ]}
          />
        )}
      </div>
      {period !== null && <OfPeriod key={`${period.from} ${period.to} ${subarea}`} period={period} subarea={subarea} />}
    </Page>
  );
}

const OfPeriod = ({ period, subarea }: { readonly period: Period; readonly subarea: string }) => {
  const words = useTexts(FIGURES);
  const language = useLanguage();
  const asked = { ...period, ...(subarea === '' ? {} : { subarea }), language: language === 'en' ? 'en' : 'pl' };
  return (
    <>
      <Reading of={useQuery(figuresQuery(period, subarea === '' ? undefined : subarea))}>
        {(figures) => <Figures figures={figures} />}
      </Reading>
      <section>
        <h2>{words.files}</h2>
        <PrintOut
          root="/api"
          path="/api/figures/documents"
          papers={[
            { label: words.pdf, body: { ...asked, kind: 'figures-month-pdf' } },
            { label: words.csv, body: { ...asked, kind: 'figures-period-csv' } },
            { label: words.xlsx, body: { ...asked, kind: 'figures-period-xlsx' } },
          ]}
        />
      </section>
    </>
  );
};

const Figures = ({ figures }: { readonly figures: FiguresView }) => {
  const words = useTexts(FIGURES);
  const names = useNames();
  const { all, subareas, categories, cells, withSensitive } = figures;
  const series = [words.columns.reported, words.columns.resolved] as const;
  const bar = (name: string, row: FiguresView['all']) => ({ name, values: [row.reported, row.resolved] as const });
  return (
    <>
      {!withSensitive && <p class="hint">{words.withoutSensitive}</p>}
      <InShort all={all} />
      <section>
        <h2>{words.bySubarea}</h2>
        {subareas.length > 1 && (
          <Bars
            title={words.charts.bySubarea}
            series={series}
            rows={subareas.map((row) => bar(names.subarea(row.subarea), row))}
          />
        )}
        <FiguresTable
          title={words.bySubarea}
          heads={[words.subarea]}
          rows={subareas.map((row) => ({ name: names.subarea(row.subarea), row }))}
          all={all}
        />
      </section>
      {categories.length > 0 && (
        <section>
          <h2>{words.byCategory}</h2>
          <Bars
            title={words.charts.byCategory}
            series={series}
            rows={categories.map((row) => bar(names.category(row.category), row))}
          />
          <FiguresTable
            title={words.byCategory}
            heads={[words.category]}
            rows={categories.map((row) => ({ name: names.category(row.category), row }))}
          />
          <details>
            <summary>{words.byBoth}</summary>
            <FiguresTable
              title={words.byBoth}
              heads={[words.subarea, words.category]}
              rows={cells.map((row) => ({ name: names.subarea(row.subarea), second: names.category(row.category), row }))}
            />
          </details>
        </section>
      )}
      <Contacts contacts={figures.contacts} />
      <Calls calls={figures.calls} />
      <Cases escalations={figures.escalations} />
      <details>
        <summary>{words.howCounted}</summary>
        <ul>
          {words.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </details>
    </>
  );
};

const InShort = ({ all }: Pick<FiguresView, 'all'>) => {
  const words = useTexts(FIGURES);
  const share = (part: number, rest: number) => (part + rest === 0 ? words.shares.none : words.shares.of(part, part + rest));
  const span = (time: FiguresView['all']['medianToAnswer']) => (time === null ? words.notMeasured : words.about(time.about));
  const facts: readonly (readonly [string, string | number])[] = [
    [words.columns.reported, all.reported],
    [words.shares.inTime, share(all.answeredInTime, all.answeredLate)],
    [words.columns.medianToAnswer, span(all.medianToAnswer)],
    [words.columns.resolved, all.resolved],
    [words.columns.medianToClose, span(all.medianToClose)],
    [words.shares.settled, share(all.settledYes, all.settledNo)],
  ];
  return (
    <section class="card">
      <h2>{words.inShort}</h2>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name} class="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
