import { LEDGER_HEADS, type LedgerHead } from '../ledger-file.js';

/** What a column of an old ledger is: a head that the register knows, the year that its dates leave out, a remark, or nothing. */
export const TARGETS = [...LEDGER_HEADS, '年份', '备注', '不导入'] as const;
export type Target = LedgerHead | '年份' | '备注' | '不导入';

/** How offices name the columns; the first of a line is the closest. Written without blanks, brackets and signs. */
const WORDS: Readonly<Partial<Record<Target, string>>> = {
  登记编号:
    '登记编号 登记号 申请编号 受理编号 受理号 受理登记号 登记序号 收件编号 申请登记号 申请号 编号 流水号 办件编号 件号 回执编号 申请书编号 申请表编号 案卷号 受理序号',
  申请人:
    '申请人 申请人姓名 申请人姓名或名称 申请人姓名名称 申请人名称 申请人姓名单位名称 姓名 姓名名称 姓名或名称 申请者 申请人单位 申请单位 公民姓名',
  证件类型: '证件类型 证件名称 证件种类 有效证件',
  证件号码: '证件号码 证件号 身份证号 身份证号码 身份证件号码 公民身份号码 统一社会信用代码 身份证',
  联系方式:
    '联系方式 联系电话 电话 手机 手机号 手机号码 电话号码 联系方法 申请人电话 申请人联系方式 联系地址 通信地址 通讯地址',
  申请人类别: '申请人类别 申请人类型 申请人性质 申请主体 申请主体类型 主体类别 申请人身份 类别 申请人分类 申请人情况',
  申请渠道: '申请渠道 申请方式 渠道 申请途径 提交方式 接收方式 来件方式 受理方式 受理渠道 申请形式 来源 收件方式',
  提交日期: '提交日期 提交时间 申请日期 申请时间 申请提交时间 申请提交日期 寄出日期 寄件日期',
  收到日期:
    '收到日期 收到时间 收到申请日期 收到申请时间 收件日期 收件时间 签收日期 接收日期 接收时间 收文日期 来件日期 来件时间 受理日期 受理时间 登记日期 登记时间 收到申请之日',
  申请内容摘要:
    '申请内容摘要 申请内容 申请公开内容 申请事项 申请公开的内容 申请公开的信息 申请信息内容 所需信息 所需信息内容 所需政府信息 信息内容描述 内容描述 内容 内容摘要 信息名称 申请公开信息名称 事项',
  承办处室:
    '承办处室 承办部门 承办单位 承办科室 承办机构 办理部门 办理处室 办理科室 办理单位 责任处室 责任部门 责任科室 主办单位 主办处室 经办处室 经办科室',
  补正告知日期:
    '补正告知日期 补正告知时间 补正通知日期 补正通知时间 告知补正日期 告知补正时间 通知补正日期 补正告知书日期 要求补正日期',
  补正期限: '补正期限 补正截止日期 补正截止时间 补正到期日',
  收到补正日期:
    '收到补正日期 收到补正时间 补正收到日期 补正提交日期 补正回复日期 补正材料收到日期 补正日期 补正时间 完成补正日期',
  延期天数: '延期天数 延长天数 延期工作日 延长期限 延期时长',
  延期日期: '延期日期 延期时间 延期告知日期 延期告知时间 延期通知日期 延长答复日期 延期答复告知日期',
  征求第三方日期:
    '征求第三方日期 征求第三方意见日期 征求第三方意见时间 征询第三方日期 征求意见日期 征求意见时间 征求发出日期 征求意见发出日期',
  第三方回复日期:
    '第三方回复日期 第三方回复时间 第三方答复日期 第三方意见日期 第三方反馈日期 征求回复日期 征求意见回复日期',
  收费通知日期: '收费通知日期 收费通知时间 收费告知日期',
  收费金额: '收费金额 收费 费用 信息处理费 收取费用 收费数额',
  缴费日期: '缴费日期 缴费时间 交费日期 交费时间 收费日期',
  答复日期:
    '答复日期 答复时间 答复书日期 回复日期 回复时间 作出答复日期 出具答复日期 正式答复日期 答复书落款日期 办结日期 办结时间 办理完成日期',
  答复文号: '答复文号 答复书文号 答复编号 答复书编号 告知书文号 告知书编号 回复文号 文号 发文字号 发文文号',
  办理结果:
    '办理结果 答复结果 处理结果 答复类型 答复类别 答复情况 办理情况 处理情况 结果 公开情况 答复结论 办结情况 答复意见 办理意见 回复情况 公开属性 答复内容 答复形式',
  年份: '年份 年度 年 所属年度',
  备注: '备注 说明 备考',
  不导入: '序号 顺序号 序 行号 no',
};

/** Signs, brackets and blanks count for nothing. */
const bareHead = (head: string): string =>
  head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{Cc}\p{Cf}]/gu, '');

const BY_WORD = new Map<string, { target: Target; nearness: number }>(
  Object.entries(WORDS).flatMap(([target, words]) =>
    words.split(' ').map((word, nearness) => [word, { target: target as Target, nearness }] as const),
  ),
);

/** Between the two lines of a head that is made of two. */
export const UNDER = '·';

/**
 * What a column under this head is, and how near the word is to the register's own (0: the same); null for a head that nobody
 * has met. Of a head in two lines the whole is tried first, then what stands below.
 */
export function targetOf(head: string): { target: Target; nearness: number } | null {
  const parts = head.split(UNDER);
  const below = parts.at(-1) ?? '';
  const unit = below.replace(/[(（][^()（）]*[)）]$/, '');
  for (const word of [parts.join(''), below, unit]) {
    const known = BY_WORD.get(bareHead(word));
    if (known) return known;
  }
  return null;
}
