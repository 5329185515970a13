import { officesAsked } from '../../../search/question/offices-asked.ts';
import type { Probe } from '../../../search/question/probe.ts';
import type { Analysis } from '../../../text/terms.ts';

/** What follows a name or stands before it where it is asked who that is: 林晓红是谁, 谁是林晓红; both scripts. */
const IS_WHO = { after: /^(?:究竟|到底|又)?是?(?:谁|誰|何人|哪位)/u, before: /(?:谁|誰|哪位)是$/u } as const;
/** Unknown words that are no names: 承建商是谁, 节由谁承办. */
const NO_NAME = /[方者商队隊由被让讓与與和跟]$/u;
/** Who is Ann Lee? */
const WHO_IS = /^[Ww]ho (?:is|was) (\p{Lu}[^ ?]*(?: \p{Lu}[^ ?]*)*)\?*$/u;

/** Who did it may be a ministry; but who is mayor, or who somebody is, it is not; nor where another person is named. */
export function asksForPerson(probe: Probe): boolean {
  return asksForName(probe) || probe.question.analysis.terms.some(({ tag }) => tag.startsWith('nr'));
}

/** Whether it is asked who holds an office or who somebody is: nothing but a name tells. */
export function asksForName(probe: Probe): boolean {
  return officesAsked(probe).length > 0 || isWhoSomebodyIs(probe.question.analysis);
}

function isWhoSomebodyIs(asked: Analysis): boolean {
  return whoIsAsked(asked) !== undefined;
}

/** The name of whom it is asked who that is. */
function whoIsAsked({ text, terms }: Analysis): string | undefined {
  const english = WHO_IS.exec(text.trim())?.[1];
  if (english !== undefined) return english;
  const named = terms.find(({ tag, start, end }) => {
    if (!(tag.startsWith('nr') || tag === 'x') || NO_NAME.test(text.slice(start, end))) return false;
    return IS_WHO.after.test(text.slice(end)) || IS_WHO.before.test(text.slice(0, start));
  });
  return named && text.slice(named.start, named.end);
}

/** Behind a name: what follows tells as a whole who that is. */
const IS = /^(?:是|为|為|系|係| (?:is|was) (?:an?|the|one)\b)/u;

/** Whether a sentence tells as a whole who somebody is: no name in it is the answer to 林晓红是谁 (林晓红是张明的老师). */
export function tellsWhoThatIs(sentence: string, asked: Analysis): boolean {
  const name = whoIsAsked(asked);
  const at = name === undefined ? -1 : sentence.indexOf(name);
  return name !== undefined && at >= 0 && IS.test(sentence.slice(at + name.length));
}
