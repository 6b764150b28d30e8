import { useNavigate } from '@tanstack/react-router';
import { Modal } from 'antd';
import { useEffect } from 'react';
import type { Place } from './places';

/** Two keys one after the other: g, then the letter of the place, within this time. */
const IN_TIME = 1500;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function Shortcuts({ places, openSheet }: { places: readonly Place[]; openSheet: () => void }) {
  const navigate = useNavigate();
  useEffect(() => {
    let began = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '?') return openSheet();
      const place = places.find(({ key }) => key === event.key);
      if (Date.now() - began < IN_TIME && place) {
        began = 0;
        event.preventDefault();
        void navigate({ to: place.to });
      } else began = event.key === 'g' ? Date.now() : 0;
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate, places, openSheet]);
  return null;
}

export function ShortcutSheet({ places, open, close }: { places: readonly Place[]; open: boolean; close: () => void }) {
  return (
    <Modal title="键盘快捷键" open={open} onCancel={close} footer={null}>
      <table>
        <tbody>
          {places.map(({ key, label }) => (
            <tr key={key}>
              <td style={{ width: 120 }}>
                <kbd>g</kbd> <kbd>{key}</kbd>
              </td>
              <td>去“{label}”</td>
            </tr>
          ))}
          <tr>
            <td>
              <kbd>?</kbd>
            </td>
            <td>打开本表</td>
          </tr>
        </tbody>
      </table>
    </Modal>
  );
}
