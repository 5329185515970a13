/** How it is asked for what was before, both languages, both scripts. */
const ASKS_OLD =
  /原[来來先本定价價有]|本来|本來|以前|之前|过去|過去|从前|從前|此前|先前|旧[价版]|舊[價版]|(?:调整|調整|涨价|漲價|改|变)前|\b(?:originally|previously|formerly|used to|at first|initially|before it (?:was|rose|fell|went)|the old)\b/iu;

/** Whether it is asked what was before a change. */
export function asksOld(question: string): boolean {
  return ASKS_OLD.test(question);
}
