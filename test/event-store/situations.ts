import type { ApplicationCommand } from '../../src/domain/applications/commands.js';
import { addDays, type LegalDate } from '../../src/domain/law/legal-date.js';
import { actOnApplication } from '../../src/event-store/acting/act-on-application.js';
import type { EventLog } from '../../src/event-store/event-log.js';
import type { OnPaper } from '../oracle/reply-days.js';
import { actWhole } from './act-whole.js';
import { order, registration } from './processes.js';

/** An application in the i-th of the situations that a period may be in; gives what a clerk would have of it on paper. */
export async function registerInSituation(
  log: EventLog,
  organ: number,
  application: string,
  i: number,
  received: LegalDate,
  today: LegalDate,
): Promise<OnPaper> {
  const later = (days: number) => [addDays(received, days), today].sort()[0] as string;
  const letter = { consultation: '甲', letterNo: '征1', sentOn: later(2), servedOn: later(3) };
  const fee = { method: 'per_page', quantity: 100, amountFen: 70_000, noticeNo: '费1' } as const;
  const asked: ApplicationCommand = {
    ...{ type: 'RequestCorrection', noticeNo: '补1', issuedOn: later(2), servedOn: later(2), items: ['名称'] },
    dueOn: addDays(received, 30),
  };
  const charged: ApplicationCommand = { ...fee, type: 'ChargeFee', sentOn: later(2), receivedOn: later(4) };
  const ways: [OnPaper, ApplicationCommand[]][] = [
    [{ received }, []],
    [{ received, corrected: later(9) }, [asked, { type: 'ReceiveCorrection', receivedOn: later(9) }]],
    [
      { received, asked: [{ sent: later(2), answered: later(8) }] },
      [
        { type: 'ConsultThirdParty', ...letter },
        { type: 'ReceiveThirdPartyAnswer', consultation: '甲', receivedOn: later(8), position: 'agree' },
      ],
    ],
    [{ received, asked: [{ sent: later(2) }] }, [{ type: 'ConsultThirdParty', ...letter }]],
    [{ received, feeTold: later(4) }, [charged]],
    [{ received, paid: later(8) }, [charged, { type: 'PayFee', paidOn: later(8), receiptNo: '票1' }]],
    [
      { received, extendedBy: 15 },
      [
        {
          type: 'Extend',
          workingDays: 15,
          approvedBy: '主任',
          approvedOn: later(1),
          noticeNo: '延1',
          notifiedOn: later(1),
        },
      ],
    ],
    [
      { received, closed: true },
      [{ type: 'Withdraw', requestedOn: later(3), acceptedOn: later(3), signed: true, docNo: null }],
    ],
    [
      { received, delayedTo: addDays(received, 90) },
      [{ type: 'Delay', newDueOn: addDays(received, 90), notifiedOn: later(2), reason: '数量过大' }],
    ],
  ];
  const [paper, commands] = ways[i % ways.length] as (typeof ways)[number];
  await actOnApplication(log, order(organ, registration(`登${i}号`, received), { application }), today);
  if (commands.length > 0) await actWhole(log, { organ, application, commands }, today);
  return paper;
}
