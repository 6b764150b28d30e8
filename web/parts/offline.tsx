import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Said above every screen while the machine has no network; what is typed stays where it is. */
export function Offline() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className={online ? undefined : 'offline'}>
      {!online && '现在没有网络：屏幕上是断开以前的内容，填写的内容还在，恢复以后再登记。'}
    </div>
  );
}
