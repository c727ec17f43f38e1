import type { Format } from '../format.ts';
import type { Language } from '../language.ts';
import type { Messages } from './en.ts';

type CreateMessages = (f: Format) => Messages;

/** One import a language, spelt out, so that each becomes a file of its own and a page loads one. */
const LOADERS: Readonly<Record<Language, () => Promise<CreateMessages>>> = {
  nb: async () => (await import('./nb.ts')).nb,
  nn: async () => (await import('./nn.ts')).nn,
  en: async () => (await import('./en.ts')).en,
  ru: async () => (await import('./ru.ts')).ru,
};

export function loadMessages(language: Language): Promise<CreateMessages> {
  return LOADERS[language]();
}
