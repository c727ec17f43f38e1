import type { Handle } from '@sveltejs/kit';
import { basemapSymbols } from '#lib/map/basemap-symbols.ts';
import { writeSprite } from '#lib/map/sprite.ts';

const SPRITE = writeSprite(basemapSymbols);

/** What stands above the fold in every language; Russian needs its letters too. */
const FIRST_FONTS = /atlas-(serif|sans)-latin\./;
const FIRST_FONTS_RU = /atlas-(serif|sans)-(latin|cyrillic)\./;

/** Writes the language of the page into `<html lang>` (the page that only chooses is in English), and the shapes of the map where there is one. */
export const handle: Handle = ({ event, resolve }) => {
  const language = event.params.lang ?? 'en';
  const sprite = event.params.lang === undefined ? '' : SPRITE;
  const fonts = language === 'ru' ? FIRST_FONTS_RU : FIRST_FONTS;
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', language).replace('%sprite%', sprite),
    preload: ({ type, path }) =>
      type === 'css' || type === 'js' || (type === 'font' && fonts.test(path)),
  });
};
