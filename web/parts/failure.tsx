import { Link } from '@tanstack/react-router';
import { Alert, Button, Result } from 'antd';
import { ApiError } from '../api/errors';

/** Why something was refused: the sentence, which names the fields, and the article it rests on. */
export function Refused({ error }: { error: Error }) {
  const refused = error instanceof ApiError ? error : undefined;
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={error.message}
      description={refused?.basis && `依据：${refused.basis}`}
    />
  );
}

/** A whole screen that could not be shown. */
export function Failed({ error, again }: { error: Error; again?: () => void }) {
  const status = error instanceof ApiError ? error.status : undefined;
  if (status === 404)
    return (
      <Result
        status="404"
        title={<h1>没有找到</h1>}
        subTitle="没有这项内容，或者不属于您的机关。"
        extra={<Link to="/">回到首页</Link>}
      />
    );
  if (status === 403) return <Result status="403" title={<h1>没有权限</h1>} subTitle={error.message} />;
  return (
    <Result
      status="warning"
      title={<h1>没有显示出来</h1>}
      subTitle={error.message}
      extra={again && <Button onClick={again}>再试一次</Button>}
    />
  );
}
