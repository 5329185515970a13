/** Kinds of figures that can be held against each other. */
export type FigureKind =
  | 'money'
  | 'area'
  | 'length'
  | 'weight'
  | 'duration'
  | 'clock'
  | 'date'
  | 'year'
  | 'speed'
  | 'temperature'
  | 'percent'
  | 'points'
  | 'count'
  | 'number';

/** A figure that can be held against others of its kind and unit. */
export interface Figure {
  readonly kind: FigureKind;
  readonly value: number;
  /** Folded; empty where none is told. */
  readonly unit: string;
}
