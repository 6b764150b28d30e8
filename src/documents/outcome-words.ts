import { isOutcome, OUTCOMES, type Outcome } from '../domain/applications/outcomes.js';
import { FORMS } from '../domain/year-end/forms/forms.js';

/** Written without numbering, quotes and spaces, so that the labels of both editions and a clerk's hand meet. */
const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/\(?[一二三四五六七八九十\d]+[).、]|^\d+/g, '')
    .replace(/[\s“”〝〞"'’‘「」『』《》〈〉()[\]:;,、。—–\-/]/g, '');

/** A leaf of the form is stored as its own outcome, or coarsely where the row holds several. */
const coarse = (row: string): Outcome => (isOutcome(row) ? row : 'other.misc');

const WORDS = new Map<string, Outcome>([
  ...FORMS.flatMap(({ table3 }) =>
    table3
      .filter((row) => row.counts === 'closed')
      .flatMap(({ path, code }) =>
        [path.at(-1) ?? '', path.slice(-2).join('')].map((label) => [bare(label), coarse(code)] as const),
      )
      .filter(([words]) => words !== '其他'),
  ),
  ...Object.entries(OUTCOMES).map(([code, { label }]) => [bare(label), code as Outcome] as const),
  [bare('部分公开'), 'partially_granted'],
  [bare('其他'), 'other.misc'],
  ['other', 'other.misc'],
]);

/** The outcome that a ledger names by code, by row code or by the label printed on the form; null when not understood. */
export const outcomeOf = (words: string): Outcome | null =>
  isOutcome(words) ? words : (WORDS.get(words) ?? WORDS.get(bare(words)) ?? null);

/**
 * What clerks write in their own words, most telling first: what is merely likely is for somebody to confirm. `open`: not
 * answered yet. Words of the Regulation of 2008 (不属于政府信息、告知作出更改补充) have no row of their own any more.
 */
const LIKELY: readonly [words: RegExp, means: Outcome | 'open'][] = [
  [/^(正在|尚在|仍在)?(办理|在办|办理中|未办结|未答复|待答复|待办|未办|处理中|研究中|征求意见中|办理之?中)$/, 'open'],
  [/部分(予以)?公开|区分处理|部分不予公开|部分提供|部分公开/, 'partially_granted'],
  [/撤回|撤销申请|撤申|撤件|自愿放弃|放弃申请|取消申请/, 'other.withdrawn'],
  [
    /(逾期|未按期|未在规定期限|未按要求|没有|未).{0,6}(补正|补充材料)|补正逾期|视为放弃|视同放弃/,
    'other.correction_overdue',
  ],
  [/补正后.{0,6}(不明确|不清)|内容(仍)?不明确/, 'unable.unclear_after_correction'],
  [/(未|逾期).{0,4}(缴费|交费|缴纳)/, 'other.fee_overdue'],
  [/重复(申请|提出|答复|处理)|已答复过|重复件/, 'not_processed.duplicate'],
  [/信访|举报|投诉|12345/, 'not_processed.petition_or_complaint'],
  [/已(在|于|通过)[^不]{1,12}公开|公报.{0,4}主动公开/, 'granted.already_public'],
  [/公开出版物|报纸|期刊|公报/, 'not_processed.public_publication'],
  [/大量|反复申请|频繁申请/, 'not_processed.excessive_repeated'],
  [/重新出具|(重新|要求.{0,6})确认|确认.{0,4}信息/, 'not_processed.confirm_or_reissue'],
  [/第三方.{0,6}(?<!不)同意|第三方意见[^不]{0,6}公开$/, 'granted'],
  [/第三方|商业秘密|个人隐私|隐私/, 'refused.third_party_rights'],
  [/秘密|涉密|保密(?!审查)/, 'refused.state_secret'],
  [/三安全|危及|社会稳定|公共安全|经济安全|国家安全/, 'refused.endangers_safety_or_stability'],
  [/内部(事务|管理|信息)|人事管理|后勤/, 'refused.internal_affairs'],
  [/过程性|讨论记录|过程稿|请示报告|磋商/, 'refused.process_information'],
  [/执法案卷|行政执法|案卷/, 'refused.enforcement_file'],
  [/行政查询|工商(登记|查询)|不动产(登记|查询)|查询事项|登记资料|特别规定/, 'refused.administrative_query'],
  [/法律.{0,6}(禁止|规定不)|法规禁止|禁止公开/, 'refused.prohibited_by_law'],
  [/另行制作|需要?(汇总|加工|分析)|没有现成/, 'unable.requires_creation'],
  [
    /(非|不属|不是|不属于)(由)?(我|本)?(行政)?(机关|单位|局|委|部门|厅|办)|不是本机关|无权|职责范围|向.{1,20}(申请|查询|咨询|了解)|转.{1,12}(办理|答复)|^(已)?转(送|交|其他|有权)/,
    'unable.not_responsible',
  ],
  [/不存在|未制作|未获取|未保存|查无|无此信息|没有该信息|未查询到|未检索到|无相关信息/, 'unable.not_exist'],
  [/不掌握|未掌握/, 'unable.not_held'],
  [/档案馆|移交档案/, 'other.archives'],
  [/并案|合并办理|合并答复/, 'other.merged'],
  [/非政府信息|不属于.{0,6}政府信息|不是政府信息|咨询|更改补充|更改、补充|条例》?(所指|调整)|其他/, 'other.misc'],
  [/主动公开|已公开|网站(查询|查阅|公布)|网上(查询|查阅|公布)|告知.{0,6}(获取|查阅|查询)/, 'granted.already_public'],
  [/(现场|当面|预约).{0,4}(查阅|查看|领取)|安排查阅/, 'granted.access_arranged'],
  [
    /^(已|全部|全文|完全|同意|予以|依申请|可以|准予|给予|答复|已经|依法|书面)*(公开|提供|答复公开)(信息|材料|复印件|文件)?$/,
    'granted',
  ],
  [/提供.{0,8}(复印件|材料|信息|文件|电子版)|(邮寄|发送|复印).{0,6}(材料|文件|信息)/, 'granted.provided'],
];

/** Words that say nothing by themselves of the ground: a clerk has to name it. */
const WITHOUT_GROUND = new Set(['不公开', '不予公开', '不同意公开', '未公开', '拒绝公开', '不予提供'].map(bare));

/** What a clerk's own words probably mean; null where nothing is likely. */
export function likelyOutcome(words: string): Outcome | 'open' | null {
  const plain = bare(words);
  if (WITHOUT_GROUND.has(plain)) return null;
  return LIKELY.find(([form]) => form.test(plain))?.[1] ?? null;
}
