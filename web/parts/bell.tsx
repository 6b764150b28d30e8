import { BellOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Badge } from 'antd';
import { useUnread } from '../api/notices';

/** How many reminders nobody has read yet; leads to them. */
export function Bell() {
  const unread = useUnread() ?? 0;
  return (
    <Link to="/notices" className="bell" aria-label={unread > 0 ? `提醒，${unread}条未读` : '提醒'}>
      <Badge count={unread} size="small" aria-hidden>
        <BellOutlined />
      </Badge>
    </Link>
  );
}
