import { useQuery } from '@tanstack/react-query';
import { Form, type FormInstance } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect, useRef } from 'react';
import { api } from '../../api/client';
import { useSession } from '../../api/session';
import { DAY } from '../../parts/time';

/** The day that stands in a field; undefined while there is none, or what is no day. */
const dayIn = (day?: Dayjs | null): string | undefined => (day?.isValid() ? day.format(DAY) : undefined);

/** The rule that dates the receipt, in words; fills the day in where it is certain and nobody has typed another. */
export function useReceiptDate(form: FormInstance): string | undefined {
  const { organ } = useSession();
  const channel: string | undefined = Form.useWatch('channel', form);
  const submittedOn = dayIn(Form.useWatch('submittedOn', form));
  const { data } = useQuery({
    queryKey: ['receipt-date', organ.code, channel, submittedOn],
    enabled: Boolean(channel && submittedOn),
    queryFn: async () => {
      const { data } = await api.GET('/api/v1/organs/{code}/receipt-date', {
        params: { path: { code: organ.code }, query: { channel, submittedOn } as never },
      });
      return data ?? null;
    },
  });
  const day = data?.receivedOn ?? undefined;
  const filled = useRef<string>(undefined);
  useEffect(() => {
    const stands = dayIn(form.getFieldValue('receivedOn'));
    if (stands !== filled.current) return;
    form.setFieldValue('receivedOn', day && dayjs(day));
    filled.current = day;
  }, [form, day]);
  return data?.why;
}
