/** What is entered in the registers of proactive disclosure: word of the file and the screen by code. */
export const REGISTER_ACTIONS = {
  issued: '制发',
  repealed: '废止',
  expired: '失效',
  disclosed: '公开',
  decided: '办理',
  collected: '收费',
  purchased: '采购',
} as const;

export type RegisterAction = keyof typeof REGISTER_ACTIONS;

const DOCUMENTS = ['issued', 'repealed', 'expired', 'disclosed'] as const satisfies RegisterAction[];
const ITEMS = ['issued', 'repealed', 'expired'] as const satisfies RegisterAction[];

/**
 * Art. 20: the registers behind Table 二, one for each row of either edition (annual-report-form §4), and what may be entered
 * in each: documents; items of the catalogue (事项) with the decisions taken on them, with what was collected on them; and
 * purchases.
 */
export const REGISTERS = {
  'art20_1.rules': { label: '规章', actions: DOCUMENTS },
  'art20_1.normative_documents': { label: '行政规范性文件', actions: DOCUMENTS },
  'art20_5.licensing': { label: '行政许可', actions: [...ITEMS, 'decided'] },
  'art20_5.other_external_services': { label: '其他对外管理服务事项', actions: [...ITEMS, 'decided'] },
  'art20_6.penalty': { label: '行政处罚', actions: [...ITEMS, 'decided'] },
  'art20_6.coercion': { label: '行政强制', actions: [...ITEMS, 'decided'] },
  'art20_8.admin_fees': { label: '行政事业性收费', actions: [...ITEMS, 'collected'] },
  'art20_9.central_procurement': { label: '政府集中采购', actions: ['purchased'] },
} as const satisfies Record<string, { label: string; actions: readonly RegisterAction[] }>;

export type RegisterCode = keyof typeof REGISTERS;

export const REGISTER_CODES = Object.keys(REGISTERS) as RegisterCode[];

/** Documents are disclosed or not; of an item, a decision or an amount there is nothing to say of that kind. */
export const holdsDocuments = (register: RegisterCode): boolean => permits(register, 'disclosed');

export const permits = (register: RegisterCode, action: RegisterAction): boolean =>
  (REGISTERS[register].actions as readonly RegisterAction[]).includes(action);

/** What comes into the stock of documents or items, and what leaves it; 0 for what does not touch it. */
export const STOCK_SIGN: Readonly<Record<RegisterAction, 1 | 0 | -1>> = {
  issued: 1,
  repealed: -1,
  expired: -1,
  disclosed: 0,
  decided: 0,
  collected: 0,
  purchased: 0,
};

/** The actions whose amount is a figure of the form. */
export const bringsMoney = (action: RegisterAction): boolean => action === 'collected' || action === 'purchased';
