import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useAppearance } from '../../parts/appearance';

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

export interface Series {
  name: string;
  values: readonly number[];
}

const COLOURS = { light: ['#0b57a4', '#b8860b'], dark: ['#7db4e8', '#e0b050'] };
const BAR_HEIGHT = 34;

/** Bars with their figures; lying where the words beside them are long. What they show stands in a table as well. */
export function Bars({
  label,
  names,
  series,
  lying = false,
}: {
  label: string;
  names: readonly string[];
  series: readonly Series[];
  lying?: boolean;
}) {
  const place = useRef<HTMLDivElement>(null);
  const { dark } = useAppearance();
  const height = lying ? names.length * BAR_HEIGHT + 24 : 240;
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = init(element, null, { renderer: 'svg' });
    chart.setOption(optionOf(names, series, lying, dark));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [names, series, lying, dark]);
  return <div ref={place} role="img" aria-label={label} style={{ height }} />;
}

function optionOf(names: readonly string[], series: readonly Series[], lying: boolean, dark: boolean) {
  const ink = dark ? '#e8e8e8' : '#1a1a1a';
  const line = dark ? '#3a3a3a' : '#d9d9d9';
  const words = {
    type: 'category' as const,
    data: [...names],
    inverse: lying,
    axisLabel: { color: ink, ...(lying && { width: 168, overflow: 'break' as const }) },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: line } },
  };
  const figures = {
    type: 'value' as const,
    minInterval: 1,
    axisLabel: { color: ink, show: !lying },
    splitLine: { show: !lying, lineStyle: { color: line } },
  };
  return {
    animation: false,
    color: COLOURS[dark ? 'dark' : 'light'],
    grid: { left: 8, right: 40, top: series.length > 1 ? 36 : 20, bottom: 4, outerBoundsMode: 'same' as const },
    ...(series.length > 1 && { legend: { top: 0, textStyle: { color: ink } } }),
    xAxis: lying ? figures : words,
    yAxis: lying ? words : figures,
    series: series.map(({ name, values }) => ({
      ...{ type: 'bar' as const, name, data: [...values], barMaxWidth: 28, silent: true },
      label: { show: true, color: ink, position: lying ? ('right' as const) : ('top' as const), formatter: unlessNone },
    })),
  };
}

const unlessNone = ({ value }: { value: unknown }): string => (value === 0 ? '' : String(value));
