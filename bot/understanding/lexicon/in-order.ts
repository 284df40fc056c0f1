/**
 * All word lists, in order. In a bundle this module is replaced by one that reads them so from beside it (infra/bundle-plugins.ts): putting
 * them in order was most of loading.
 */
import { inOrder } from '../lexicon.ts';
import { conceptsInOrder } from '../model/concepts-in-order.ts';
import * as home from './categories-home.ts';
import * as people from './categories-people.ts';
import * as street from './categories-street.ts';
import { CONCEPTS } from './concepts.ts';
import * as dangerWords from './dangers.ts';
import * as intentWords from './intents.ts';
import { FORMAL, PRIVACY } from './requests.ts';

export const categories = inOrder({ ...street, ...home, ...people });
export const dangers = inOrder({ ...dangerWords });
export const intents = inOrder({ ...intentWords });
export const formal = inOrder(FORMAL);
export const privacy = inOrder(PRIVACY);
export const concepts = conceptsInOrder(CONCEPTS);
