import type { Manifest } from '#lib/archive/manifest.ts';
import type { Position } from '../positions.ts';

/** Address of the archive's folder with its last slash, what lies there, and the years of its grants. */
export interface ArchiveAddress {
  readonly base: string;
  readonly manifest: Manifest;
  readonly years: Position;
}

export interface Bar {
  readonly key: string;
  readonly grants: number;
}

export interface MoneyBar extends Bar {
  /** Nominal kroner. */
  readonly sumNok: number;
}

/** What five linked views show for one period. Bars without grants may be missing; any order. */
export interface Figures {
  readonly headline: { readonly grants: number; readonly sumNok: number };
  readonly categories: readonly MoneyBar[];
  readonly applicantTypes: readonly Bar[];
  /** A grant counts under each kind of partner. */
  readonly partnerTypes: readonly Bar[];
  /** Counties and Russian regions; a grant counts once in each that it is linked to. */
  readonly regions: readonly Bar[];
}

/** One way of answering a brush that is dragged. */
export interface Contender {
  /** From the archive's files to data that can be asked; once a visit. */
  load(archive: ArchiveAddress): Promise<void>;
  /** What is prepared when the brush is taken hold of; once a drag. */
  build(): Promise<void>;
  /** The figures of the years from–to, both included. */
  step(from: number, to: number): Figures | Promise<Figures>;
  close(): Promise<void>;
}

/** How long the longest statement of the benchmark may take, in milliseconds. */
export const PATIENCE = 600_000;
