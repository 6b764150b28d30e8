import { Link, Outlet } from '@tanstack/react-router';
import { Button, Dropdown, Spin } from 'antd';
import { Suspense, useState } from 'react';
import { useSession, useSignOut } from '../api/session';
import { chooseAppearance, useAppearance } from './appearance';
import { Bell } from './bell';
import { placesFor } from './places';
import { ShortcutSheet, Shortcuts } from './shortcuts';
import { SignedOut } from './signed-out';

/** The frame around every screen behind the sign-in. */
export function Shell() {
  const session = useSession();
  const [sheet, setSheet] = useState(false);
  const places = placesFor(session.permissions);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header>
        <Link to="/" className="brand">
          明账
        </Link>
        <span className="organ">{session.organ.name}</span>
        <div className="rest">
          <Button type="text" className="only-wide" onClick={() => setSheet(true)}>
            快捷键
          </Button>
          {session.permissions.includes('ReadNotices') && <Bell />}
          <PersonMenu />
        </div>
      </header>
      <nav aria-label="主要栏目">
        {places.map(({ to, label, icon }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === '/' }}>
            {icon}
            <span>{label}</span>
          </Link>
        ))}
      </nav>
      <main id="main">
        <Suspense fallback={<Spin size="large" style={{ display: 'block', margin: '96px auto' }} />}>
          <Outlet />
        </Suspense>
      </main>
      <Shortcuts places={places} openSheet={() => setSheet(true)} />
      <SignedOut />
      <ShortcutSheet places={places} open={sheet} close={() => setSheet(false)} />
    </div>
  );
}

function PersonMenu() {
  const session = useSession();
  const signOut = useSignOut();
  const { chosen } = useAppearance();
  const items = [
    { key: 'me', label: <Link to="/me">我的账号</Link> },
    {
      key: 'appearance',
      label: '外观',
      children: (
        [
          ['system', '跟随系统'],
          ['light', '浅色'],
          ['dark', '深色'],
        ] as const
      ).map(([key, label]) => ({
        key,
        label: `${label}${key === chosen ? '（当前）' : ''}`,
        onClick: () => chooseAppearance(key),
      })),
    },
    { key: 'out', label: '退出登录', onClick: () => signOut.mutate() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button type="text">{session.account.name}</Button>
    </Dropdown>
  );
}
