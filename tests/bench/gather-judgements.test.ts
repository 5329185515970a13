import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../bench/data.ts';
import { gatherJudgements, swapNames } from '../../bench/fit/gather-judgements.ts';
import { analyzer, knowledge } from '../search/collections.ts';

function goldOf(title: string, text: string, questions: readonly string[], answerable = true): GoldArticle {
  const asked = questions.map((q, at) => ({ id: String(at), q, answerable, answers: [] }));
  return { id: title, lang: 'en', title, text, questions: asked };
}

/** What is put to the first article when the names of the second's questions are swapped. */
function putTo(article: GoldArticle, other: GoldArticle): readonly string[] {
  const [first] = swapNames([article, other], 1);
  return first?.questions.map(({ q }) => q) ?? [];
}

const engine = goldOf('Steam_engine', 'It was built by the Soho Works in the north.', []);

describe('swapNames', () => {
  it('puts questions that name their title to another article, by its own title', () => {
    expect(putTo(engine, goldOf('Amber (resin)', '', ['What colour is amber?', 'How old is it?']))).toEqual([
      'What colour is Steam engine?',
    ]);
    expect(putTo(goldOf('青石桥', '', []), goldOf('白云山', '', ['白云山有多高？', '山上有什么？']))).toEqual(
      ['青石桥有多高？'],
    );
  });

  it('in English swaps another name, the longest within a sentence', () => {
    const other = goldOf('Fuel', '', ['How many people does Apex Oil employ in Texas?']);
    expect(putTo(engine, other)).toEqual(['How many people does Soho Works employ in Texas?']);
  });

  it('leaves out the unanswerable, and articles of the same title', () => {
    expect(putTo(engine, goldOf('Amber', '', ['What colour is amber?'], false))).toEqual([]);
    expect(putTo(engine, goldOf('Steam engine', '', ['What is a steam engine?']))).toEqual([]);
  });

  it('says that none is answered', () => {
    const [first] = swapNames([engine, goldOf('Amber', '', ['What colour is amber?'])], 1);
    expect(first?.questions).toMatchObject([{ answerable: false, answers: [] }]);
  });
});

describe('gatherJudgements', () => {
  const text = 'The gate is locked at nine. The warden keeps a dog. Swimming costs two pounds.';
  const asked = (q: string, answer: string) => ({
    id: q,
    q,
    answerable: answer !== '',
    answers: answer === '' ? [] : [{ text: answer, start: text.indexOf(answer) }],
  });
  const pool = {
    ...goldOf('Pool', text, []),
    questions: [
      asked('When is the gate locked?', 'at nine'),
      // The sentence about the gate comes first, which is not where the answer was marked.
      asked('Which gate is locked?', 'two pounds'),
      asked('Who swims at the gate?', ''),
    ],
  };
  const judged = (wellAnswered: boolean) =>
    gatherJudgements({ articles: [pool], weight: 2, wellAnswered }, knowledge.models.en.single, {
      analyzer,
      knowledge,
    }).map(({ answered, weight }) => ({ answered, weight }));

  it('has one for each question, at the weight of its file', () => {
    expect(judged(false)).toEqual([
      { answered: true, weight: 2 },
      { answered: true, weight: 2 },
      { answered: false, weight: 2 },
    ]);
  });

  it('leaves out those answered by another sentence, where only good answers are to be sure', () => {
    expect(judged(true)).toEqual([
      { answered: true, weight: 2 },
      { answered: false, weight: 2 },
    ]);
  });
});
