import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api, rememberCsrfToken } from '../api/client';
import type { ApiError } from '../api/errors';
import { type Session, sessionQuery } from '../api/session';
import { Refused } from './failure';

interface Typed {
  login: string;
  password: string;
  code?: string;
}

/** Name and password, then the second factor where the account has one. `login`: whose it must be. */
export function SignInForm({ login, done }: { login?: string; done: (session: Session) => void }) {
  const queries = useQueryClient();
  const [asksCode, askCode] = useState(false);
  const signIn = useMutation({
    mutationFn: async (typed: Typed) => {
      const body = { ...typed, ...(typed.code ? { code: typed.code.trim() } : {}) };
      const { data } = await api.POST('/api/v1/session', { body });
      return data as Session;
    },
    onSuccess: (session) => {
      rememberCsrfToken(session.csrf);
      queries.setQueryData(sessionQuery.queryKey, session);
      done(session);
    },
    onError: (error: ApiError) => error.code === 'second_factor_wanted' && askCode(true),
  });
  return (
    <>
      {signIn.error && !(asksCode && (signIn.error as ApiError).code === 'second_factor_wanted') && (
        <Refused error={signIn.error} />
      )}
      <Form
        layout="vertical"
        onFinish={signIn.mutate}
        requiredMark={false}
        initialValues={{ login }}
        style={{ marginTop: 16 }}
      >
        <Form.Item name="login" label="登录名" rules={[{ required: true, message: '请填写登录名' }]}>
          <Input autoComplete="username" autoFocus={!login} readOnly={Boolean(login)} size="large" />
        </Form.Item>
        <Form.Item name="password" label="口令" rules={[{ required: true, message: '请填写口令' }]}>
          <Input.Password autoComplete="current-password" autoFocus={Boolean(login)} size="large" />
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
    </>
  );
}
