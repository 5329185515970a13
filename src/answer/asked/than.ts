/** 比 that holds one thing against another, folded: not 比赛, 比例, 比较, 同比, 占比, 百分比. */
export const THAN_ZH = '(?<!百分)(?<![同环占对评好无])比(?![赛例率分重较热喻如武值方价])';
