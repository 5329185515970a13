import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer.ts';
import { buildArticle } from '../../../src/article/build.ts';
import { collect } from '../../search/collections.ts';

const judgment = buildArticle({
  id: 'judgment',
  title: '河西区人民法院民事判决书',
  text: [
    '原告：陈露，女，1989年生。被告：河西景悦物业有限公司。',
    '原告诉称，被告擅自将小区绿地改为停车位，要求被告恢复原状，并赔偿损失12000元。',
    '判决如下：\n一、被告于三十日内恢复绿地原状；\n二、被告赔偿原告损失3500元；\n三、驳回原告其他诉讼请求。',
    '如不服本判决，可在十五日内上诉于市中级人民法院。',
    '审判员 郑文涛',
  ].join('\n\n'),
});

describe('a line that announces what is asked for', () => {
  it.each(['法院怎么判的？', '判决结果是什么？', '判決結果是什麼？'])('%s', (question) => {
    const answer = answerQuestion(question, collect(judgment));
    expect(answer.kind).toBe('found');
    if (answer.kind !== 'found') return;
    expect(answer.passage.text).toContain('一、被告于三十日内恢复绿地原状；');
    expect(answer.passage.text).toContain('三、驳回原告其他诉讼请求。');
  });
});
