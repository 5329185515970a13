import type { Article } from '../../article/article.ts';
import { MONTH_WRITTEN } from '../../text/months.ts';
import { isAny } from './cues.ts';

const YEAR =
  '(?:(?:公元|西元)?\\s?[\\d〇○零一二三四五六七八九]{4}|(?:中[华華])?民[国國]\\s?[\\d一二三四五六七八九十百]{1,4})';
const DAY = '[\\d〇○零一二三四五六七八九十元]{1,3}';
const OFFICES_ZH =
  '(?:代理|助理|首席|主任|副)?(?:[审審]判[长長员員]|(?:人民)?陪[审審][员員]|[书書][记記][员員官]|法官(?:助理)?|[执執]行[员員]|仲裁[员員]|公[证證][员員]|[检檢]察[长長官员員]|[局厅廳部处處科院校会會市县縣区區镇鎮乡鄉村][长長]|主任(?:委[员員])?|主席|秘[书書][长長]?|[总總][经經]理|[负負][责責]人)';
const NAME_ZH = '\\p{Script=Han}(?:\\s?\\p{Script=Han}){1,3}';
const OFFICES_EN =
  '(?:(?:Chief|Presiding|Deputy|Acting|Assistant|District|Circuit|Town|City|Court|Parish|General) )*(?:Judge|Justice|Magistrate|Clerk|Registrar|Arbitrator|Secretary|Chair(?:man|woman|person)?|Director|Mayor|President|Commissioner)';
const NAME_EN = "(?:\\p{Lu}[\\p{L}.’'-]*)(?: \\p{Lu}[\\p{L}.’'-]*){0,3}";
const DATE_EN = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH_WRITTEN},? \\d{4}|${MONTH_WRITTEN} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;

/** What signs a document, wherever it stands: an office and a name, a date, a number of the files. The whole line. */
const SIGNATURE: readonly RegExp[] = [
  new RegExp(`^${YEAR}\\s?年\\s?${DAY}\\s?月\\s?${DAY}\\s?[日号號]$`, 'u'),
  new RegExp(`^${OFFICES_ZH}[\\s：:]+${NAME_ZH}(?:\\s+${NAME_ZH})*$`, 'u'),
  /^(?:[^，。；：\s]{0,10})?[（(〔[［]\d{4}[）)〕\]］][^，。；：]{1,24}[号號]$/u,
  new RegExp(`^(?:dated?:? |signed:? )?(?:this )?${DATE_EN}\\.?$`, 'iu'),
  new RegExp(`^${OFFICES_EN}:? ${NAME_EN}$`, 'u'),
  /^(?:case|file|docket|claim|reference|ref)\.? (?:no|number|nr)\b\.?:? ?[\p{L}\d][\p{L}\d/: .-]*$/iu,
];

/** A body by its name alone. Only at the ends of a text: between them it may be a subheading. */
const BODY: readonly RegExp[] = [
  /^[^，。！？：；,.!?:;\d\s]{1,24}(?:法院|检察院|檢察院|仲裁庭|人民政府|市政府|[县縣]政府|委[员員][会會]|[办辦]公室|公所|管理[处處局]|[监監]督局|公安局|分局|教育局|[卫衛]生局|有限公司)$/u,
  /^(?:[Tt]he |[Ii]n the |[Bb]efore the )?(?:\p{Lu}[\p{L}’'-]* )*(?:Court|Tribunal|Council|Commission|Authority|Ministry|Department)(?: (?:of|for|at)(?: the)?(?: (?:\p{Lu}[\p{L}’'-]*|of|and|the))+)?$/u,
];

/** So many paragraphs at either end. */
const ENDS = 4;

/**
 * The paragraphs that are the letter-head or the signature of a document, by number: who wrote it, when, and under what number. They
 * say nothing of what is told.
 *
 * @example letterheadOf(article) // {1, 9, 10}: “云州市人民法院” … “审判员 何若宁” “二〇二五年十月二十八日”
 */
export function letterheadOf({ text, paragraphs }: Article): ReadonlySet<number> {
  const found = paragraphs.filter(({ sentences, start, end }, at) => {
    if (sentences.length > 1) return false;
    const line = text.slice(start, end).trim();
    const isAtEnd = at < ENDS || at >= paragraphs.length - ENDS;
    return isAny(SIGNATURE, line) || (isAtEnd && isAny(BODY, line));
  });
  return new Set(found.map(({ number }) => number));
}
