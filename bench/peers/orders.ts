import { z } from 'zod';
import type { ApplicationCommand } from '../../src/domain/applications/commands.js';

/** The bodies of the orders of the benchmark's life, as the peers check them: with zod, like the program. */
const day = z.iso.date();
const text = z.string().min(1).max(1_000);

export const Registration = z.strictObject({
  channel: z.enum(['online', 'in_person']),
  submittedOn: day,
  category: z.enum(['natural_person', 'org.business']),
  receivedOn: day,
  formRequested: text,
  handlingUnit: text,
  details: z.strictObject({ applicant: text, idNo: text, content: text }),
});

const ORDERS = {
  'correction-request': z
    .strictObject({
      noticeNo: text,
      issuedOn: day,
      servedOn: day,
      dueOn: day,
      items: z.array(text),
      consequenceStated: z.boolean(),
    })
    .transform((body) => ({ type: 'RequestCorrection' as const, ...body })),
  correction: z
    .strictObject({ receivedOn: day, channel: z.enum(['online']) })
    .transform((body) => ({ type: 'ReceiveCorrection' as const, ...body })),
  'organ-consultation': z
    .strictObject({
      consultation: text,
      organ: text,
      kind: z.enum(['joint_author', 'other']),
      letterNo: text,
      sentOn: day,
      servedOn: day,
    })
    .transform((body) => ({ type: 'ConsultOrgan' as const, ...body })),
  withdrawal: z
    .strictObject({ requestedOn: day, acceptedOn: day, signed: z.boolean(), docNo: text })
    .transform((body) => ({ type: 'Withdraw' as const, ...body })),
};

export const orderOf = (path: string, body: unknown): ApplicationCommand =>
  ORDERS[path as keyof typeof ORDERS].parse(body);

/** The two commands of a registration; who draws no numbers uses the id. */
export function registrationOf(id: string, body: z.output<typeof Registration>): ApplicationCommand[] {
  const { receivedOn, handlingUnit, details: _, ...lodged } = body;
  return [
    { type: 'Lodge', ...lodged },
    { type: 'Confirm', receivedOn, handlingUnit, registerNo: `BENCH-${id}` },
  ];
}
