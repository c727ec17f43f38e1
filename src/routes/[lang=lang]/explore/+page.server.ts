import { loadOpening } from '../opening.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => loadOpening();
