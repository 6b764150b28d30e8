import { yearOf } from '../domain/law/legal-date.js';
import { documentNumber, markOf } from '../domain/organs/document-numbers.js';
import { NO_REGION, type OrganEvent, type RegionChoice } from '../domain/organs/organ.js';
import { isPolicy, POLICIES, type PolicyChange, saidOf } from '../domain/organs/policies.js';

/** What has changed with an organ, in Chinese, beyond the label of the event. */
export function organSaid(event: OrganEvent): string {
  const changed = changeSaid(event);
  return 'reason' in event ? `${changed ? `${changed}；` : ''}理由：${event.reason}` : changed;
}

function changeSaid(event: OrganEvent): string {
  switch (event.type) {
    case 'OrganCreated':
      return event.name;
    case 'OrganRenamed':
      return `由“${event.from}”改为“${event.name}”`;
    case 'OrganMoved':
      return `由“${event.from ?? '没有上级'}”改隶“${event.parent ?? '没有上级'}”`;
    case 'OrganMerged':
      return `并入“${event.into}”`;
    case 'OrganTookOver':
      return `“${event.from}”并入`;
    case 'OrganDissolved':
      return '';
    case 'OrganSettingsChanged':
      return settingsSaid(event.old, event.new);
    case 'NumberSchemeChanged':
      return event.scheme ? `答复书写作${exampleOf(event.scheme, yearOf(event.on))}` : '不再自动编号';
    case 'OrganRegionChanged':
      return `所属地区由“${regionSaid(event.from)}”改为“${regionSaid(event.region)}”`;
    case 'NoticeWebhookChanged':
      return event.host ? `发往 ${event.host}` : '不再另发';
    case 'SignOffChainChanged':
    case 'ReportChainChanged':
      return event.chain.map(({ label }) => label).join('→');
  }
}

const regionSaid = (region: RegionChoice): string =>
  region === null ? '与上级机关相同' : region === NO_REGION ? '不属于任何地区' : region;

const settingsSaid = (old: PolicyChange['values'], now: PolicyChange['values']): string =>
  Object.keys(now)
    .filter(isPolicy)
    .map((name) => {
      const said = (values: PolicyChange['values']) => saidOf(name, values[name] ?? POLICIES[name].default);
      return `${POLICIES[name].label}：由“${said(old)}”改为“${said(now)}”`;
    })
    .join('；');

function exampleOf(scheme: NonNullable<Extract<OrganEvent, { type: 'NumberSchemeChanged' }>['scheme']>, year: number) {
  const { prefix, suffix } = markOf(scheme, 'reply');
  return documentNumber({ prefix, year, ordinal: scheme.ordinal, serial: 1, suffix });
}
