/**
 * `node scripts/ranking.ts <file>`: makes the ranking of an edition from its export (GET /api/editions/{id}/assessment/export), by the same
 * rules as the product, so that anybody can check it. `--json` prints it for programs; money is in grosze there.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AssessmentExportSchema, rankingOfExport } from '../shared/grants/assessment-export.ts';
import { zloty } from '../shared/grants/money-words.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });

try {
  const [file] = positionals;
  if (file === undefined) throw new Error('Say which file: node scripts/ranking.ts <export.json>');
  const exported = AssessmentExportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const ranking = rankingOfExport(exported);
  if (values.json) console.log(JSON.stringify(ranking));
  else {
    for (const { place, number, shown, result, askedGrosze, awardedGrosze } of ranking.places)
      console.log([place, number, shown, result, zloty(askedGrosze), zloty(awardedGrosze)].join('\t'));
    console.log(`awarded ${zloty(ranking.awardedGrosze)}, left ${zloty(ranking.leftGrosze)}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
