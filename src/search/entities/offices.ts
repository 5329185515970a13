/** Offices and professions, folded, as alternatives of a regular expression. */
export const OFFICES = {
  zh: '[部局院校社站馆团队州县镇乡村市省区司处科会行厂店所组]长|书记|主席|总统|总理|首相|大臣|教授|讲师|议员|委员|代表|大使|领事|经理|董事|总裁|总监|主任|主管|教练|秘书|司令|将军|元帅|参谋|政委|尚书|侍郎|太守|刺史|知县|知府|巡抚|总督|丞相|宰相|太尉|博士|院士|学者|法官|律师|医生|记者|编辑|作家|导演|演员|歌手|画家|球员|队员|前锋|后卫|中场|门将|校监|顾问|理事|干事|专员|参事|提督|奉行|皇帝|国王|公爵|伯爵|侯爵',
  en: 'president|minister|secretary|chancellor|governor|mayor|director|chairman|chief|professor|general|commander|captain|manager|officer|senator|ambassador|editor|leader|head|king|queen|emperor|bishop|quarterback|engineer|lawyer|teacher',
} as const;
