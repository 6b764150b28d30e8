import type { LocalYear } from '../../../src/domain/law/local-days.js';

/** The days of the festivals are public fact; what the notices say of them, and their numbers, is made up. */
const made = (code: string, name: string, number: string, holidays: LocalYear['holidays']): LocalYear => ({
  region: { code, name },
  year: 2026,
  notice: {
    ...{ number, publishedOn: '2026-01-08', issuer: `${name}人民政府办公厅` },
    title: `${name}人民政府办公厅关于2026年地方节假日安排的通知`,
  },
  holidays,
  reason: '自治区人民政府公布',
});

/** The third day of the third month is Sunday 19 April. */
export const GUANGXI = made('450000', '广西壮族自治区', '桂政办电〔2026〕1号', [
  { holiday: '三月三', from: '2026-04-18', through: '2026-04-21' },
]);

/** Friday 20 March and Wednesday 27 May. */
export const NINGXIA = made('640000', '宁夏回族自治区', '宁政办发〔2026〕1号', [
  { holiday: '开斋节', from: '2026-03-20', through: '2026-03-22' },
  { holiday: '古尔邦节', from: '2026-05-27', through: '2026-05-28', worked: ['2026-05-30'] },
]);

/** Wednesday 18 February, in the middle of 春节, whose days off end on Monday 23. */
export const TIBET = made('540000', '西藏自治区', '藏政办发〔2026〕1号', [
  { holiday: '藏历新年', from: '2026-02-18', through: '2026-02-24' },
]);
