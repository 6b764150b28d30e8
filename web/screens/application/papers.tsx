import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import type { ApplicationView } from '../../api/application';
import { type Ground, type Paper, papersQuery } from '../../api/papers';
import { useSession } from '../../api/session';
import { fieldsAt } from '../../parts/action-form';
import { CardTable } from '../../parts/card-table';
import { PaperButtons, titleOf } from '../../parts/paper-buttons';

/** 文书: what goes out in the course of the application and what is kept in its file, each as a Word document or printed. */
export function Papers({ view }: { view: ApplicationView }) {
  const { organ, permissions } = useSession();
  const [ground, choose] = useState<Ground>();
  const { data: papers = [] } = useQuery(papersQuery(organ.code, view.id));
  if (papers.length === 0) return null;
  const mayWrite = permissions.includes('OpenPerson');
  const restricted = [view.person, ...view.thirdParties].some((person) => person?.state === 'restricted');
  const buttons = (paper: Paper) => <PaperButtons application={view.id} {...{ paper, ground }} />;
  return (
    <section className="panel no-print" aria-labelledby="papers">
      <h2 id="papers">文书</h2>
      {mayWrite && (
        <p className="muted">
          由登记的内容生成；写在〔〕里的请填写以后再发出。送出的写当时的登记，存档的写今天的登记。文书写有个人信息，下载、打印记入日志，用途为打印文书。
        </p>
      )}
      {mayWrite && restricted && <Grounds {...{ ground, choose }} />}
      <CardTable
        rows={papers}
        keyOf={({ version, kind, consultation, request, corrected }) =>
          [version, kind, consultation, request, corrected].join(' ')
        }
        columns={[
          { title: '文书', cell: titleOf },
          { title: '文号', cell: ({ docNo }) => docNo },
          { title: '日期', cell: ({ on }) => <span className="numbers nowrap">{on}</span> },
          { title: '送给', cell: ({ toLabel }) => toLabel },
          ...(mayWrite ? [{ title: '办理', cell: buttons }] : []),
        ]}
      />
    </section>
  );
}

/** Of somebody whose data are restricted a paper is written only on a ground. */
function Grounds({ ground, choose }: { ground: Ground | undefined; choose: (ground: Ground) => void }) {
  const field = fieldsAt('applications/{id}/papers').find(({ name }) => name === 'ground');
  return (
    <p className="row">
      个人信息限制处理，出具文书应当有依据：
      <Select
        {...{
          value: ground,
          onChange: choose,
          options: field?.choices as { value: Ground; label: string }[],
          placeholder: '请选择依据',
        }}
        aria-label="限制处理期间的依据"
        style={{ minWidth: 220 }}
      />
    </p>
  );
}
