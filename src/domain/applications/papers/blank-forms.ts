import type { Application } from '../application.js';
import { CASE_KINDS } from '../outcomes.js';
import type { Filling, Named } from './paper.js';
import { type Row, row, type Sheet, SIGN_HERE } from './sheet.js';
import { blank, day, known } from './words.js';

const SIGNED = row('签名或者盖章', '', SIGN_HERE);

/** Practice (procedure §6): with what an applicant asks for an application back; the original is signed. */
export const withdrawalRequest = ({ app, named, organ }: Filling): Row[] => [
  row('致', organ),
  row('申请人', known(named.applicant, '申请人姓名或者名称')),
  row('身份证件名称、号码'),
  row('收到申请日期', day(app.receivedOn, '收到日期')),
  row('申请内容', known(named.content, '申请内容')),
  row('请求', `申请人自愿撤回上述${CASE_KINDS[app.caseKind]}。`),
  row('理由（可以不填）'),
  SIGNED,
];

/** Art. 32: with what a third party answers: whether it agrees, why not, and its signature or seal. Nothing of the applicant stands in it. */
export const thirdPartyAnswer = (
  letterNo: string | null,
  { registerNo }: Application,
  organ: string,
  named: Named,
): Sheet => ({
  title: '征求意见确认函',
  under: `登记编号：${known(registerNo, '登记编号')}`,
  organ,
  rows: [
    row('致', organ),
    row('第三方', known(named.thirdParty, '第三方姓名或者名称')),
    row('征询书文号', known(letterNo, '文号')),
    row('收到征询书日期'),
    row('所涉政府信息', blank('请写明所涉政府信息的名称、文号或者内容')),
    row('意见', '□同意公开', '□不同意公开', '□部分同意公开'),
    row('不同意公开的内容'),
    row('理由'),
    row('联系人、电话'),
    SIGNED,
  ],
  asOf: null,
});
