/** Who reports (art. 49, 50), and what it calls itself in its report. */
export const ORGAN_KINDS = {
  department: { label: '政府部门', self: '本机关' },
  government: { label: '人民政府', self: '本级政府' },
  township: { label: '乡镇人民政府、街道办事处', self: '本机关' },
} as const;
export type OrganKind = keyof typeof ORGAN_KINDS;
