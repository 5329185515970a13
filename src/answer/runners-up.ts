/** Next best sentences of other places that an answer has at the most. */
export const RUNNERS_UP = 3;
