/**
 * Art. 49: the report of a year is handed in and published before these days of the next one, that day included: ¶1 that of a
 * department, ¶2 that of a government.
 */
export const REPORT_DAYS = { department: '01-31', government: '03-31' } as const;
