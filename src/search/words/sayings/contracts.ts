import type { Saying } from './saying.ts';

/** What tenants, employees and buyers ask about, and how contracts tell it. */
export const CONTRACTS: readonly Saying[] = [
  { zh: '房租|租金|月租|租费', en: 'rent' },
  { zh: '房东|出租方|出租人|屋主|甲方', en: 'landlord|landlady|owner|lessor' },
  { zh: '租客|租户|承租方|承租人|房客|乙方', en: 'tenant|renter|lessee|lodger' },
  { zh: '转租|分租|二房东', en: 'sublet|sublease' },
  { zh: '续租|续约|续签|续期', en: 'renew|renewal|extend' },
  { zh: '到期|期满|届满|租期|合同期|有效期', en: 'expire|run out|term|valid' },
  { zh: '退租|搬走|搬离|搬出|迁出|腾退|腾空', en: 'move out|vacate|give notice|leave' },
  { zh: '违约|毁约|反悔|违约金|不履行', en: 'breach|break the contract|default|penalty' },
  { zh: '赔偿|赔付|赔多少|违约金|赔偿金|赔', en: 'compensation|damages|compensate|pay for' },
  {
    zh: '不赔|不予赔付|不予赔偿|不赔付|不负责赔偿|不承担赔偿|免责|拒赔|不保障',
    en: 'not covered|not cover|exclude|exclusion|not pay out',
  },
  { zh: '漏水|渗漏|渗水|滴水|漏', en: 'leak|leaking|drip|seep' },
  { zh: '纠纷|争议|争执|打官司|诉讼|仲裁', en: 'dispute|quarrel|court|arbitration|lawsuit' },
  { zh: '家具|家电|家私|电器', en: 'furniture|furnished|appliance|fittings' },
  { zh: '煤气费|燃气费|天然气费', en: 'gas bill|gas' },
  { zh: '取暖费|暖气费|供暖费', en: 'heating bill|heating' },
  { zh: '物业费|管理费|物管费', en: 'service charge|management fee' },
  { zh: '签字|签名|签署|盖章|签订', en: 'sign|signature|seal' },
  { zh: '装修|装潢|改动|改造|翻新', en: 'decorate|alter|renovate|redecorate' },
  { zh: '入住|交房|收房|接房', en: 'move in|hand over|handover' },
  { zh: '钥匙|门禁卡|门卡', en: 'key|keycard' },
  { zh: '中介|经纪人|中介费|介绍费', en: 'agent|agency|broker' },
  { zh: '发票|收据|开票', en: 'receipt|invoice' },
  { zh: '辞职|离职|请辞|辞任|辞工', en: 'resign|resignation|quit|leave' },
  { zh: '试用期|试用', en: 'probation|trial' },
  { zh: '加班|超时工作|加班费', en: 'overtime|extra hours' },
  { zh: '干嘛|用来|拿来|用于|用途|用处', en: 'used for|use|purpose' },
];
