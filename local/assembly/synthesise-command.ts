/** `node synthesise-command.ts <city> <environment> <folder>`: a process of its own, so that the CDK library never loads into the run. */
import { synthesise } from '../../infra/app.ts';

const [city, environment, outdir] = process.argv.slice(2);
if (!city || !environment || !outdir) throw new Error('usage: synthesise-command.ts <city> <environment> <folder>');
await synthesise({ city, environment, outdir });
