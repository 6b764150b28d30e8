import { ArrowDownOutlined, ArrowUpOutlined, MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { fieldsAt } from '../../parts/action-form';

export interface TypedStep {
  /** None yet for a new step. */
  step?: string;
  label: string;
  role: string;
}

const ROLES = fieldsAt('sign-off-chain')
  .flatMap(({ fields = [] }) => fields)
  .flatMap(({ name, choices = [] }) => (name === 'role' ? choices : []));

/** The steps of the chain, to be named, given to a role, moved and taken away. */
export function ChainSteps() {
  return (
    <Form.List name="chain">
      {(rows, { add, remove, move }) => (
        <>
          <ol className="chain">
            {rows.map(({ key, name }, place) => (
              <li key={key}>
                <Form.Item
                  name={[name, 'label']}
                  label={`第${place + 1}步`}
                  rules={[{ required: true, message: '请填写步骤的名称' }]}
                >
                  <Input maxLength={30} />
                </Form.Item>
                <Form.Item
                  name={[name, 'role']}
                  label={`第${place + 1}步由谁签`}
                  rules={[{ required: true, message: '请选择由谁签' }]}
                >
                  <Select options={ROLES} showSearch={{ optionFilterProp: 'label' }} />
                </Form.Item>
                <div className="row" style={{ gap: 0 }}>
                  <Button
                    {...{ type: 'text', icon: <ArrowUpOutlined />, disabled: place === 0 }}
                    aria-label={`第${place + 1}步上移`}
                    onClick={() => move(name, name - 1)}
                  />
                  <Button
                    {...{ type: 'text', icon: <ArrowDownOutlined />, disabled: place === rows.length - 1 }}
                    aria-label={`第${place + 1}步下移`}
                    onClick={() => move(name, name + 1)}
                  />
                  <Button
                    {...{ type: 'text', icon: <MinusCircleOutlined /> }}
                    aria-label={`去掉第${place + 1}步`}
                    onClick={() => remove(name)}
                  />
                </div>
              </li>
            ))}
          </ol>
          <Button type="dashed" icon={<PlusOutlined />} style={{ marginBottom: 24 }} onClick={() => add({})}>
            再加一步
          </Button>
        </>
      )}
    </Form.List>
  );
}
