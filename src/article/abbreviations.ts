/** Written with a point, lower-cased, without the last point. Tables for where an English sentence ends. */

/** A name or another word always follows. */
export const neverFinal: ReadonlySet<string> = new Set(
  (
    'dr mr mrs ms messrs mme prof rev hon st mt ft gen col maj capt cpt lt sgt cmdr adm sen rep pres amb supt ' +
    'e.g i.e eg ie cf v vs viz'
  ).split(' '),
);

/** An abbreviation where a figure follows, a word where none does: `No. 5`, `He said no.` */
export const beforeFigures: ReadonlySet<string> = new Set(
  (
    'no nos vol vols fig figs p pp ch sec sect art eq ed eds ver approx ca c est ext para tab ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** May stand inside a sentence or end it: the word that follows tells. */
export const sometimesFinal: ReadonlySet<string> = new Set(
  (
    'etc inc ltd co corp bros llc plc jr sr esq al ave blvd rd dept univ assn gov mass calif ' +
    'u.s u.k u.n e.u d.c ph.d m.d b.a m.a b.sc m.sc a.d b.c b.c.e c.e u.s.a u.s.s.r'
  ).split(' '),
);

/** Behind a time of day a sentence ends where a capital follows that begins none of `behindTimes`. */
export const timesOfDay: ReadonlySet<string> = new Set(['a.m', 'p.m', 'am', 'pm']);
/** A day, a month, a time zone: `at 8 p.m. Eastern`, `10 a.m. Saturday`, `9 a.m. GMT`, `8 p.m. Christmas Day`. */
export const behindTimes = new RegExp(
  `^(?:${[
    '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?',
    'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?',
    "(?:Christmas|New Year|Easter)(?:[’']s)?",
    '(?:Eastern|Central|Mountain|Pacific|Atlantic)(?=[.,;)]|$| and\\b| on\\b)|(?:\\p{Lu}\\p{Ll}+ ){1,4}[Tt]ime|\\p{Lu}{2,5}',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);

/** Words that begin a sentence far oftener than they continue a name: `the U.S. The` against `the U.S. Senate`. */
export const starters: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he his she her they their we our you your i my there here ' +
    'in on at by for from with without under after before during since until while when where what why how who which ' +
    'if as but and or so yet however moreover meanwhile although though because also then thus therefore ' +
    'some many most all both each no not one two several other another once only even'
  ).split(' '),
);

/** Words that name a speaker after a quotation, so that its end mark does not end the sentence. */
export const englishSpeech: ReadonlySet<string> = new Set(
  'said says asked asks replied cried added answered shouted wrote wondered exclaimed whispered'.split(' '),
);
export const chineseSpeech = /[说說问問道喊叫答嚷]/;

/** What goes on after a closed quotation, whatever its end mark: `“好。”的意思`. */
export const afterAnyQuotation = /^(?:[的地得之等]|是(?!的)|[与與和及、](?=[“「『《]))/;
/** What goes on after an exclamation or a question besides: `“好！”然后走了`. */
export const afterExclamation = /^(?:然[后後]|接[着著]|[于於]是|[随隨][后後]|[便就])/;
