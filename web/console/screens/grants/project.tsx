/** A project as the office carries it: contract, payout, annexes, receipts judged, the report answered. */
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { Project } from '../../../offers/project.tsx';
import { OFFERS } from '../../../offers/texts/index.ts';
import type { ProjectView } from '../../data/grants-types.ts';
import { isOffice, useMe } from '../../data/me.ts';
import { Button } from '../../parts/button.tsx';
import type { Done } from '../../parts/command-dialog.tsx';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { AnnexDialog, ContractDialog, PaidDialog } from './contract-dialogs.tsx';
import { JudgeDialog } from './judge-dialog.tsx';
import { GRANTS } from './texts/index.ts';
import { VerdictDialog } from './verdict-dialog.tsx';

type Receipt = ProjectView['receipts'][number];

export default function ProjectScreen() {
  const { project } = useTexts(OFFERS);
  const words = useTexts(GRANTS).project;
  const me = useMe();
  const { id = '' } = useRoute().params;
  const [judging, setJudging] = useState<Receipt | null>(null);
  return (
    <Page title={project.title} back={`/console/grants/offers/${id}`}>
      <Project
        root="/api"
        offerId={id}
        office={(view) => <OfficeActs view={view} />}
        {...(isOffice(me)
          ? { judge: (receipt: Receipt) => <Button onClick={() => setJudging(receipt)}>{words.judge}</Button> }
          : {})}
      />
      {judging !== null && <JudgeDialog offerId={id} receipt={judging} onClose={() => setJudging(null)} />}
    </Page>
  );
}

type Act = 'contract' | 'paid' | 'annex' | 'verdict';

const possible = ({ may, contract, report }: ProjectView): readonly Act[] => [
  ...(may.includes('contract') && contract === null ? (['contract'] as const) : []),
  ...(may.includes('contract') && contract !== null && contract.paidOn === null ? (['paid'] as const) : []),
  ...(may.includes('verdict') && report !== null && report.submittedAt !== null ? (['verdict'] as const) : []),
  ...(may.includes('contract') && contract !== null ? (['annex'] as const) : []),
];

const OfficeActs = ({ view }: { readonly view: ProjectView }) => {
  const words = useTexts(GRANTS).project;
  const [open, setOpen] = useState<Act | null>(null);
  const [done, setDone] = useState<Done['kind'] | null>(null);
  const dialog = {
    view,
    onClose: () => setOpen(null),
    onDone: ({ kind }: Done) => {
      setOpen(null);
      setDone(kind);
    },
  };
  return (
    <>
      <OutcomeNotice done={done} />
      <div class="actions">
        {possible(view).map((act, i) => (
          <Button key={act} kind={i === 0 ? 'main' : 'plain'} onClick={() => setOpen(act)}>
            {words[act]}
          </Button>
        ))}
      </div>
      {open === 'contract' && <ContractDialog {...dialog} />}
      {open === 'paid' && <PaidDialog {...dialog} />}
      {open === 'annex' && <AnnexDialog {...dialog} />}
      {open === 'verdict' && <VerdictDialog {...dialog} />}
    </>
  );
};
