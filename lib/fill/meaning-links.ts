import type { What } from './meaning.ts';
import type { SenseWord } from './meaning-words.ts';

const links = new Set(['/', '|', ',', '&', '+', 'and', 'or']);

export const isLink = (word: SenseWord | undefined): boolean => word !== undefined && links.has(word.text);

export const ofWords = new Set(['of', 'for', 'the']);

export const isOf = (word: SenseWord | undefined): boolean => word?.text === 'of' || word?.text === 'for';

export const units = new Set<What>(['lab', 'department', 'organization', 'project-title']);
