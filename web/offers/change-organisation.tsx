import { useLocation } from 'preact-iso';
import { useConsole } from '../console/data/console.ts';
import type { OrganisationView, Root } from '../console/data/grants-types.ts';
import { useCommand } from '../console/data/use-command.ts';
import { ProblemNotice } from '../console/parts/notice.tsx';
import { useTexts } from '../console/texts/language.ts';
import { besideFields, draftOf } from './organisation-draft.ts';
import { OrganisationForm } from './organisation-form.tsx';
import { OFFERS } from './texts/index.ts';

/** The same form for its people and for the office. `back`: where it leads when it is saved. */
export const ChangeOrganisation = ({
  root,
  view: { organisation },
  subareas,
  back,
}: {
  readonly root: Root;
  readonly view: OrganisationView;
  readonly subareas: readonly { readonly id: string; readonly name: string }[];
  readonly back: string;
}) => {
  const words = useTexts(OFFERS).organisation;
  const { library } = useConsole();
  const { route } = useLocation();
  const { sendNow, busy, refused } = useCommand();
  const path = `${root}/organisations/${organisation.id}`;
  return (
    <>
      <OrganisationForm
        key={organisation.id}
        draft={`organisation:${organisation.id}`}
        initial={draftOf(organisation)}
        subareas={subareas}
        button={words.save}
        busy={busy}
        send={async (content) => {
          const { version } = organisation;
          const outcome = await sendNow({ method: 'PUT', path, body: content, version, subject: path, label: words.label });
          if (outcome.kind !== 'sent') return outcome;
          await library.refresh(path);
          route(back);
          return outcome;
        }}
      />
      <ProblemNotice problem={besideFields(refused)} />
    </>
  );
};
