/**
 * Where the adapter tells the operator what happens; a pino logger is one. Neither what people ask nor who asks
 * is ever among the facts.
 */
export interface Log {
  readonly info: (facts: object, message: string) => void;
  readonly warn: (facts: object, message: string) => void;
  readonly error: (facts: object, message: string) => void;
}
