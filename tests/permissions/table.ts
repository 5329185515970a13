import type { Data } from './cell.ts';

/** Who asks. The article `a1`, the draft and the answer under whose buttons they press are those of the server. */
export const ASKERS = ['member', 'manager', 'otherServer', 'direct', 'userInstalled'] as const;
export type Asker = (typeof ASKERS)[number];

/** What they get: an answer, or the code of a refusal. */
export interface Row {
  /** What stands in the interaction's `data`, beside its name or id. */
  readonly data: (made: Made) => Data;
  readonly outcomes: Readonly<Record<Asker, string>>;
}

/** What there is in the server to be named. */
export interface Made {
  readonly draft: string;
  /** Of a sentence of the server's article, and of the corpus's. */
  readonly sentence: string;
  readonly corpusArticle: string;
  /** Of the message with the answer, as buttons write it. */
  readonly message: string;
}

const OK = 'ok';
const forAll = (outcome: string): Row['outcomes'] => ({
  member: outcome,
  manager: outcome,
  otherServer: outcome,
  direct: outcome,
  userInstalled: outcome,
});
/** For those who manage the library that is theirs where they ask. */
const forManagers = (outcome: string): Row['outcomes'] => ({ ...forAll(outcome), member: 'not-allowed' });
/** For those who may add articles: managers, unless more is set. */
const forAdders = (outcome: string): Row['outcomes'] => ({
  ...forAll(outcome),
  member: 'adding-not-allowed',
});
/** For those who may add to the one server. */
const forAddersHere = (elsewhere: string): Row['outcomes'] => ({ ...forAdders(elsewhere), manager: OK });
/** For those who manage a server, which a person by themselves is not. */
const forManagersOfServers = (alone: string): Row['outcomes'] => ({
  ...forManagers(OK),
  direct: alone,
  userInstalled: alone,
});
/** Votes are for servers; what is judged there must be theirs. */
const votes = (elsewhere: string): Row['outcomes'] => ({
  ...here('control-unknown'),
  otherServer: elsewhere,
});
/** For the managers of the one server; to the others, what is named is not there. */
const forManagersHere = (elsewhere: string): Row['outcomes'] => ({
  ...forManagers(elsewhere),
  manager: OK,
});
/** For all of the one server. */
const here = (elsewhere: string): Row['outcomes'] => ({ ...forAll(elsewhere), member: OK, manager: OK });

const option = (name: string, value: string) => ({ type: 3, name, value });
const sub = (name: string, ...options: readonly object[]) => ({ options: [{ type: 1, name, options }] });
const button = (...details: readonly string[]) => ({ details });
const list = (value: string, ...details: readonly string[]) => ({ details, values: [value] });
const message = { id: '7', content: '「世界先進製造業大會在山東省濟南市開幕。」', attachments: [] };
const target = { target_id: '7', resolved: { messages: { 7: message } } };

/** Every command, by its name with that of its subcommand. */
export const COMMANDS: Readonly<Record<string, Row>> = {
  ask: { data: () => ({ options: [option('question', '港口何時開挖？')] }), outcomes: forAll(OK) },
  summary: { data: () => ({}), outcomes: forAll(OK) },
  quote: { data: () => ({ options: [option('words', '世界先進製造業大會')] }), outcomes: forAll(OK) },
  verify: { data: () => ({ options: [option('text', message.content)] }), outcomes: forAll(OK) },
  compare: { data: () => ({ options: [option('question', '港口何時開挖？')] }), outcomes: forAll(OK) },
  insights: {
    data: () => ({}),
    outcomes: { ...forManagersOfServers('insights-nowhere'), member: 'insights-not-allowed' },
  },
  settings: { data: () => ({}), outcomes: forManagers(OK) },
  help: { data: () => ({}), outcomes: forAll(OK) },
  'Verify quote': { data: () => target, outcomes: forAll(OK) },
  'Add as article': { data: () => target, outcomes: forAdders(OK) },
  'articles add': { data: () => sub('add'), outcomes: forAdders(OK) },
  'articles list': { data: () => sub('list'), outcomes: forManagers(OK) },
  'articles remove': {
    data: () => sub('remove', option('article', 'a1')),
    outcomes: forManagersHere('article-unknown'),
  },
  'articles rename': {
    data: () => sub('rename', option('article', 'a1'), option('title', '別名')),
    outcomes: forManagersHere('article-unknown'),
  },
  'articles use': { data: () => sub('use'), outcomes: forManagers(OK) },
  'articles show': {
    data: ({ corpusArticle }) => sub('show', option('article', corpusArticle)),
    outcomes: forManagers('article-not-hidden'),
  },
  'articles export': { data: () => sub('export'), outcomes: forManagers(OK) },
  'articles import': { data: () => sub('import'), outcomes: forManagers('nothing-brought') },
};

/** Every button and list, by its command and action. */
export const BUTTONS: Readonly<Record<string, Row>> = {
  'ask:context': { data: ({ sentence }) => button(sentence, '1', '0'), outcomes: here('article-gone') },
  'ask:paragraph': { data: ({ sentence }) => button(sentence), outcomes: here('article-gone') },
  'ask:why': { data: ({ sentence }) => button(sentence), outcomes: here('article-gone') },
  // Of what is not there, none are shown.
  'ask:others': { data: ({ sentence }) => button(sentence), outcomes: forAll(OK) },
  'ask:good': { data: ({ sentence }) => button('f', sentence), outcomes: votes('article-gone') },
  'ask:bad': { data: ({ sentence }) => button('f', sentence), outcomes: votes('article-gone') },
  'ask:wrong': {
    data: ({ sentence, message }) => list('else', 'f', sentence, message),
    outcomes: votes('article-gone'),
  },
  // There may be no vote to take back, which nobody is told.
  'ask:unvote': { data: ({ message }) => button(message), outcomes: votes(OK) },
  'settings:language': { data: () => list('en'), outcomes: forManagers(OK) },
  'settings:buttons': { data: () => button('off'), outcomes: forManagers(OK) },
  'settings:visibility': { data: () => button('asker'), outcomes: forManagersOfServers('control-unknown') },
  'settings:mentions': { data: () => button('off'), outcomes: forManagersOfServers('control-unknown') },
  'settings:mentionsHere': { data: () => button('off'), outcomes: forManagersOfServers('control-unknown') },
  'settings:personSeconds': { data: () => list('3'), outcomes: forManagersOfServers('control-unknown') },
  'settings:serverPerMinute': { data: () => list('120'), outcomes: forManagersOfServers('control-unknown') },
  'settings:adders': { data: () => list('everyone'), outcomes: forManagersOfServers('control-unknown') },
  'settings:role': { data: () => list('77'), outcomes: forManagersOfServers('control-unknown') },
  'settings:reset': { data: () => button(), outcomes: forManagers(OK) },
  'settings:reset-sure': { data: () => button(), outcomes: forManagers(OK) },
  'settings:back': { data: () => button(), outcomes: forManagers(OK) },
  'articles:keep': { data: ({ draft }) => button(draft), outcomes: forAddersHere('draft-gone') },
  'articles:beside': { data: ({ draft }) => button(draft), outcomes: forAddersHere('draft-gone') },
  'articles:drop': { data: ({ draft }) => button(draft), outcomes: forAddersHere('draft-gone') },
  'articles:retitle': { data: ({ draft }) => button(draft), outcomes: forAddersHere('draft-gone') },
  'articles:list': { data: () => button('1'), outcomes: forManagers(OK) },
  'articles:remove': { data: () => button('a1'), outcomes: forManagersHere('article-gone') },
  'articles:hide': { data: ({ corpusArticle }) => button(corpusArticle), outcomes: forManagers(OK) },
  'articles:leave': { data: () => button(), outcomes: forManagers(OK) },
  'articles:all': { data: () => button(), outcomes: forManagers(OK) },
};

/** Every form, by its command and action. */
export const FORMS: Readonly<Record<string, Row>> = {
  'articles:pasted': {
    data: () => ({ details: [], fields: { title: '題', text: '正文在此。' } }),
    outcomes: forAdders(OK),
  },
  'articles:retitled': {
    data: ({ draft }) => ({ details: [draft], fields: { title: '別名' } }),
    outcomes: forAddersHere('draft-gone'),
  },
};

/**
 * Every option for which something is offered while it is typed: whether, before the first letter, that is of the server's
 * article to those who are there. To others it never is.
 */
export const TYPED: Readonly<Record<string, boolean>> = {
  // Of so short an article no question reads well.
  'ask question': false,
  'ask article': true,
  'summary article': true,
  'quote words': true,
  'quote article': true,
  'verify article': true,
  'compare question': false,
  'compare article': true,
  'compare second': true,
  'compare third': true,
  'compare fourth': true,
  'compare fifth': true,
  'articles remove article': true,
  'articles rename article': true,
  'articles use article': true,
  'articles use second': true,
  'articles use third': true,
  // Those of the corpus alone can be hidden.
  'articles show article': false,
  'insights article': true,
};
