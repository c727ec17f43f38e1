import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages/index.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
  const language = params.lang;
  const f = createFormat(language);
  const createMessages = await loadMessages(language);
  return { language, f, m: createMessages(f) };
};
