import type { Texts } from '../../../texts/language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { IssueTexts } from './texts.ts';

export const ISSUES: Texts<IssueTexts> = { pl, en };
