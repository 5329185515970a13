import type { Language } from '../../../article/article.ts';

/** What is put in the place of the words that are asked for. */
export interface Asking {
  readonly who: string;
  readonly isWho: string;
  readonly where: string;
  readonly isWhere: string;
  readonly when: string;
  readonly done: string;
  readonly howMuch: string;
  readonly isHowMuch: string;
  readonly what: string;
  readonly isWhat: string;
}

const ASKING = {
  'zh-Hans': {
    who: '谁',
    isWho: '是谁',
    where: '哪里',
    isWhere: '位于哪里',
    when: '是什么时候',
    done: '的',
    howMuch: '多少',
    isHowMuch: '是多少',
    what: '什么',
    isWhat: '是什么',
  },
  'zh-Hant': {
    who: '誰',
    isWho: '是誰',
    where: '哪裡',
    isWhere: '位於哪裡',
    when: '是什麼時候',
    done: '的',
    howMuch: '多少',
    isHowMuch: '是多少',
    what: '什麼',
    isWhat: '是什麼',
  },
} as const satisfies Record<string, Asking>;

export function askingIn(language: Language): Asking {
  return ASKING[language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'];
}
