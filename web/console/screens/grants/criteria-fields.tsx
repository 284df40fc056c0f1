import type { ReviewSheet } from '../../data/grants-types.ts';
import { Field } from '../../parts/field.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { pointsOf, type Scoring, scored, sumOf } from './points.ts';
import { GRANTS } from './texts/index.ts';

/** Each criterion with its points and grounds. `tried`: somebody wanted to finish it. */
export const CriteriaFields = ({
  criteria,
  scoring,
  tried,
  change,
}: {
  readonly criteria: ReviewSheet['criteria'];
  readonly scoring: Scoring;
  readonly tried: boolean;
  readonly change: (changed: Partial<Scoring>) => void;
}) => {
  const words = useTexts(GRANTS).review;
  const language = useLanguage();
  return (
    <>
      {criteria.map((criterion) => {
        const name = language === 'en' ? (criterion.name.en ?? criterion.name.pl) : criterion.name.pl;
        const { id } = criterion;
        const points = pointsOf(criterion, scoring);
        return (
          <fieldset key={id} class="criterion">
            <legend>{name}</legend>
            <Field
              label={words.points}
              hint={words.most(criterion.most)}
              inputMode="numeric"
              maxLength={3}
              value={scoring.points[id] ?? ''}
              onInput={(typed) => change({ points: { ...scoring.points, [id]: typed } })}
              error={points === 'wrong' || (tried && points === null) ? words.wrongPoints : undefined}
            />
            <Field
              label={words.note}
              rows={2}
              maxLength={2000}
              value={scoring.notes[id] ?? ''}
              onInput={(note) => change({ notes: { ...scoring.notes, [id]: note } })}
            />
          </fieldset>
        );
      })}
      <p role="status">
        {words.progress(scored(criteria, scoring), criteria.length)} · {words.total}: {sumOf(criteria, scoring)}
      </p>
    </>
  );
};
