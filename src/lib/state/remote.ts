import type { EngineErrorKind } from '#lib/engine/engine.ts';

/**
 * Figures that may be on their way. There are always some to show: the page is prerendered with the
 * opening answer, and old figures stay until new ones are there.
 */
export type Remote<T> =
  | { readonly status: 'ready'; readonly data: T }
  | { readonly status: 'refreshing'; readonly data: T }
  | { readonly status: 'error'; readonly data: T; readonly error: EngineErrorKind };
