import { foundOrgan, organs } from '../event-store/found-organ.js';
import { organsOn } from '../reading/organ-tree.js';
import { type Command, dateOption, ONLY_LOOKS, OPERATOR, oneOf, optionalText, print, text } from './command.js';

export const organAdd: Command = {
  words: ['organ', 'add'],
  usage: 'organ add --code 代码 --name 名称 [--parent 上级代码]',
  about: '新建机关',
  options: { code: { type: 'string' }, name: { type: 'string' }, parent: { type: 'string' } },
  async run(asked, open) {
    const facts = {
      code: text(asked, 'code'),
      name: text(asked, 'name'),
      parent: optionalText(asked, 'parent') ?? null,
    };
    const { code, name, parent } = await foundOrgan(await open(), facts, OPERATOR, asked.today);
    print({ code, name, parent });
    return 0;
  },
};

export const organList: Command = {
  words: ['organ', 'list'],
  without: ONLY_LOOKS,
  usage: 'organ list [--on 日期] [--format json|text]',
  about: '列出机关；--on 某一天的机关',
  options: { format: { type: 'string' }, on: { type: 'string' } },
  async run(asked, open) {
    const format = oneOf(asked, 'format', ['text', 'json'], 'text');
    const on = optionalText(asked, 'on');
    const day = on === undefined ? undefined : dateOption('on', on);
    const log = await open();
    const known = day ? await organsOn(log, day) : await organs(log);
    const list = known.map(({ code, name, parent }) => ({ code, name, parent }));
    if (format === 'json') print(list);
    else for (const { code, name, parent } of list) console.log(`${code}\t${name}${parent ? `\t上级：${parent}` : ''}`);
    return 0;
  },
};
