import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { api } from '../api/client';
import { SignInForm } from '../parts/sign-in-form';

/** 登录. */
export function SignIn() {
  const { to = '/' } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const { data: ways } = useQuery({
    queryKey: ['ways'],
    queryFn: async () => (await api.GET('/api/v1/session/ways')).data ?? null,
  });
  return (
    <main className="sign-in">
      <h1>明账</h1>
      <p className="muted">政府信息依申请公开登记簿</p>
      <SignInForm done={({ owed }) => void navigate({ href: owed ? '/me' : to })} />
      {ways?.oidc && (
        <Button href="/api/v1/session/oidc" size="large" block style={{ marginTop: 12 }}>
          用统一身份认证登录
        </Button>
      )}
    </main>
  );
}
