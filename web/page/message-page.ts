/** One thing that has to be said: why something is refused, or that there is nothing here. Always with the next step. */
import { html } from '../html.ts';
import { helpSection } from './help.ts';
import { publicPage } from './layout.ts';
import type { PageContext } from './page-context.ts';

export const messagePage = (context: PageContext, { title, text }: { readonly title: string; readonly text: string }): string =>
  publicPage(context, {
    title,
    description: null,
    indexed: false,
    pictureOf: null,
    data: null,
    main: html`<h1>${title}</h1>
<p class="lead">${text}</p>
${helpSection(context)}`,
  });
