import type { Handle } from '@sveltejs/kit';

/** Writes the language of the page into `<html lang>`; the page that only chooses is in English. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'en'),
    preload: ({ type }) => type === 'css' || type === 'js',
  });
