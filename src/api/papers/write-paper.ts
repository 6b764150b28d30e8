import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { paperToDocx } from '../../documents/paper-to-docx.js';
import { paperToHtml } from '../../documents/paper-to-html.js';
import { type Named, type Paper, paperOf } from '../../domain/applications/papers/paper.js';
import type { Ground } from '../../domain/persons/person.js';
import { actOnPerson } from '../../event-store/acting/act-on-person.js';
import { partOf } from '../../personal-data/details.js';
import { type Kept, placeKey } from '../../personal-data/vault.js';
import { type FoundPaper, paperAt, type WhichPaper } from '../../reading/papers.js';
import { Register } from '../command-handlers.js';
import { found } from '../errors.js';
import { DOCX, HTML } from '../files.js';
import type { Addressed } from '../order-headers.js';

interface Asked extends WhichPaper {
  format: 'docx' | 'html';
  ground?: Ground;
}

/** To write one paper of an application. */
export class WritePaper extends Command<object> {
  constructor(
    readonly to: Addressed & { id: string },
    readonly asked: Asked,
  ) {
    super();
  }
}

@CommandHandler(WritePaper)
export class WritePaperHandler implements ICommandHandler<WritePaper> {
  constructor(private readonly register: Register) {}

  /** A paper names somebody in clear: before it is written, the person is opened for it. */
  async execute({ to, asked }: WritePaper): Promise<object> {
    const { log, vault, today } = this.register;
    const { format: _, ground: __, ...which } = asked;
    const at = { organ: to.organId, id: to.id, today: today() };
    const known = found(await paperAt(log, at, which));
    const read = readFor(known, to.id, await vault.kept(to.organId, [to.id]));
    if (read.person && !(await this.opens(to, asked, known, { ...read, person: read.person }))) return { file: null };
    const paper = paperOf(known.paper, known.sources, read.named);
    return { file: await written(asked.format, paper, known) };
  }

  /** Puts it on record who is opened; false where this order has done so before: what it gave is given once only. */
  private async opens(
    to: WritePaper['to'],
    { format, ground }: Asked,
    { paper: { title, version, corrected } }: FoundPaper,
    { person, letter, named }: Read & { person: string },
  ): Promise<boolean> {
    const { log, vault, today } = this.register;
    const order = this.register.orderFor(to);
    const act = {
      ...({ type: 'PersonOpened', purpose: 'print', application: to.id } as const),
      note: `出具${title}（办理经过第${version}项，${corrected ? '按更正后的登记，' : ''}${format}）`,
      ...(ground && { ground }),
      ...(letter && { letter }),
      fields: Object.entries(named).flatMap(([field, text]) => (text ? [field] : [])),
    };
    const applications = await vault.applicationsOf(order.organ, person);
    return (await actOnPerson(log, { ...order, person, applications, act }, today())).status === 'done';
  }
}

/** What a paper takes out of the vault: whose it is, under which letter, and what it says. */
interface Read {
  /** Null where nothing was ever kept: what would be named stays blank. */
  person: string | null;
  letter: string | null;
  named: Named;
}

function readFor(
  { paper: { to, consultation }, textLetter }: FoundPaper,
  application: string,
  kept: ReadonlyMap<string, Kept>,
): Read {
  const at = (letter: string) => kept.get(placeKey({ application, letter }));
  switch (to) {
    case 'organ':
    case 'unit':
      return { person: null, letter: null, named: {} };
    case 'third_party': {
      const third = consultation === null ? undefined : at(consultation);
      return {
        person: third?.person ?? null,
        letter: consultation,
        named: partOf(third?.details ?? {}, ['thirdParty']),
      };
    }
    case 'applicant':
    case 'file': {
      const [own, text] = [at(''), textLetter === null ? undefined : at(textLetter)];
      const named = {
        ...partOf(own?.details ?? {}, ['applicant', 'content']),
        ...partOf(text?.details ?? {}, ['replyText']),
      };
      return { person: (own ?? text)?.person ?? null, letter: text ? textLetter : null, named };
    }
  }
}

async function written(format: Asked['format'], paper: Paper, { registerNo, paper: { corrected } }: FoundPaper) {
  const bytes = format === 'docx' ? await paperToDocx(paper) : Buffer.from(paperToHtml(paper));
  return {
    name: `${paper.title}（${registerNo ?? '尚未编号'}${corrected ? '，按更正后的登记' : ''}）.${format}`,
    type: format === 'docx' ? DOCX : HTML,
    base64: bytes.toString('base64'),
  };
}
