import type { APIContext } from 'astro';
import { chartCsv } from '../../../feeds/chart-csv.ts';
import { knowledge } from '../../../knowledge.ts';
import type { Chart } from '../../../model/model.ts';

export async function getStaticPaths() {
  const { site, charts } = await knowledge();
  return site.locales.flatMap((locale) =>
    [...charts.values()].map((chart) => ({ params: { locale, id: chart.id }, props: { chart } })),
  );
}

export async function GET({
  params,
  props,
}: APIContext<{ chart: Chart }, { locale: string }>): Promise<Response> {
  return new Response(chartCsv(await knowledge(), params.locale, props.chart), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
