/** How long there is still time, in calendar days. */
export function calendarDaysLeft(days: number): string {
  if (days < 0) return `已过${-days}天`;
  return days === 0 ? '今天到期' : `还有${days}天`;
}

/** How long there is still time, in working days; nothing where that is not known. */
export function workdaysLeft(days: number | null): string {
  if (days === null) return '';
  if (days < 0) return `已过${-days}个工作日`;
  return days === 0 ? '今天到期' : `还有${days}个工作日`;
}
