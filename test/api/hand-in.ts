import type { Role } from '../../src/domain/accounts/roles.js';
import type { Api } from './start-api.js';

const SECTIONS = {
  overview: ['本年新收政府信息公开申请{table3/received_this_year/total}件。'],
  problems: ['公开还不够细；将逐项梳理。'],
  other: ['发出收费通知{log/fees.notices}件，通知{log/fees.notified}元，收取{log/fees.collected}元。'],
};

/** The report of an organ is drafted, signed by three people and handed in, whatever had come before. */
export async function handIn(api: Api, code: string, year: number): Promise<void> {
  const at = `/organs/${code}/years/${year}/report`;
  const order = async (role: Role, path: string, body: object) => {
    const person = await api.person(code, role);
    const { version } = (await api.get(at, person)).body;
    const { status, text } = await api.post(`${at}/${path}`, body, { seen: version }, person);
    if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
  };
  await order('clerk', 'draft', { sections: SECTIONS });
  const { digest } = (await api.get(at, await api.person(code, 'clerk'))).body;
  for (const role of ['office_head', 'secrecy_reviewer', 'reviewer'] as const)
    await order(role, 'signature', { digest });
  await order('office_head', 'submission', {});
}
