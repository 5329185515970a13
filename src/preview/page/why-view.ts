import type { RunnerUp, Why } from '../explain.ts';
import { el } from './element.ts';
import type { PageWords } from './words.ts';

/** As many kinds of evidence are named; the rest hardly move a score. */
const FAMILIES = 5;

/** Why an answer was chosen or declined, in plain words; each feature for who wants to know. */
export function showWhy(
  why: Why & { readonly marked: boolean },
  words: PageWords,
  look: (runnerUp: RunnerUp) => void,
): HTMLElement {
  const isFound = why.verdict === 'found';
  const percent = Math.round(why.confidence * 100);
  const heading = isFound ? words.why : words.whyNot;
  return el(
    'section',
    { class: 'why', 'aria-label': [heading, why.asked].filter(Boolean).join(' · ') },
    el(
      'h3',
      {},
      heading,
      why.asked !== undefined && el('span', { class: 'why-asked', dir: 'auto' }, why.asked),
    ),
    !isFound && why.marked && el('p', { class: 'why-nearest' }, words.nearest),
    el(
      'p',
      { class: 'why-sure' },
      el('meter', { min: 0, max: 100, value: percent, 'aria-label': words.confidence(percent) }),
      el('span', {}, words.confidence(percent)),
    ),
    listWords(words.matched, why.matched, 'matched'),
    listWords(words.missing, why.missing, 'missing'),
    isFound && why.families.length > 0 && showFamilies(why, words),
    why.runnersUp.length > 0 && showRunnersUp(why, words, look),
    why.details.length > 0 && showDetails(why, words),
  );
}

function listWords(title: string, listed: readonly string[], kind: string) {
  if (listed.length === 0) return undefined;
  return el(
    'div',
    { class: 'why-part' },
    el('h4', {}, title),
    el(
      'ul',
      { class: 'chips' },
      listed.map((word) => el('li', { class: `chip ${kind}`, dir: 'auto' }, word)),
    ),
  );
}

function showFamilies({ families }: Why, words: PageWords): HTMLElement {
  const shown = families.slice(0, FAMILIES);
  const most = Math.max(...shown.map(({ adds }) => Math.abs(adds)));
  return el(
    'div',
    { class: 'why-part' },
    el('h4', {}, words.decided),
    el(
      'ul',
      { class: 'bars' },
      shown.map(({ family, adds }) => {
        const bar = el('span', { class: adds < 0 ? 'bar less' : 'bar' });
        bar.style.setProperty('--share', String(Math.abs(adds) / most));
        return el(
          'li',
          {},
          el('span', { class: 'bar-words' }, asSentence(words.families[family])),
          el('span', { class: 'bar-figure' }, signed(adds)),
          bar,
        );
      }),
    ),
  );
}

function showRunnersUp(
  { runnersUp }: Why,
  words: PageWords,
  look: (runnerUp: RunnerUp) => void,
): HTMLElement {
  return el(
    'div',
    { class: 'why-part' },
    el('h4', {}, words.runnersUp),
    el(
      'ol',
      { class: 'runners-up' },
      runnersUp.map((one) =>
        el(
          'li',
          {},
          el(
            'button',
            { type: 'button', class: 'runner-up', onclick: () => look(one) },
            el('span', { class: 'runner-place' }, one.place),
            el('span', { dir: 'auto' }, one.text),
          ),
        ),
      ),
    ),
  );
}

function showDetails({ details, locale }: Why, words: PageWords): HTMLElement {
  const rows = details.map(({ feature, meaning, adds }) =>
    el(
      'tr',
      {},
      el('td', {}, el('span', { class: 'meaning', lang: locale }, meaning), el('code', {}, feature)),
      el('td', { class: 'figure' }, signed(adds)),
    ),
  );
  return el(
    'details',
    { class: 'why-part' },
    el('summary', {}, words.features),
    el('table', { class: 'details' }, el('tbody', {}, rows)),
  );
}

/** Said within a sentence elsewhere, it begins one here. */
function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
