import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api, rememberCsrfToken } from '../api/client';
import type { ApiError } from '../api/errors';
import { sessionQuery } from '../api/session';
import { Refused } from '../parts/failure';

interface Typed {
  login: string;
  password: string;
  code?: string;
}

/** 登录: name and password, then the second factor where the account has one. */
export function SignIn() {
  const { to = '/' } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [asksCode, askCode] = useState(false);
  const { data: ways } = useQuery({
    queryKey: ['ways'],
    queryFn: async () => (await api.GET('/api/v1/session/ways')).data ?? null,
  });
  const signIn = useMutation({
    mutationFn: async (typed: Typed) => {
      const body = { ...typed, ...(typed.code ? { code: typed.code.trim() } : {}) };
      const { data } = await api.POST('/api/v1/session', { body });
      return data;
    },
    onSuccess: async (session) => {
      rememberCsrfToken(session?.csrf);
      queries.setQueryData(sessionQuery.queryKey, session ?? null);
      await navigate({ href: session?.owed ? '/me' : to });
    },
    onError: (error: ApiError) => error.code === 'second_factor_wanted' && askCode(true),
  });
  return (
    <main className="sign-in">
      <h1>明账</h1>
      <p className="muted">政府信息依申请公开登记簿</p>
      {signIn.error && !(asksCode && (signIn.error as ApiError).code === 'second_factor_wanted') && (
        <Refused error={signIn.error} />
      )}
      <Form layout="vertical" onFinish={signIn.mutate} requiredMark={false} style={{ marginTop: 16 }}>
        <Form.Item name="login" label="登录名" rules={[{ required: true, message: '请填写登录名' }]}>
          <Input autoComplete="username" autoFocus size="large" />
        </Form.Item>
        <Form.Item name="password" label="口令" rules={[{ required: true, message: '请填写口令' }]}>
          <Input.Password autoComplete="current-password" size="large" />
        </Form.Item>
        {asksCode && (
          <Form.Item
            name="code"
            label="动态口令"
            extra="手机验证器上现在的六位数字；手机不在身边时填一个恢复码"
            rules={[{ required: true, message: '请填写动态口令' }]}
          >
            <Input autoComplete="one-time-code" inputMode="numeric" autoFocus size="large" />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
          登录
        </Button>
      </Form>
      {ways?.oidc && (
        <Button href="/api/v1/session/oidc" size="large" block style={{ marginTop: 12 }}>
          用统一身份认证登录
        </Button>
      )}
    </main>
  );
}
