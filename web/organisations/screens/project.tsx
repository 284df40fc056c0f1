import { useRoute } from 'preact-iso';
import { Page } from '../../console/parts/page.tsx';
import { useTexts } from '../../console/texts/language.ts';
import { Project } from '../../offers/project.tsx';
import { OFFERS } from '../../offers/texts/index.ts';

export default function ProjectScreen() {
  const words = useTexts(OFFERS).project;
  const { id = '' } = useRoute().params;
  return (
    <Page title={words.title} back={`/organizacje/oferta/${id}`}>
      <Project root="/api/member" offerId={id} />
    </Page>
  );
}
