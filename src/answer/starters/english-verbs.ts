/**
 * Verbs of things that happen once, by their past: what is done by somebody or something, and when. The past participle is
 * the past but where another one is named.
 */
const TABLE = `
founded found; established establish; created create; introduced introduce; published publish; opened open;
launched launch; formed form; signed sign; joined join; adopted adopt; passed pass; completed complete;
discovered discover; invented invent; designed design; developed develop; built build; constructed construct;
wrote write written; won win; began begin begun; became become become; moved move; died die; married marry;
defeated defeat; captured capture; conquered conquer; invaded invade; destroyed destroy; acquired acquire;
bought buy; sold sell; released release; produced produce; received receive; earned earn; graduated graduate;
visited visit; returned return; arrived arrive; left leave; led lead; took take taken; gave give given;
made make; held hold; declared declare; announced announce; proposed propose; appointed appoint; elected elect;
named name; renamed rename; purchased purchase; hired hire; painted paint; composed compose; translated translate;
performed perform; recorded record; directed direct; organized organize; organised organise; ordered order;
approved approve; abolished abolish; banned ban; replaced replace; merged merge; settled settle; ended end;
started start; met meet; lost lose; coined coin; described describe; demonstrated demonstrate; patented patent;
celebrated celebrate; commissioned commission; awarded award; dedicated dedicate; donated donate; resigned resign;
retired retire; emigrated emigrate; fled flee; erected erect; demolished demolish; restored restore; closed close;
registered register; granted grant; enacted enact; ratified ratify; repealed repeal; born bear; killed kill;
assassinated assassinate; arrested arrest; executed execute; buried bury; crowned crown; baptized baptize;
ordained ordain; attacked attack; surrendered surrender; divided divide; annexed annex; incorporated incorporate;
sentenced sentence; excommunicated excommunicate; inaugurated inaugurate; chosen choose; chose choose chosen`;

const ENTRIES = TABLE.split(';').map((entry) => entry.trim().split(/\s+/));

/** The base of a verb by its past: `wrote` → `write`. */
export const BASES: ReadonlyMap<string, string> = new Map(
  ENTRIES.map(([past = '', base = '']) => [past, base]),
);

/** The past by its participle: `written` → `wrote`. */
export const PASTS: ReadonlyMap<string, string> = new Map(
  ENTRIES.map(([past = '', , participle = past]) => [participle, past]),
);
