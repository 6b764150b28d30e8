import { Button } from 'antd';
import type { CalendarView } from '../../api/admin';
import { CardTable } from '../../parts/card-table';

interface Props {
  calendar: CalendarView;
  /** Left out for whoever does not keep the calendar. */
  layDown?: () => void;
  setRegion?: () => void;
}

/** 地方节假日: by whose local days this organ counts, and which organs say so of themselves. */
export function Regions({ calendar: { region, regions, settings }, layDown, setRegion }: Props) {
  return (
    <section className="panel" aria-labelledby="regions">
      <h2 id="regions">地方节假日</h2>
      <p>
        有的地区按当地民族习惯另有放假的日子（《全国年节及纪念日放假办法》第四条）。机关属于哪一地区，期限就扣除哪一地区的地方节假日；没有另行设定的机关与上级机关相同。
        {region
          ? `本机关属于${region.name}，按全国和当地的节假日计算期限。`
          : '本机关不属于任何地区，只按全国的节假日计算期限。'}
      </p>
      {settings.length > 0 && <CardTable rows={settings} keyOf={({ organ }) => organ} columns={COLUMNS} />}
      {layDown && (
        <div className="row" style={{ marginTop: 12 }}>
          <Button onClick={layDown}>录入或者变更地方节假日</Button>
          {regions.length > 0 && <Button onClick={setRegion}>变更机关所属地区</Button>}
        </div>
      )}
    </section>
  );
}

type Setting = CalendarView['settings'][number];

const COLUMNS = [
  { title: '机关', cell: ({ organName }: Setting) => organName },
  { title: '所属地区', cell: ({ region }: Setting) => region?.name ?? '不属于任何地区' },
  { title: '自', cell: ({ from }: Setting) => <span className="numbers">{from}</span> },
];
