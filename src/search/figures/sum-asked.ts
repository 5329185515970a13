/**
 * What somebody pays, earns or charges, or something costs, as a part of a regular expression for folded text: to pay is what is
 * asked itself (what do I **have to pay**), and not what something is done for (what do I need to bring **to pay** the fine).
 */
export const WHAT_SUM_EN =
  'what (?:do|does|did|will|would) (?:(?:have|has|had|need|needs|expect|likely|supposed) to |(?!(?:if|when|not|who|that)\\b|to (?:cost|charge|earn|pay)\\b)\\S+ ){1,9}(?:cost|charge|earn(?! (?:an?|the|him|her|his|its|their|them)\\b)|pay(?! (?:attention|tribute|homage|heed)\\b))\\b';
