/** The figures that sentences are made of; computed by charts and views, worded by the messages. */

export interface HeadlineFigures {
  readonly grants: number;
  readonly sumNok: number;
  readonly placesNo: number;
  readonly placesRu: number;
  /** 2013–2019; null where no selected grant has a year. */
  readonly years: string | null;
}

/** Published and documented grants of the years whose total is known. */
export interface CaveatFigures {
  readonly published: number;
  readonly documented: number;
  readonly atLeast: boolean;
  readonly years: readonly string[];
}

export interface FlowFigures {
  readonly from: string;
  readonly to: string;
  readonly grants: number;
}

export interface MapFigures {
  readonly grants: number;
  readonly placesNo: number;
  readonly placesRu: number;
  readonly lines: number;
  readonly top: FlowFigures | null;
  /** Grants without a line: the three kinds add up to `missing`. */
  readonly missing: number;
  readonly onlyNoMissing: number;
  readonly onlyRuMissing: number;
  readonly bothMissing: number;
  readonly generalised: number;
}

export interface TimelineFigures {
  /** All years of the axis, 1993–2026. */
  readonly years: string;
  /** Documented and published grants in the years whose yearly total is known. */
  readonly documented: number;
  readonly published: number;
  readonly atLeast: boolean;
  readonly knownYears: number;
  readonly publishedYears: readonly string[];
  /** Grants with and without a known year, under all clauses but the period. */
  readonly dated: number;
  readonly undated: number;
  readonly peakYear: string;
  readonly peak: number;
}

export interface SourceFigures {
  /** November 2026. */
  readonly compiled: string;
  readonly hash: string;
}
