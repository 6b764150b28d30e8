import { inWords, type LegalDate } from '../../law/legal-date.js';
import type { ServiceMethod } from '../../law/service.js';
import type { ApplicationEvent, Happens } from '../events.js';
import { PAPER_KINDS, PAPERS, type PaperKind, SHEETS } from './catalogue.js';
import type { Filling } from './paper.js';
import { numberOf, titleOf } from './papers-in.js';
import { type Row, row } from './sheet.js';
import { blank, known } from './words.js';

type Served = Happens<'ReplyServed'>;

/** 国办公开办函〔2016〕235号: of posts, China Post alone. */
const METHODS: Readonly<Record<ServiceMethod, string>> = {
  direct: '直接送达',
  delegated: '委托送达',
  post: '邮寄送达（中国邮政）',
  electronic: '电子送达',
};

/**
 * 国办公开办函〔2016〕235号: how a reply was served, when it was sent off and under which number, when it was signed for. Before it is served
 * it is the form that goes along; of one that was served again it tells every time.
 */
export function serviceProof({ record, version, named }: Filling): Row[] {
  const reply = record[version - 1] as ApplicationEvent;
  const services = servicesAfter(record, version);
  return [
    row('送达的文书', `《${servedTitle(reply)}》（${known(numberOf(reply), '文号')}）`),
    row('受送达人', known(named.applicant, '申请人姓名或者名称')),
    row('送达地址'),
    ...(services.length > 0 ? services.flatMap(told) : TO_BE_TOLD),
    row('受送达人签名或者盖章'),
    row('代收人及代收事由'),
    row('送达人'),
    row('备注'),
  ];
}

/** The letter to the applicant that belongs to the same event. */
function servedTitle(reply: ApplicationEvent): string {
  const letter = PAPER_KINDS.find(
    (kind) => PAPERS[kind].to === 'applicant' && (PAPERS[kind].of as readonly string[]).includes(reply.type),
  );
  return titleOf(letter as PaperKind, reply);
}

/** Until another reply took its place. */
function servicesAfter(record: readonly ApplicationEvent[], version: number): Served[] {
  const later = record.slice(version);
  const next = later.findIndex(({ type }) => (SHEETS.service_proof.of as readonly string[]).includes(type));
  return later
    .slice(0, next === -1 ? undefined : next)
    .filter((event): event is Served => event.type === 'ReplyServed');
}

const TO_BE_TOLD: readonly Row[] = [
  row('送达方式', ...Object.values(METHODS).map((method) => `□${method}`)),
  row('交邮（发出）日期'),
  row('邮件号'),
  row('签收日期'),
];

/** Art. 40: what is posted has a number of the post; what is sent electronically is kept as it was sent. */
const told = ({ method, dispatchedOn, servedOn, trackingNo }: Served): Row[] => [
  row('送达方式', METHODS[method]),
  row('交邮（发出）日期', ...dated(dispatchedOn)),
  ...(method === 'post' ? [row('邮件号', trackingNo ?? blank('邮件号'))] : []),
  row('签收日期', ...dated(servedOn)),
];

const dated = (on: LegalDate | null): string[] => (on ? [inWords(on)] : []);

/** The same on one line. */
export const servedSaid = ({ method, dispatchedOn, servedOn, trackingNo }: Served): string =>
  [
    METHODS[method],
    dispatchedOn && `${inWords(dispatchedOn)}${method === 'post' ? '交邮' : '发出'}`,
    trackingNo && `邮件号${trackingNo}`,
    servedOn && `${inWords(servedOn)}签收`,
  ]
    .filter(Boolean)
    .join('，');
