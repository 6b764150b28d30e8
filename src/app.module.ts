import { type DynamicModule, Module } from '@nestjs/common';
import { apiModule } from './api/api.module.js';
import type { Today } from './api/command-handlers.js';
import type { JobsDesk } from './api/jobs/jobs-desk.js';
import type { Site } from './api/site.js';
import type { EventLog } from './event-store/event-log.js';
import type { Identity } from './identity/identity.js';
import type { Vault } from './personal-data/vault.js';

@Module({})
class Mingzhang {}

/** Everything that one process runs, over one log. */
export const appModule = (
  log: EventLog,
  today: Today,
  identity: Identity,
  vault: Vault,
  site: Site,
  jobs: JobsDesk,
): DynamicModule => ({
  module: Mingzhang,
  imports: [apiModule(log, today, identity, vault, site, jobs)],
});
