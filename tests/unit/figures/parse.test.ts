import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuantities } from '../../../src/figures/parse.ts';
import type { Quantity } from '../../../src/figures/quantity.ts';

/** A figure in short: its words with `≈`, `>` … before the value, its unit, and what it is not sure of. */
function brief(quantity: Quantity, text: string): string {
  const words = text.slice(quantity.start, quantity.end);
  return `${words} = ${meaning(quantity)}`;
}

function meaning(quantity: Quantity): string {
  if (quantity.type === 'version') return `version ${quantity.version}`;
  if (quantity.type === 'date') {
    const { year, fiscal, half, quarter, month, day, phase } = quantity;
    const parts = [fiscal && 'fiscal', year, half && `H${half}`, quarter && `Q${quarter}`, month, day, phase];
    return parts.filter((part) => part !== undefined).join(' ');
  }
  const { low, high, unit, approximate, soft, bare } = quantity;
  const number = low === high ? String(low) : `${low}..${high}`;
  return [approximate, number, unit, bare && '?', soft && 'soft'].filter(Boolean).join(' ');
}

const TABLES: Record<string, [text: string, ...figures: string[]][]> = {
  en: [
    [''],
    ['no figure here'],
    ['$71 billion', '$71 billion = 71000000000 USD'],
    ['US$71bn in cash', 'US$71bn = 71000000000 USD'],
    ['about 71 billion dollars', '71 billion dollars = about 71000000000 USD'],
    ['a 6 billion US dollar agreement', '6 billion US dollar = 6000000000 USD'],
    ['31 dollars a share', '31 dollars = 31 USD'],
    ['50 cents', '50 cents = 0.5 USD'],
    ['a 50-billion-dollar plan', '50-billion-dollar = 50000000000 USD'],
    ['$3–5 billion', '$3–5 billion = 3000000000..5000000000 USD'],
    ['$3 billion to $5 billion', '$3 billion to $5 billion = 3000000000..5000000000 USD'],
    ['from 62 to 60 percent', '62 = 62 percent', '60 percent = 60 percent'],
    ['3–5%', '3–5% = 3..5 percent'],
    ['3 to 5 percent', '3 to 5 percent = 3..5 percent'],
    ['between 3 and 5 percent', '3 and 5 percent = 3..5 percent'],
    [
      '103.4 of 469.8 billion dollars',
      '103.4 = 103400000000 USD',
      '469.8 billion dollars = 469800000000 USD',
    ],
    ['3 and 5 percent', '3 = 3 percent', '5 percent = 5 percent'],
    ['two to three years', 'two to three years = 2..3 year'],
    ['−3%', '−3% = -3 percent'],
    ['fell 3%', '3% = 3 percent'],
    ['10, 25 and 100 percent', '10 = 10 percent', '25 = 25 percent', '100 percent = 100 percent'],
    [
      '2 percent from 1 to under 10 million, and 1.5 percent',
      '2 percent = 2 percent',
      '1 = 1 count ?',
      '10 million = under 10000000 count ?',
      '1.5 percent = 1.5 percent',
    ],
    ['three quarters', 'three quarters = 75 percent'],
    ['the last three quarters of its time', 'three quarters = 75 percent'],
    ['in a quarter'],
    ['17.8 billion dollars a quarter', '17.8 billion dollars = 17800000000 USD'],
    ['a third of them', 'a third = 33.3333 percent'],
    ['a third licence'],
    ['half an hour', 'half an hour = 0.5 hour'],
    ['a quarter of a second', 'a quarter of a second = 0.25 second'],
    ['half a million dollars', 'half a million dollars = 500000 USD'],
    ['the first half'],
    ['one in five', 'one in five = 20 percent'],
    ['forty-one days', 'forty-one days = 41 day'],
    ['one hundred and five days', 'one hundred and five days = 105 day'],
    ['six hundred and fifty thousand users', 'six hundred and fifty thousand = 650000 count'],
    ['a hundred companies', 'a hundred = 100 count'],
    ['three and a half years', 'three and a half years = 3.5 year'],
    ['twice as much', 'twice = 2 times'],
    ['changed twice'],
    ['two to one', 'two to one = 2 times'],
    ['tenfold', 'tenfold = 10 times'],
    ['sixteen principles', 'sixteen = 16 count'],
    ['one of them, another one'],
    ['the second billing cycle', 'second = 2 count soft'],
    ['a two-sided market', 'two = 2 count soft'],
    ['a third-party seller'],
    ['within a week', 'a week = at-most 1 week soft'],
    ['a year earlier'],
    ['52 percent a year', '52 percent = 52 percent'],
    ['6 billion dollars over five years', '6 billion dollars = 6000000000 USD', 'five years = 5 year'],
    ['more than 1,400', '1,400 = over 1400 count ?'],
    ['700 or more', '700 = at-least 700 count ?'],
    ['just under 30 percent', '30 percent = nearly 30 percent'],
    ['a little over 32 percent', '32 percent = just-over 32 percent'],
    ['no fewer than 12 systems', '12 = at-least 12 count'],
    ['15 March 2022', '15 March 2022 = 2022 3 15'],
    ['March 15, 2022', 'March 15, 2022 = 2022 3 15'],
    ['on 28 March', '28 March = 3 28'],
    ['in May', 'May = 5'],
    ['May we go?'],
    ['mid-March 2026', 'mid-March 2026 = 2026 3 mid'],
    ['the end of 2025', 'the end of 2025 = 2025 late'],
    ['Q4 2021', 'Q4 2021 = 2021 Q4'],
    ['Q3 FY26', 'Q3 FY26 = fiscal 2026 Q3'],
    ['the third quarter of its fiscal 2026', 'third quarter of its fiscal 2026 = fiscal 2026 Q3'],
    ['2022-03-15', '2022-03-15 = 2022 3 15'],
    ['1999–2018', '1999 = 1999', '2018 = 2018'],
    ['the 2010s'],
    ['EC2, S3, M10, SSPLv1, RSALv2, re:Invent, Neo4j, COVID-19'],
    ['Redis 7.2.4 and Apache 2.0', '7.2.4 = version 7.2.4', '2.0 = version 2.0'],
    ['Redis 8', '8 = version 8'],
    ['SSPL v1', 'v1 = version 1'],
    ['section 13', '13 = version 13'],
    ['SQL Server 2019', '2019 = version 2019'],
    ['24/7 at 10:30, in 3D'],
    ['103 MW', '103 MW = 103000000 watt'],
    ['125 ms', '125 ms = 125 millisecond'],
    ['0.5 percentage points', '0.5 percentage points = 0.5 percentage-points'],
    ['the 71 billion quoted', '71 billion = 71000000000 count ?'],
    ['71 billion users', '71 billion = 71000000000 count'],
  ],
  ko: [
    ['숫자가 없다'],
    ['710억 달러', '710억 달러 = 71000000000 USD'],
    ['약 71%', '71% = about 71 percent'],
    ['60퍼센트', '60퍼센트 = 60 percent'],
    ['7조 8,500억 원', '7조 8,500억 원 = 7850000000000 KRW'],
    ['7조8500억원을', '7조8500억원 = 7850000000000 KRW'],
    ['1억 2,345만 명', '1억 2,345만 명 = 123450000 count'],
    ['1억 2,345만', '1억 2,345만 = 123450000 count ?'],
    ['4만 3,200분', '4만 3,200분 = 43200 minute'],
    ['3천5백만 달러', '3천5백만 달러 = 35000000 USD'],
    ['1조 2025년', '1조 = 1000000000000 count ?', '2025년 = 2025'],
    ['14개 원칙', '14개 = 14 count'],
    ['14원칙', '14원칙 = 14 count'],
    ['5분야', '5 = 5 count ?'],
    ['2분기', '2분기 = Q2'],
    ['3~5%에서', '3~5% = 3..5 percent'],
    ['60에서 62퍼센트', '60에서 62퍼센트 = 60..62 percent'],
    ['62%에서 60%로', '62% = 62 percent', '60% = 60 percent'],
    ['3~5억 달러', '3~5억 달러 = 300000000..500000000 USD'],
    ['120억~220억 달러', '120억~220억 달러 = 12000000000..22000000000 USD'],
    ['5,000달러~2만 달러', '5,000달러~2만 달러 = 5000..20000 USD'],
    ['10, 25, 100%', '10 = 10 percent', '25 = 25 percent', '100% = 100 percent'],
    ['-3%', '-3% = -3 percent'],
    ['3% 감소', '3% = 3 percent'],
    ['７１％', '７１％ = 71 percent'],
    ['절반', '절반 = 50 percent'],
    ['4분의 3', '4분의 3 = 75 percent'],
    ['4분의 1초 남짓', '4분의 1초 = just-over 0.25 second'],
    ['2 대 1', '2 대 1 = 2 times'],
    ['1.2~2.5배', '1.2~2.5배 = 1.2..2.5 times'],
    ['두 배', '두 배 = 2 times'],
    ['천 배', '천 배 = 1000 times'],
    ['동시 2배포', '2 = version 2'],
    ['세 구절, 두 라이선스', '세 = 3 count', '두 = 2 count soft'],
    ['열여섯 가지', '열여섯 가지 = 16 count'],
    ['스물네 시간', '스물네 시간 = 24 hour'],
    ['아흔아홉 명', '아흔아홉 명 = 99 count'],
    ['이십오 퍼센트', '이십오 퍼센트 = 25 percent'],
    ['백만 달러', '백만 달러 = 1000000 USD'],
    ['마흔하루', '마흔하루 = 41 day'],
    ['여드레 만에', '여드레 = 8 day'],
    ['하루에 두 번', '두 번 = 2 count soft'],
    ['일주일도 안 되어', '일주일 = under 1 week soft'],
    ['두 번째 청구 주기', '두 번째 = 2 count soft'],
    ['한 회사'],
    ['한국, 세계, 세부 조건, 네트워크, 두고, 일부, 조사, 만일, 열라고, 서버'],
    ['700명을 넘었다', '700명 = over 700 count'],
    ['700여 명', '700여 명 = just-over 700 count'],
    ['30%대', '30% = within 30 percent'],
    ['32%를 조금 넘었고', '32% = just-over 32 percent'],
    ['30%에 조금 못 미쳤으며', '30% = nearly 30 percent'],
    ['2초도 안 된다', '2초 = under 2 second'],
    [
      '99.0퍼센트 이상 99.99퍼센트 미만',
      '99.0퍼센트 = at-least 99 percent',
      '99.99퍼센트 = under 99.99 percent',
    ],
    ['계약 30%', '30% = 30 percent'],
    ['최대 250억 달러', '250억 달러 = at-most 25000000000 USD'],
    ['2022년 3월 15일', '2022년 3월 15일 = 2022 3 15'],
    ['2022. 3. 15.', '2022. 3. 15. = 2022 3 15'],
    ['2021년 4분기', '2021년 4분기 = 2021 Q4'],
    ['2024년 상반기', '2024년 상반기 = 2024 H1'],
    ['2026년 3월 중순', '2026년 3월 중순 = 2026 3 mid'],
    ['2025 회계연도 3분기', '2025 회계연도 3분기 = fiscal 2025 Q3'],
    ['그해 11월', '11월 = 11'],
    ['2010년대'],
    ['2018~2022년', '2018 = 2018', '2022년 = 2022'],
    ['5년간', '5년간 = 5 year'],
    ['3년 반', '3년 반 = 3.5 year'],
    ['1달러당 8.70달러', '8.70달러 = 8.7 USD'],
    ['1인당 매출'],
    ['EC2, S3, M10 이상, SSPLv1, 제3자, 포털26'],
    ['레디스 7.2.4와 레디스 8', '7.2.4 = version 7.2.4', '8 = version 8'],
    ['7.0 버전', '7.0 버전 = version 7.0'],
    ['SSPL 13조', '13조 = version 13조'],
    ['103메가와트급', '103메가와트 = 103000000 watt'],
  ],
};

for (const [locale, rows] of Object.entries(TABLES)) {
  test(`figures are found in ${locale}, with their places`, () => {
    for (const [text, ...figures] of rows) {
      assert.deepEqual(
        parseQuantities(text, locale).map((quantity) => brief(quantity, text)),
        figures,
        text,
      );
    }
  });
}

test('a figure knows where it stands and how exact it is', () => {
  assert.deepEqual(parseQuantities('It was just under 30.5 percent.', 'en'), [
    {
      type: 'amount',
      low: 30.5,
      high: 30.5,
      unit: 'percent',
      precision: 0.05,
      approximate: 'nearly',
      start: 18,
      end: 30,
      phrase: [7, 30],
    },
  ]);
  assert.deepEqual(parseQuantities('약 7조 8,500억 원을 웃돈다', 'ko'), [
    {
      type: 'amount',
      low: 7.85e12,
      high: 7.85e12,
      unit: 'KRW',
      precision: 5e7,
      approximate: 'over',
      start: 2,
      end: 13,
      phrase: [0, 17],
    },
  ]);
});

test('a region does not change the language, and an unknown language says nothing', () => {
  assert.equal(parseQuantities('71 percent', 'en-GB').length, 1);
  assert.equal(parseQuantities('710억 달러', 'ko-KR').length, 1);
  assert.deepEqual(parseQuantities('71 Prozent', 'de'), []);
});

test('time grows with the length of the text, whatever stands in it', () => {
  const pieces = [
    '1,',
    '9',
    'a-',
    'two and ',
    '일',
    '3~',
    '.1',
    '한 ',
    'a third ',
    'hundred ',
    '천',
    '1조 ',
    '1억 2만 ',
    '$',
    'the ',
    '약 ',
    '-1',
    '2022-',
    'more than ',
    '10, ',
    '1 to ',
    '열',
    '(1) ',
    'May ',
    '제',
    'Q4 ',
  ];
  for (const locale of ['en', 'ko']) {
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(40_000 / piece.length));
      const start = performance.now();
      parseQuantities(text, locale);
      assert.ok(performance.now() - start < 2000, `${locale} ${JSON.stringify(piece)}`);
    }
  }
});
