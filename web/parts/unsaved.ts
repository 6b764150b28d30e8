import { useBlocker } from '@tanstack/react-router';
import { App } from 'antd';
import { useCallback } from 'react';

/** While something is typed and not sent: leaving the screen, closing the window and closing the form all ask first. */
export function useUnsavedGuard(unsaved: boolean): () => Promise<boolean> {
  const { modal } = App.useApp();
  const mayLeave = useCallback(async () => {
    if (!unsaved) return true;
    return modal.confirm({
      title: '填写的内容还没有登记',
      content: '离开后，填写的内容不会保留。',
      okText: '离开',
      cancelText: '继续填写',
    });
  }, [modal, unsaved]);
  useBlocker({
    shouldBlockFn: async () => !(await mayLeave()),
    enableBeforeUnload: unsaved,
    disabled: !unsaved,
  });
  return mayLeave;
}
