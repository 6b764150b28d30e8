import { randomUUID } from 'node:crypto';
import type { LegalDate } from '../domain/law/legal-date.js';
import { yearOf } from '../domain/law/legal-date.js';
import { actOnPerson } from '../event-store/acting/act-on-person.js';
import type { EventLog } from '../event-store/event-log.js';
import { organs } from '../event-store/found-organ.js';
import { erasures } from '../personal-data/erasures.js';
import { personsByKey, rotateKeys } from '../personal-data/rotation.js';
import type { Vault } from '../personal-data/vault.js';
import { type Command, ONLY_LOOKS, OPERATOR, print, say } from './command.js';

/**
 * Erases again whom the erasure ledger names and a restored backup has brought back, or whose erasure was broken off. Gives how
 * many. Nobody who came in later is touched: a `personRef` is never given twice.
 */
export async function reapplyErasures(log: EventLog, vault: Vault, today: LegalDate): Promise<number> {
  let erased = 0;
  for (const { organ, person } of erasures(vault.keys)) {
    if (!(await vault.isReadable(organ, person))) continue;
    const act = { type: 'PersonalDataErased', basis: 'reapplied' } as const;
    const order = { commandId: randomUUID(), organ, actor: OPERATOR, person, applications: [], act };
    await actOnPerson(log, order, today);
    erased += 1;
  }
  return erased;
}

export const personsReapply: Command = {
  words: ['persons', 'reapply-erasures'],
  without: ['erasures'],
  usage: 'persons reapply-erasures',
  about: '恢复备份之后，按删除登记重新删除已经依法删除的个人信息；启动时也会自动办理',
  options: {},
  async run({ today }, open, openVault) {
    const vault = await openVault();
    print({ noted: erasures(vault.keys).length, erased: await reapplyErasures(await open(), vault, today) });
    return 0;
  },
};

export const keysStatus: Command = {
  words: ['keys', 'status'],
  without: ONLY_LOOKS,
  usage: 'keys status',
  about: '密钥文件的位置、现用的密钥，各密钥封装的人数',
  options: {},
  async run(_, open, openVault) {
    const log = await open();
    const { keys } = await openVault();
    const persons = await personsByKey(log.db, await organIds(log));
    print({
      file: keys.place,
      current: keys.current.id,
      keys: keys.ids.map((id) => ({ id, persons: persons[id] ?? 0 })),
      erasures: erasures(keys).length,
    });
    return 0;
  },
};

export const keysRotate: Command = {
  words: ['keys', 'rotate'],
  usage: 'keys rotate',
  about: '换用新的封装密钥，并用它重新封装每个人的密钥；密文不动，其间可以照常办理',
  options: {},
  async run({ today }, open, openVault) {
    const log = await open();
    const { keys } = await openVault();
    print(await rotateKeys(log.db, keys, yearOf(today), await organIds(log)));
    say(`旧密钥仍留在 ${keys.place}：以前的备份要靠它读取。请把密钥文件重新备份一次。`);
    return 0;
  },
};

const organIds = async (log: EventLog): Promise<number[]> => (await organs(log)).map(({ id }) => id);
