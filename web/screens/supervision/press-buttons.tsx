import { Button } from 'antd';

interface Props {
  /** What it is that is pressed for, as it is read out. */
  about: string;
  /** Whether a 督办单 may be sent as well. */
  mayOrder: boolean | undefined;
  marginTop?: number;
  press: (orders: boolean) => void;
}

/** 催办 or 督办单. */
export function PressButtons({ about, mayOrder, marginTop, press }: Props) {
  return (
    <div className="row no-print" style={{ gap: 8, marginTop }}>
      <Button size="small" aria-label={`催办 ${about}`} onClick={() => press(false)}>
        催办
      </Button>
      {mayOrder && (
        <Button size="small" aria-label={`督办单 ${about}`} onClick={() => press(true)}>
          督办单
        </Button>
      )}
    </div>
  );
}
