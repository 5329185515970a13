import type { Saying } from './saying.ts';

/** What patients ask about, and how leaflets tell it. */
export const MEDICINE: readonly Saying[] = [
  { zh: '服用|吃药|服药|口服|用药|喝药|吃', en: 'swallow|take medicine|taken orally' },
  { zh: '用量|剂量|吃多少|喝多少|服用量|毫升|毫克', en: 'dose|dosage|amount' },
  { zh: '间隔|相隔|隔多久|每隔', en: 'interval|apart|between doses' },
  { zh: '过量|超量|吃多了|喝多了|吃太多|喝太多', en: 'overdose|too much|too many' },
  { zh: '漏服|忘记吃|忘了吃|忘记服|忘了服|忘记喝', en: 'miss a dose|forget|missed dose' },
  { zh: '饭前|餐前|空腹', en: 'before meals|before eating|empty stomach' },
  { zh: '饭后|餐后', en: 'after meals|after eating' },
  { zh: '副作用|不良反应|不适', en: 'side effect|adverse|reaction' },
  { zh: '禁用|禁忌|不可使用|不能用|不宜', en: 'avoid|must not use|not be used' },
  { zh: '孕妇|怀孕|妊娠|孕期|准妈妈|有孕', en: 'pregnant|pregnancy|expecting' },
  { zh: '喂奶|哺乳|母乳|授乳', en: 'breastfeed|breastfeeding|nursing' },
  { zh: '大人|成人|成年人|成年', en: 'adult|grown-up' },
  { zh: '冰箱|冷藏|低温', en: 'fridge|refrigerator|refrigerate|cool' },
  { zh: '存放|储存|贮存|保存|放置', en: 'store|keep|storage' },
  { zh: '过期|有效期|保质期|保存期|失效', en: 'expire|expiry|use by|shelf life' },
  { zh: '喝酒|饮酒|酒精|含酒', en: 'alcohol|drink|wine' },
  { zh: '想睡|嗜睡|困倦|犯困|瞌睡', en: 'sleepy|drowsy|drowsiness' },
  { zh: '头晕|晕眩|眩晕', en: 'dizzy|dizziness' },
  { zh: '成分|配方|含有|原料', en: 'ingredient|contain|made of' },
  { zh: '厂家|药厂|制造厂|制造商|生产商|厂商|生产企业', en: 'manufacturer|maker|producer|made by' },
  { zh: '治|治疗|缓解|主治|适应症|功效|疗效', en: 'treat|cure|relieve|treatment' },
  { zh: '糖尿病|血糖', en: 'diabetes|diabetic|blood sugar' },
  { zh: '体检|健检|健康检查', en: 'check-up|examination|screening' },
];
