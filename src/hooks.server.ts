import type { Handle } from '@sveltejs/kit';

/** What stands above the fold in every language; Russian needs its letters too. */
const FIRST_FONTS = /atlas-(serif|sans)-latin\./;
const FIRST_FONTS_RU = /atlas-(serif|sans)-(latin|cyrillic)\./;

/** Writes the language of the page into `<html lang>`; the page that only chooses is in English. */
export const handle: Handle = ({ event, resolve }) => {
  const language = event.params.lang ?? 'en';
  const fonts = language === 'ru' ? FIRST_FONTS_RU : FIRST_FONTS;
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', language),
    preload: ({ type, path }) =>
      type === 'css' || type === 'js' || (type === 'font' && fonts.test(path)),
  });
};
