import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { queries } from './api/queries';
import { useAppearance } from './parts/appearance';
import { Offline } from './parts/offline';
import { themeOf } from './parts/theme';
import { router } from './routes';

export function App() {
  const { dark } = useAppearance();
  return (
    <ConfigProvider locale={zhCN} button={{ autoInsertSpace: false }} theme={themeOf(dark)}>
      <AntApp>
        <Offline />
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
