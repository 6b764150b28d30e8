import type { AccountEvent, FailureReason, SignInMethod } from '../domain/accounts/account.js';
import { ROLES, type Role } from '../domain/accounts/roles.js';
import type { ApplicationEvent } from '../domain/applications/events.js';
import type { CalendarEvent } from '../domain/law/lay-down.js';
import type { OrganEvent } from '../domain/organs/organ.js';
import {
  ERASURE_BASES,
  GROUNDS,
  type LookUp,
  type PersonEvent,
  PURPOSES,
  type Purpose,
} from '../domain/persons/person.js';
import type { StoredEvent } from '../event-store/append.js';
import { TEXT_LETTER } from '../personal-data/bringing.js';
import { DETAIL_FIELDS } from '../personal-data/details.js';
import { correctionSaid } from './correction-said.js';
import { organSaid } from './organ-said.js';
import { ORGAN_LABELS } from './organ-view.js';

const METHODS: Readonly<Record<SignInMethod, string>> = {
  password: '口令',
  second_factor: '口令和动态口令',
  recovery_code: '口令和恢复码',
  oidc: '统一身份认证',
};

const FAILURES: Readonly<Record<FailureReason, string>> = {
  unknown_login: '没有这个登录名',
  password: '口令不对',
  second_factor: '动态口令不对',
  disabled: '账号已经停用',
  dormant: '账号长期不用，已经停用',
  unknown_subject: '统一身份认证的这个人没有账号',
};

const rolesSaid = (roles: readonly Role[]): string => roles.map((role) => ROLES[role].label).join('、') || '没有角色';

/** What an event of an account, a person or an organ says beyond its label, in Chinese; nothing for every other event. */
export function saidOf(stored: StoredEvent): string {
  if (stored.type in ORGAN_LABELS) return organSaid(stored as OrganEvent);
  const event = stored as AccountEvent | PersonEvent | LookUp | CalendarEvent;
  switch (event.type) {
    case 'CalendarYearLaidDown':
      return `${event.year}年，依据${event.notice.number}；理由：${event.reason}`;
    case 'LocalYearLaidDown':
      return `${event.region.name}${event.year}年，依据${event.notice.number}；理由：${event.reason}`;
    case 'OrgansChangedRegion':
      return `${event.organs.map(({ organ }) => organ).join('、')}；理由：${event.reason}`;
    case 'SignedIn':
      return `凭${METHODS[event.method]}`;
    case 'SignInFailed':
      return FAILURES[event.reason];
    case 'LockedOut':
      return `失败次数过多，${event.what === 'account' ? '账号' : '网络地址'}锁定${event.minutes}分钟`;
    case 'AccountCreated':
      return rolesSaid(event.roles);
    case 'RolesChanged':
      return `由“${rolesSaid(event.from)}”改为“${rolesSaid(event.to)}”`;
    case 'UnitChanged':
      return `由“${event.from ?? '没有处室'}”改为“${event.to ?? '没有处室'}”`;
    case 'AbsenceRecorded':
      return `${event.from}至${event.through}，由账号${event.deputy}代理`;
    case 'AccountDisabled':
      return event.reason === 'dormant' ? '长期不用，自动停用' : '由管理员停用';
    case 'SessionsEnded':
      return `${event.sessions}个会话`;
    case 'PersonOpened':
      return openingSaid(event);
    case 'PersonsSearched':
      return purposeSaid(event);
    case 'LedgerExported':
      return `${event.format}，${PERSONS_SAID[event.persons ?? 'none']}${event.purpose ? `；${purposeSaid({ ...event, purpose: event.purpose })}` : ''}`;
    case 'PersonalDataErased':
      return `依据：${ERASURE_BASES[event.basis]}`;
    case 'PersonalDataRestricted':
    case 'PersonalDataRestrictionLifted':
      return `理由：${event.reason}`;
    default:
      return correctionSaid(stored as ApplicationEvent);
  }
}

function openingSaid({
  purpose,
  note,
  ground,
  letter,
  fields,
}: Extract<PersonEvent, { type: 'PersonOpened' }>): string {
  const whose = letter === undefined || letter.startsWith(TEXT_LETTER) ? '' : `第三方（征求意见书${letter}）；`;
  const seen = fields.map((field) => DETAIL_FIELDS[field as keyof typeof DETAIL_FIELDS] ?? field).join('、');
  return `${whose}${purposeSaid({ purpose, note })}；看了：${seen}${ground ? `；依据：${GROUNDS[ground]}` : ''}`;
}

const PERSONS_SAID = { none: '不含个人信息', masked: '个人信息遮盖', opened: '个人信息明文' } as const;

const purposeSaid = ({ purpose, note }: { purpose: Purpose; note?: string | undefined }): string =>
  `用途：${PURPOSES[purpose]}${note ? `（${note}）` : ''}`;
