import type { AnswerType } from '../../../search/entities/answer-type.ts';
import type { SpanView } from '../view.ts';
import type { SpanFeature } from './feature.ts';

interface Cue {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** What stands right before and after an answer of a type, folded. */
const CUES: Readonly<Partial<Record<AnswerType, Cue>>> = {
  place: {
    before:
      /(?:[在于往到至赴抵驻向从自]|位于|来自|祖籍|现居|前往|定居|移居|迁往|迁至)(?:了|今|在)?"?$|\b(?:in|at|on|to|from|near|into|toward|towards|around|through|across)(?: the| an?)? $/u,
    after: /^(?:[东南西北中]+部|境内|附近|一带|地区|沿岸|以[东南西北])/u,
  },
  person: {
    before: /(?:[由被让与和跟向]|是|为|给|同)"?$|\b(?:by|with|to|from|for|named|called|and)(?: the)? $/u,
    after: /^"?(?:(?:所|负责|亲自|首先|首次|先后|等人|的)|\((?:[^)]{0,20}\d))|^(?: who\b|, who\b)/u,
  },
  organisation: {
    before: /(?:[由被与和跟向在于]|是|为|加入|成立|属于?)"?$|\b(?:by|with|to|from|for|at|the) $/u,
    after: /^(?:所|负责)/u,
  },
  name: {
    before:
      /(?:称|称为|称作|叫|叫做|叫作|名为?|之为|命名为|曰|学名|字|号|即|或)[:为是]?"?$|\b(?:called|named|known as|termed|titled|dubbed|nicknamed|renamed|or|as|is|was|name of|name|terms?)(?: the| an?)? ["']?$/u,
    after: /^"/u,
  },
  position: {
    before:
      /(?:任|为|是|当选|出任|担任|升|兼|作|获)(?:了|过)?$|\b(?:as|was|became|the|is|served as)(?: the| an?)? $/u,
  },
  work: { before: /[《"]$/u, after: /^[》"]/u },
  time: {
    before:
      /(?:[于在至到自从]|始于|建于|生于|截至)(?:公元前?|西元前?)?$|\b(?:in|on|at|since|during|until|by|from|of)(?: the)? $/u,
    after: /^(?:[,时]|之?[际后前]|起|\))/u,
  },
  number: {
    before:
      /(?:[有为达共约近达至到]|超过|多达|仅|是)$|\b(?:of|about|over|to|approximately|than|nearly|had|has|have|with)(?: an?)? $/u,
  },
  duration: {
    before:
      /(?:[了达约共近]|历时|持续|为期|长达)$|\b(?:for|lasted|lasting|after|about|over|took)(?: an?)? $/u,
  },
};

/** What tells of an answer right before and after it, for each type of question by itself. */
export const CUE_FEATURES: readonly SpanFeature[] = Object.entries(CUES).flatMap(
  ([type, { before, after }]) => [
    {
      name: `${type}:cueBefore`,
      meaning: `${type} is asked, and what comes before tells of such an answer`,
      value: (view: SpanView) =>
        view.scene.probe.question.type === type && before?.test(view.before) ? 1 : 0,
    },
    {
      name: `${type}:cueAfter`,
      meaning: '… what comes after does',
      value: (view: SpanView) => (view.scene.probe.question.type === type && after?.test(view.after) ? 1 : 0),
    },
  ],
);
