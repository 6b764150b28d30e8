import { lastDayOf } from '../law/legal-date.js';
import type { Application } from './application.js';
import type { ApplicationEvent } from './events.js';
import type { Facts } from './judgement.js';
import { isLocked } from './report-years.js';

/**
 * Art. 50, `carried_to_next_year`: was it open at the end of `year`, by the years in which its facts count?
 * Neither what is only lodged nor what is being redone is open.
 */
export function openAtEndOf(year: number, { counted }: Pick<Application, 'counted'>): boolean {
  if (counted.receivedYear === null || counted.receivedYear > year) return false;
  return counted.closedYear === null || counted.closedYear > year;
}

/**
 * The events that make the standing carry-overs true again, for every open year whose year-end run has begun: a reply
 * of 30 December entered on 5 January withdraws one, a late registration adds one.
 */
export function settleCarryOvers(app: Application, { years, today }: Facts): ApplicationEvent[] {
  const on = today;
  return years.carrying
    .filter((year) => !isLocked(year, years) && today > lastDayOf(year))
    .flatMap((from): ApplicationEvent[] => {
      const [should, stands] = [openAtEndOf(from, app), app.carriedFrom.includes(from)];
      if (should === stands) return [];
      if (should) return [{ type: 'CarriedOver', from, to: from + 1, on }];
      return [{ type: 'CarryOverWithdrawn', from, to: from + 1, on, reason: withdrawalReason(app) }];
    });
}

const withdrawalReason = (app: Application): string =>
  app.state === 'voided' ? '登记已作废' : app.counted.closedYear === null ? '收到日期已更正' : '年内已办结';
