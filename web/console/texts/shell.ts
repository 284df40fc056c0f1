import { en } from './en.ts';
import type { MemberTexts } from './language.ts';
import { pl } from './pl.ts';
import type { ShellTexts } from './texts.ts';
import { uk } from './uk.ts';

export const SHELL: MemberTexts<ShellTexts> = { pl, uk, en };
