import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { EventLog } from '../event-store/event-log.js';
import type { Identity } from '../identity/identity.js';
import { Vault } from '../personal-data/vault.js';
import { AccountsController } from './accounts/accounts.controller.js';
import { ColleaguesController } from './accounts/colleagues.controller.js';
import { Guard, IDENTITY } from './accounts/guard.js';
import { OidcController } from './accounts/oidc.controller.js';
import { SessionController } from './accounts/session.controller.js';
import { AssigningController } from './actions/assigning.controller.js';
import { ConsultingController } from './actions/consulting.controller.js';
import { DeadlinesController } from './actions/deadlines.controller.js';
import { DisputesController } from './actions/disputes.controller.js';
import { FeesController } from './actions/fees.controller.js';
import { FixingController } from './actions/fixing.controller.js';
import { ReceivingController } from './actions/receiving.controller.js';
import { ReplyingController } from './actions/replying.controller.js';
import { SigningController } from './actions/signing.controller.js';
import { SupervisingController } from './actions/supervising.controller.js';
import { ApplicationsController } from './applications.controller.js';
import { AuditController } from './audit/audit.controller.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { RegionsController } from './calendar/regions.controller.js';
import { CasesController } from './cases.controller.js';
import { OrderHandler, Register, TODAY, type Today } from './command-handlers.js';
import { DeskController } from './desk.controller.js';
import { ExportsController } from './exports.controller.js';
import { FormsController } from './forms.controller.js';
import { HealthController } from './health.controller.js';
import { ImportsController } from './imports/imports.controller.js';
import { JobsController } from './jobs/jobs.controller.js';
import { JOBS_DESK, type JobsDesk, NO_JOBS } from './jobs/jobs-desk.js';
import { NoticesController } from './notices/notices.controller.js';
import { Watch } from './notices/watch.js';
import { OpeningController } from './opening/opening.controller.js';
import { CasesBelowController } from './organs/cases-below.controller.js';
import { OrganController } from './organs/organ.controller.js';
import { UnitsController } from './organs/units.controller.js';
import { WebhookController } from './organs/webhook.controller.js';
import { OrgansController } from './organs.controller.js';
import { PapersController } from './papers/papers.controller.js';
import { WritePaperHandler } from './papers/write-paper.js';
import { PersonsController } from './persons/persons.controller.js';
import { ReceiptDateController } from './receipt-date.controller.js';
import { RegistersController } from './registers/registers.controller.js';
import { CompilationController } from './reports/compilation.controller.js';
import { ReportsController } from './reports/reports.controller.js';
import { ReportsBelowController } from './reports/reports-below.controller.js';
import { ON_THE_LOOPBACK, SITE, type Site } from './site.js';
import { StatisticsController } from './statistics/statistics.controller.js';
import { SupervisionController } from './supervision/supervision.controller.js';
import { YearsController } from './years.controller.js';

@Module({})
class Api {}

/** The API over a log, for whom `identity` lets in, found at `site`; `today` gives the legal day. */
export const apiModule = (
  log: EventLog,
  today: Today,
  identity: Identity,
  vault: Vault,
  site: Site = ON_THE_LOOPBACK,
  jobs: JobsDesk = NO_JOBS,
): DynamicModule => ({
  module: Api,
  imports: [CqrsModule.forRoot()],
  controllers: [
    ...[
      DeskController,
      ExportsController,
      FormsController,
      HealthController,
      OrgansController,
      ApplicationsController,
      ReceivingController,
    ],
    ...[DeadlinesController, ConsultingController, FeesController, SigningController, ReplyingController],
    ...[SupervisingController, SupervisionController, AssigningController, ColleaguesController],
    ...[NoticesController, WebhookController, JobsController],
    ...[DisputesController, FixingController, CasesController, YearsController],
    ...[PersonsController, PapersController],
    ...[ReceiptDateController, OrganController, UnitsController, CasesBelowController, StatisticsController],
    ...[ImportsController, CalendarController, RegionsController, RegistersController],
    ...[ReportsController, ReportsBelowController, CompilationController, OpeningController],
    ...[SessionController, OidcController, AccountsController, AuditController],
  ],
  providers: [
    { provide: EventLog, useValue: log },
    { provide: TODAY, useValue: today },
    { provide: Vault, useValue: vault },
    { provide: IDENTITY, useValue: identity },
    { provide: SITE, useValue: site },
    { provide: JOBS_DESK, useValue: jobs },
    { provide: APP_GUARD, useClass: Guard },
    ...[Register, OrderHandler, WritePaperHandler, Watch],
  ],
});
