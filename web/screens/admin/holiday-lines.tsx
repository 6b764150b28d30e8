import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, DatePicker, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';

export interface TypedLine {
  holiday: string;
  off: [Dayjs, Dayjs];
  worked?: Dayjs[];
}

/** The holidays of a notice, one a line: the days off, and the weekend days worked for them. */
export function HolidayLines() {
  return (
    <Form.List name="holidays">
      {(rows, { add, remove }) => (
        <fieldset className="holiday-lines">
          <legend>放假安排</legend>
          {rows.map(({ key, name }, place) => (
            <div key={key} className="holiday-line">
              <Form.Item
                name={[name, 'holiday']}
                label={`第${place + 1}行节日`}
                rules={[{ required: true, message: '请填写节日' }]}
              >
                <Input maxLength={20} />
              </Form.Item>
              <Form.Item
                name={[name, 'off']}
                label={`第${place + 1}行放假`}
                rules={[{ required: true, message: '请填写放假的第一天和最后一天' }]}
              >
                <DatePicker.RangePicker placeholder={['第一天', '最后一天']} />
              </Form.Item>
              <Form.Item name={[name, 'worked']} label={`第${place + 1}行调休上班`}>
                <DatePicker multiple placeholder="没有" maxTagCount={3} style={{ width: '100%' }} />
              </Form.Item>
              <Button
                {...{ type: 'text', icon: <MinusCircleOutlined /> }}
                aria-label={`去掉第${place + 1}行`}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button type="dashed" icon={<PlusOutlined />} style={{ marginBottom: 24 }} onClick={() => add({})}>
            再加一行
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
