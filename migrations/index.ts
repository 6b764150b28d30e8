import { RolesAndTables1764060000001 } from './1764060000001-roles-and-tables.js';
import { Append1764060000002 } from './1764060000002-append.js';
import { Rights1764060000003 } from './1764060000003-rights.js';
import { RowsByKind1764061000001 } from './1764061000001-rows-by-kind.js';
import { Organs1764100000001 } from './1764100000001-organs.js';
import { Accounts1764100000002 } from './1764100000002-accounts.js';
import { Vault1764100000003 } from './1764100000003-vault.js';
import { RowSecurity1764100000004 } from './1764100000004-row-security.js';
import { CarriedOver1764300000001 } from './1764300000001-carried-over.js';
import { AppendByColumns1764400000001 } from './1764400000001-append-by-columns.js';
import { Anchors1764500000001 } from './1764500000001-anchors.js';
import { RowsOfTheOrgan1764500000002 } from './1764500000002-rows-of-the-organ.js';
import { AppendPlansOnce1764500000003 } from './1764500000003-append-plans-once.js';
import { AppLogin1764500000004 } from './1764500000004-app-login.js';
import { OpenedPersonsStay1764600000001 } from './1764600000001-opened-persons-stay.js';
import { SeriesAreRead1764700000011 } from './1764700000011-series-are-read.js';
import { ChainAt1764700000021 } from './1764700000021-chain-at.js';
import { CasesBelow1764800000021 } from './1764800000021-cases-below.js';
import { LocksAreSeen1764800000031 } from './1764800000031-locks-are-seen.js';
import { Search1764950000001 } from './1764950000001-search.js';
import { LedgerImports1764960000001 } from './1764960000001-ledger-imports.js';
import { Registers1764970000001 } from './1764970000001-registers.js';
import { Notifications1764970000041 } from './1764970000041-notifications.js';
import { Calendars1764980000001 } from './1764980000001-calendars.js';
import { FeesAreFound1764990000001 } from './1764990000001-fees-are-found.js';
import { ReportFigures1765000000001 } from './1765000000001-report-figures.js';
import { LedgerExports1765001000001 } from './1765001000001-ledger-exports.js';
import { OpenApplications1765002000001 } from './1765002000001-open-applications.js';
import { Colleagues1765003000001 } from './1765003000001-colleagues.js';
import { Supervision1765010000001 } from './1765010000001-supervision.js';
import { OrganWebhooks1765011000001 } from './1765011000001-organ-webhooks.js';
import { Statistics1765020000001 } from './1765020000001-statistics.js';
import { TextBesideTheLedger1765030000001 } from './1765030000001-text-beside-the-ledger.js';
import { SearchOnce1765040000001 } from './1765040000001-search-once.js';
import { OrdersOfTheMerged1765050000001 } from './1765050000001-orders-of-the-merged.js';
import { ReadsPlanOnce1765060000001 } from './1765060000001-reads-plan-once.js';
import { SignsOfLife1765070000001 } from './1765070000001-signs-of-life.js';
import { OneCaseOfTwoUnits1765080000001 } from './1765080000001-one-case-of-two-units.js';
import { FeeAmountsLearntLater1765090000001 } from './1765090000001-fee-amounts-learnt-later.js';
import { SessionsAreForgotten1765100000001 } from './1765100000001-sessions-are-forgotten.js';
import { OrdersOnImports1765110000001 } from './1765110000001-orders-on-imports.js';
import { WhatACaseContests1765120000001 } from './1765120000001-what-a-case-contests.js';
import { RepliesToServe1765130000001 } from './1765130000001-replies-to-serve.js';
import { NoFeesOfWhatIsVoid1765160000001 } from './1765160000001-no-fees-of-what-is-void.js';

/** Every change of the schema, in order, never edited once it has been released. */
export const migrations = [
  RolesAndTables1764060000001,
  Append1764060000002,
  Rights1764060000003,
  RowsByKind1764061000001,
  Organs1764100000001,
  Accounts1764100000002,
  Vault1764100000003,
  RowSecurity1764100000004,
  CarriedOver1764300000001,
  AppendByColumns1764400000001,
  Anchors1764500000001,
  RowsOfTheOrgan1764500000002,
  AppendPlansOnce1764500000003,
  AppLogin1764500000004,
  OpenedPersonsStay1764600000001,
  SeriesAreRead1764700000011,
  ChainAt1764700000021,
  CasesBelow1764800000021,
  LocksAreSeen1764800000031,
  Search1764950000001,
  LedgerImports1764960000001,
  Registers1764970000001,
  Notifications1764970000041,
  Calendars1764980000001,
  FeesAreFound1764990000001,
  ReportFigures1765000000001,
  LedgerExports1765001000001,
  OpenApplications1765002000001,
  Colleagues1765003000001,
  Supervision1765010000001,
  OrganWebhooks1765011000001,
  Statistics1765020000001,
  TextBesideTheLedger1765030000001,
  SearchOnce1765040000001,
  OrdersOfTheMerged1765050000001,
  ReadsPlanOnce1765060000001,
  SignsOfLife1765070000001,
  OneCaseOfTwoUnits1765080000001,
  FeeAmountsLearntLater1765090000001,
  SessionsAreForgotten1765100000001,
  OrdersOnImports1765110000001,
  WhatACaseContests1765120000001,
  RepliesToServe1765130000001,
  NoFeesOfWhatIsVoid1765160000001,
];
