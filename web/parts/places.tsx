import {
  ApartmentOutlined,
  BarChartOutlined,
  BookOutlined,
  CalendarOutlined,
  FileAddOutlined,
  NotificationOutlined,
  SettingOutlined,
  TableOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';

export interface Place {
  to: string;
  label: string;
  icon: ReactNode;
  /** After g on the keyboard. */
  key: string;
  /** Whoever may do one of these sees it. */
  needs: readonly string[];
}

const PLACES: readonly Place[] = [
  { to: '/', label: '今日工作', icon: <CalendarOutlined />, key: 'j', needs: ['ReadLedger'] },
  { to: '/register', label: '登记', icon: <FileAddOutlined />, key: 'd', needs: ['Lodge'] },
  { to: '/ledger', label: '台账', icon: <BookOutlined />, key: 't', needs: ['ReadLedger'] },
  { to: '/proactive', label: '主动公开', icon: <NotificationOutlined />, key: 'z', needs: ['ReadLedger'] },
  { to: '/years', label: '年报', icon: <TableOutlined />, key: 'n', needs: ['ReadTables'] },
  {
    to: '/roll-up',
    label: '汇总',
    icon: <ApartmentOutlined />,
    key: 'h',
    needs: ['ReadFiguresBelow', 'FreezeCompilation'],
  },
  { to: '/statistics', label: '统计', icon: <BarChartOutlined />, key: 's', needs: ['ReadStatistics'] },
  { to: '/admin', label: '管理', icon: <SettingOutlined />, key: 'l', needs: ['ReadAccounts'] },
];

/** The places that these permissions open, the one to begin with first. */
export const placesFor = (permissions: readonly string[]): Place[] =>
  PLACES.filter(({ needs }) => needs.some((one) => permissions.includes(one)));
