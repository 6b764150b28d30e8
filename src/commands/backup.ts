import { writeBackup } from '../database/backup/write-backup.js';
import { CODE_VERSION } from '../event-store/year-end/versions.js';
import { type Command, print, progressBar, say, text, typedPath } from './command.js';

export const backup: Command = {
  words: ['backup'],
  usage: 'backup --out 目录',
  about: '把整个登记簿备份到一个新的目录；其间可以照常办理。密钥文件不在备份里，要另行备份',
  options: { out: { type: 'string' } },
  whole: true,
  async run(asked, _open, _openVault, _openAs, openAsOwner) {
    const out = typedPath(text(asked, 'out'));
    const { client } = await openAsOwner();
    const { manifest, sha256 } = await writeBackup(client, out, CODE_VERSION, progressBar('备份'));
    const { at, register, keys, heads, tables } = manifest;
    const sum = (of: (table: (typeof tables)[number]) => number) => tables.reduce((all, table) => all + of(table), 0);
    print({
      ...{ dir: out, at, register, organs: heads.length },
      events: heads.reduce((all, { position }) => all + position, 0),
      ...{ tables: tables.length, rows: sum(({ rows }) => rows), bytes: sum(({ bytes }) => bytes) },
      ...{ keys, sha256 },
    });
    if (keys.fingerprint)
      say('备份里没有密钥文件：个人信息要有它才能读取。请另行备份密钥文件和删除登记，不要与备份放在一起。');
    return 0;
  },
};
