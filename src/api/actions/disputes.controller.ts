import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OnApplication, type Seen } from '../order-headers.js';
import { ORGAN, Orders } from '../routes.js';
import type { z } from '../words.js';
import { ActionController, APPLICATIONS } from './action-controller.js';
import { DecideCase, FileAppeal, FileReview, FileSuit } from './case-bodies.js';

@ApiTags('复议与诉讼')
@ORGAN
@Controller(APPLICATIONS)
export class DisputesController extends ActionController {
  @Orders('FileReview')
  fileReview(@OnApplication() seen: Seen, @Body({ schema: FileReview }) body: z.output<typeof FileReview>) {
    return this.act(seen, { type: 'FileReview', route: 'review', ...body });
  }

  @Orders('FileSuit')
  fileSuit(@OnApplication() seen: Seen, @Body({ schema: FileSuit }) body: z.output<typeof FileSuit>) {
    return this.act(seen, { type: 'FileSuit', ...body });
  }

  @Orders('DecideReview')
  decideReview(@OnApplication() seen: Seen, @Body({ schema: DecideCase }) body: z.output<typeof DecideCase>) {
    return this.act(seen, { type: 'DecideReview', ...body });
  }

  @Orders('DecideSuit')
  decideSuit(@OnApplication() seen: Seen, @Body({ schema: DecideCase }) body: z.output<typeof DecideCase>) {
    return this.act(seen, { type: 'DecideSuit', ...body });
  }

  @Orders('FileAppeal')
  fileAppeal(@OnApplication() seen: Seen, @Body({ schema: FileAppeal }) body: z.output<typeof FileAppeal>) {
    return this.act(seen, { type: 'FileAppeal', ...body });
  }

  @Orders('DecideAppeal')
  decideAppeal(@OnApplication() seen: Seen, @Body({ schema: DecideCase }) body: z.output<typeof DecideCase>) {
    return this.act(seen, { type: 'DecideAppeal', ...body });
  }
}
