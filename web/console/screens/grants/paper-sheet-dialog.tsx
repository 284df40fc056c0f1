/** The secretary types in a signed paper sheet. */
import { useState } from 'preact/hooks';
import { editionQuery } from '../../data/grants-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { CommandDialog } from '../../parts/command-dialog.tsx';
import { Choice } from '../../parts/field.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { CriteriaFields } from './criteria-fields.tsx';
import { NOTHING_SCORED, pointsOf, reviewBody, type Scoring } from './points.ts';
import { GRANTS } from './texts/index.ts';

export const PaperSheetDialog = ({
  editionId,
  offerId,
  reviewers,
  onClose,
  onDone,
}: {
  readonly editionId: string;
  readonly offerId: string;
  /** Who could still review it. */
  readonly reviewers: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) => {
  const words = useTexts(GRANTS).assessment;
  const edition = useQuery(editionQuery(editionId));
  const [reviewer, setReviewer] = useState(reviewers[0]?.id ?? '');
  const [scoring, setScoring] = useState<Scoring>(NOTHING_SCORED);
  const [tried, setTried] = useState(false);
  const criteria = edition.state === 'read' ? edition.body.edition.rules.criteria : [];
  return (
    <CommandDialog
      title={words.paperTitle}
      confirm={words.paperSave}
      now
      command={() => {
        setTried(true);
        if (reviewer === '' || criteria.some((criterion) => typeof pointsOf(criterion, scoring) !== 'number')) return null;
        const path = `/api/offers/${offerId}/reviews/${reviewer}`;
        const body = reviewBody(criteria, scoring, true);
        return { method: 'PUT', path, body, version: null, subject: path, label: words.paper };
      }}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{words.paperLead}</p>
      <Choice
        label={words.reviewer}
        value={reviewer}
        onInput={setReviewer}
        options={reviewers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Reading of={edition}>
        {() => (
          <CriteriaFields
            criteria={criteria}
            scoring={scoring}
            tried={tried}
            change={(changed) => setScoring({ ...scoring, ...changed })}
          />
        )}
      </Reading>
    </CommandDialog>
  );
};
