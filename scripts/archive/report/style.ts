import { html } from './html.ts';
import { BASE } from './styles/base.ts';
import { BODY } from './styles/body.ts';
import { FRAME } from './styles/frame.ts';
import { NARROW } from './styles/narrow.ts';
import { OPENING } from './styles/opening.ts';
import { PAPER } from './styles/paper.ts';

/**
 * Looks of the report, after src/app.css. Its two side colours are left out, since they mean Norway and Russia
 * and nothing else; kinds of rows are told apart by fill and by words.
 */
export const STYLE = html`${BASE}${FRAME}${BODY}${OPENING}${NARROW}${PAPER}`;
