import type { Language } from '../../article/article.ts';
import type { Analysis } from '../../text/terms.ts';
import { askHowMuch } from './chinese/ask-how-much.ts';
import { askWhat } from './chinese/ask-what.ts';
import { askWhen } from './chinese/ask-when.ts';
import { askWhere } from './chinese/ask-where.ts';
import { askWho } from './chinese/ask-who.ts';
import { clausesOf } from './chinese/clause.ts';
import { subjectOf } from './chinese/subject.ts';
import { askingIn } from './chinese/words.ts';
import type { Draft } from './draft.ts';

/** A name of two or three characters that begins with one of the commonest surnames, or one that has a dot within. */
const NAME =
  /^(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔汤康殷施洪翟倪牛温芦季鲁葛毕聂焦柳邢岳梅庄辛管祝左涂耿牟卜詹关苗凌费纪靳盛童欧甄项屈鲍翁]|欧阳|司马|诸葛)\p{Script=Han}{1,2}$/u;

/**
 * Questions that ask for a name, a place, a time or a figure of a sentence. Only of plain clauses, whose subject stands
 * at their beginning and needs nothing of what was said before: so that they read as a person would ask.
 */
export function askInChinese(analysis: Analysis, language: Language): readonly Draft[] {
  const asking = askingIn(language);
  return clausesOf(analysis).flatMap((clause) => {
    const subject = subjectOf(clause);
    // Within a sentence, only what names somebody or something can be told without the clauses before.
    if (subject === undefined || !(clause.first || subject.named)) return [];
    return [
      ...askWhere(clause, subject, asking),
      ...askHowMuch(clause, subject, asking),
      ...askWhen(clause, subject, asking),
      ...askWho(clause, subject, asking, (name) => NAME.test(name)),
      ...askWhat(clause, subject, asking),
    ];
  });
}
