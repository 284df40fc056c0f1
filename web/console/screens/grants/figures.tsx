/** What came of a call, all together and by subarea. */
import { useRoute } from 'preact-iso';
import { money } from '../../../offers/money.ts';
import { PrintOut } from '../../../offers/print-out.tsx';
import { type EditionFigures, figuresQuery } from '../../data/grants-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { GRANTS } from './texts/index.ts';

export default function FiguresScreen() {
  const words = useTexts(GRANTS).figures;
  const { id = '' } = useRoute().params;
  return (
    <Page title={words.title} back={`/console/grants/editions/${id}`}>
      <Reading of={useQuery(figuresQuery(id))}>{(figures) => <Figures figures={figures} />}</Reading>
      <PrintOut
        root="/api"
        path={`/api/editions/${id}/documents`}
        papers={[
          { label: words.csv, body: { kind: 'figures-csv' } },
          { label: words.xlsx, body: { kind: 'figures-xlsx' } },
        ]}
      />
    </Page>
  );
}

const Figures = ({ figures: { all, subareas } }: { readonly figures: EditionFigures }) => {
  const words = useTexts(GRANTS).figures;
  const language = useLanguage();
  const cells = (row: EditionFigures['all']): readonly (string | number)[] => [
    row.offers,
    money(language, row.askedGrosze),
    row.awarded,
    money(language, row.awardedGrosze),
    money(language, row.spentGrosze),
    money(language, row.returnedGrosze),
    row.people,
  ];
  const heads = ['offers', 'asked', 'awarded', 'awardedSum', 'spent', 'returned', 'people'] as const;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has only a keyboard scrolls it too (WCAG 2.1.1) */}
      <section class="table report" aria-label={words.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.subarea}</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {words[head]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {subareas.map((row) => (
              <tr key={row.subarea}>
                <th scope="row">{row.name}</th>
                {cells(row).map((cell, i) => (
                  <td key={heads[i]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.all}</th>
              {cells(all).map((cell, i) => (
                <td key={heads[i]}>{cell}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  );
};
